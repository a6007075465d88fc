import { quotedSheet, type CarriedSheet, type Link, type PlacedSheet, type PlanWorkbook } from "../engine/index.ts";

/**
 * Answers where a link of the workbook leads, `'Sheet'!A1`; undefined when the workbook has no such sheet.
 *
 * A link may call a sheet by its id, by the name and file it came with, or by its input table.
 *
 * @param tabOf the tab a sheet really stands on, where that differs from its description
 */
export function linkPlaces(
  { sheets }: PlanWorkbook,
  tabOf: (sheet: PlacedSheet | CarriedSheet) => string = describedTab,
): (link: Link) => string | undefined {
  const places = new Map<string, string>();
  for (const sheet of sheets) {
    for (const key of keysOf(sheet)) if (!places.has(key)) places.set(key, tabOf(sheet));
  }
  // A long list leads to one sheet: its name is looked for and quoted once.
  let last:
    { readonly sheet: string; readonly file: string | undefined; readonly quoted: string | undefined } | undefined;
  return ({ sheet, file, cell }) => {
    if (last?.sheet !== sheet || last.file !== file) {
      const tab = places.get(fileKey(sheet, file)) ?? places.get(sheet);
      last = { sheet, file, quoted: tab === undefined ? undefined : quotedSheet(tab) };
    }
    return last.quoted === undefined ? undefined : `${last.quoted}!${cell ?? "A1"}`;
  };
}

export function describedTab(sheet: PlacedSheet | CarriedSheet): string {
  return sheet.type === "result" ? sheet.sheet.name : sheet.name;
}

function keysOf(sheet: PlacedSheet | CarriedSheet): string[] {
  if (sheet.type === "result") return [sheet.sheet.id];
  const { source, table } = sheet;
  return source ? [fileKey(source.sheet, source.file), source.sheet, table] : [table];
}

function fileKey(sheet: string, file = ""): string {
  return `${file}|${sheet}`;
}

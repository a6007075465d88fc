import type { CarriedSheet, Link, PlacedSheet, PlanWorkbook } from "../../engine/index.ts";
import { quotedSheet } from "./address.ts";
import { dropDownLists } from "./drop-down-lists.ts";
import { writeFrame } from "./frame.ts";
import { packWorkbook } from "./pack-workbook.ts";
import { planCarriedSheet } from "./plan-carried-sheet.ts";
import { planResultSheet } from "./plan-result-sheet.ts";
import { styleBook } from "./style-book.ts";
import type { WriteContext } from "./write-context.ts";

/** Document property that names the planner's own sheets: JSON of {sheet name: id}. */
export const ownershipProperty = "SalesPlannerSheets";

/**
 * The plan as the bytes of an .xlsx file: real tables, native formulas with the engine's values, charts, drop-down
 * lists, notes, print setup. The same plan gives the same bytes. Rows are streamed, so a million of them fit.
 *
 * The planner's sheets are marked in the document property `SalesPlannerSheets`; no name of a person is written.
 *
 * @see AM-60, AM-62, AM-63
 * @example await saveFile("plan.xlsx", await writeWorkbook(workbook))
 */
export async function writeWorkbook(workbook: PlanWorkbook): Promise<Uint8Array> {
  const { language, currency, moneyDecimals, inputDecimals } = workbook;
  const book = styleBook({ language, currency, moneyDecimals, inputDecimals });
  const lists = dropDownLists(freeName(language === "ru" ? "Списки" : "Lists", workbook), book);
  const context: WriteContext = { book, locate: locator(workbook), listFormula: lists.formula };
  const planned = workbook.sheets.map((sheet) =>
    sheet.type === "result" ? planResultSheet(sheet, context) : planCarriedSheet(sheet, context),
  );
  const listSheet = lists.sheet();
  const sheets = listSheet ? [...planned, listSheet] : planned;
  const frame = await writeFrame({
    sheets,
    styles: book.styles,
    title: workbook.title,
    properties: { ...ownership(workbook), ...workbook.properties },
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ hidden }) => !hidden),
    ),
  });
  return packWorkbook(frame, sheets, book.styles.length, book.words);
}

function freeName(wanted: string, { sheets }: PlanWorkbook): string {
  const taken = new Set(sheets.map((sheet) => nameOf(sheet).toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}

function nameOf(sheet: PlacedSheet | CarriedSheet): string {
  return sheet.type === "result" ? sheet.sheet.name : sheet.name;
}

function ownership({ sheets }: PlanWorkbook): Record<string, string> {
  const owned = sheets.flatMap((sheet) => (sheet.type === "result" ? [[sheet.sheet.name, sheet.sheet.id]] : []));
  return { [ownershipProperty]: JSON.stringify(Object.fromEntries(owned)) };
}

/** A link names a result sheet's id, a sheet's name or an input table. */
function locator({ sheets }: PlanWorkbook): (link: Link) => string | undefined {
  const places = new Map<string, string>();
  for (const sheet of sheets) {
    const name = nameOf(sheet);
    for (const key of keysOf(sheet)) if (!places.has(key)) places.set(key, name);
  }
  return ({ sheet, file, cell }) => {
    const name = places.get(fileKey(sheet, file)) ?? places.get(sheet);
    return name === undefined ? undefined : `${quotedSheet(name)}!${cell ?? "A1"}`;
  };
}

/** What a link may call the sheet: its id, or the name it came with (its tab may differ), or its table. */
function keysOf(sheet: PlacedSheet | CarriedSheet): string[] {
  if (sheet.type === "result") return [sheet.sheet.id];
  const { source, table } = sheet;
  return source ? [fileKey(source.sheet, source.file), source.sheet, table] : [table];
}

function fileKey(sheet: string, file = ""): string {
  return `${file}|${sheet}`;
}

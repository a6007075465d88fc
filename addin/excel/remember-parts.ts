import type { SheetParts } from "./sheet-parts.ts";

const prefix = "SalesPlanner.parts.";
/** Settings of a workbook are meant for small things; links are what makes a sheet's parts large. */
const longest = 60_000;

/** Keeps how the tables, lists and charts of a result sheet were drawn, for the next build to put back if it fails. */
export function rememberParts(context: Excel.RequestContext, mark: string, parts: SheetParts): void {
  const whole = JSON.stringify(parts);
  const kept = whole.length <= longest ? whole : JSON.stringify({ ...parts, links: [] });
  // Too long to keep: what an earlier build kept is no longer so.
  context.workbook.settings.add(prefix + mark, kept.length <= longest ? kept : "");
}

/** Puts back what was remembered before; nothing stays of marks that nobody remembered. */
export async function restoreParts(
  context: Excel.RequestContext,
  before: ReadonlyMap<string, SheetParts | undefined>,
): Promise<void> {
  const unknown = Array.from(before).flatMap(([mark, parts]) =>
    parts ? [] : [context.workbook.settings.getItemOrNullObject(prefix + mark).load("value")],
  );
  await context.sync();
  for (const setting of unknown) if (!setting.isNullObject) setting.delete();
  for (const [mark, parts] of before) if (parts) rememberParts(context, mark, parts);
  await context.sync();
}

export async function recallParts(
  context: Excel.RequestContext,
  marks: readonly string[],
): Promise<ReadonlyMap<string, SheetParts>> {
  const kept = marks.map((mark) => context.workbook.settings.getItemOrNullObject(prefix + mark).load("value"));
  await context.sync();
  return new Map(
    kept.flatMap((setting, place) =>
      setting.isNullObject || setting.value === ""
        ? []
        : [[marks[place], JSON.parse(String(setting.value)) as SheetParts] as const],
    ),
  );
}

import type { SheetParts } from "./sheet-parts.ts";

const prefix = "SalesPlanner.parts.";
/** Settings of a workbook are meant for small things; links are what makes a sheet's parts large. */
const longest = 60_000;

/** Keeps how the tables, lists and charts of a result sheet were drawn, for the next build to put back if it fails. */
export function rememberParts(context: Excel.RequestContext, mark: string, parts: SheetParts): void {
  const whole = JSON.stringify(parts);
  const kept = whole.length <= longest ? whole : JSON.stringify({ ...parts, links: [] });
  if (kept.length <= longest) context.workbook.settings.add(prefix + mark, kept);
}

export async function recallParts(
  context: Excel.RequestContext,
  marks: readonly string[],
): Promise<ReadonlyMap<string, SheetParts>> {
  const kept = marks.map((mark) => context.workbook.settings.getItemOrNullObject(prefix + mark).load("value"));
  await context.sync();
  return new Map(
    kept.flatMap((setting, place) =>
      setting.isNullObject ? [] : [[marks[place], JSON.parse(String(setting.value)) as SheetParts] as const],
    ),
  );
}

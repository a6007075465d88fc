import { listsMark, type MarkedSheet } from "./sheet-marks.ts";

/** Lists that stand on the hidden sheet of drop-down lists: sheets that are not written again need them where they are. */
export async function readLists(
  context: Excel.RequestContext,
  standing: readonly MarkedSheet[],
): Promise<readonly (readonly string[])[]> {
  const lists = standing.find(({ mark }) => mark === listsMark);
  if (!lists) return [];
  const used = context.workbook.worksheets.getItem(lists.id).getUsedRangeOrNullObject(true).load("values");
  await context.sync();
  if (used.isNullObject) return [];
  const rows = used.values as unknown[][];
  return rows[0].map((_, column) => {
    const values = rows.map((row) => String(row[column] ?? ""));
    return values.slice(0, values.findLastIndex((value) => value !== "") + 1);
  });
}

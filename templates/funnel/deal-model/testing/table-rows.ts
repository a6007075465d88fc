import type { CellValue, RawSheet } from "../../../../engine/index.ts";

/**
 * A table of a recalculated workbook as rows by heading, down to the first blank row.
 *
 * @param title of the block; the sheet's first table when absent
 * @param above row above the headings, where the block has no title
 * @param skip rows below the headings that name something else
 */
export function tableRows(
  sheets: readonly RawSheet[],
  sheet: string,
  title?: string,
  above = 1,
  skip = 0,
): Record<string, CellValue>[] {
  const cells = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const at = title === undefined ? above : cells.findIndex(([first]) => first === title);
  const headings = cells[at + 1] ?? [];
  const rows: Record<string, CellValue>[] = [];
  for (const row of cells.slice(at + 2 + skip)) {
    if (row[0] === null || row[0] === undefined || row[0] === "") break;
    rows.push(
      Object.fromEntries(headings.map((heading, column) => [String(heading), (row[column] ?? null) as CellValue])),
    );
  }
  return rows;
}

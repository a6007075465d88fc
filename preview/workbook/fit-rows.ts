import type { FWorksheet } from "@univerjs/sheets/facade";
import { linesOf } from "../../drawing/line-heights.ts";
import type { GridStyle } from "./workbook-grid.ts";

/** Width of a letter and height of a line of usual type, in pixels. */
const letter = 7;
const line = 20;
/** Excel fits every row; of a longer sheet a person sees the first screens. */
const mostRows = 2000;

/**
 * Heights of the rows whose wrapped texts need more than a line, in pixels, as Excel fits them by itself: rows that were given
 * a height keep it, and texts in merged cells are not looked at.
 */
export function fittedRows(
  sheet: FWorksheet,
  styleAt: (row: number, column: number) => GridStyle,
): Record<number, number> {
  const worksheet = sheet.getSheet();
  const rows = worksheet.getRowManager();
  const lines = new Map<number, number>();
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (row >= mostRows || typeof cell?.v !== "string" || rows.getRow(row)?.ia === 0) return;
    if (!styleAt(row, column).wrap || worksheet.getMergedCell(row, column)) return;
    const needed = linesOf(cell.v, worksheet.getColumnWidth(column) / letter);
    lines.set(row, Math.max(lines.get(row) ?? 1, needed));
  });
  return Object.fromEntries([...lines].map(([row, needed]) => [row, needed * line]));
}

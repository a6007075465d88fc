import type { ColumnCells, SheetColumn } from "./result-sheet.ts";

/**
 * The cells of a column, each computed when it is asked for where the column can (`tableOf`), read from its lists otherwise.
 * Who goes over a long table once reads it this way: `values` and `marks` would be held whole.
 *
 * @example cellsOf(column).value(0)
 */
export function cellsOf(column: SheetColumn): ColumnCells {
  if (column.cells) return column.cells;
  const { values, marks } = column;
  return {
    value: (row) => values[row],
    mark: typeof marks === "object" ? (row) => marks[row] : marks,
  };
}

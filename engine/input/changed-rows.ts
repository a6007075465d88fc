import type { RawCell, RawSheet } from "./raw-sheet.ts";

/** Rows of a sheet that may be written: a row is copied when it is first changed, the sheet itself stays as it is. */
export interface ChangedRows {
  set(row: number, column: number, cell: RawCell): void;
  clear(row: number): void;
  /** The same sheet when nothing was changed. */
  sheet(): RawSheet;
}

export function changedRows(sheet: RawSheet): ChangedRows {
  let rows: (readonly RawCell[])[] | undefined;
  const own = new Map<number, RawCell[]>();
  return {
    set(row, column, cell) {
      rows ??= [...sheet.rows];
      let cells = own.get(row);
      if (!cells) {
        cells = [...rows[row]];
        rows[row] = cells;
        own.set(row, cells);
      }
      while (cells.length < column) cells.push(null);
      cells[column] = cell;
    },
    clear(row) {
      rows ??= [...sheet.rows];
      rows[row] = [];
    },
    sheet: () => (rows ? { ...sheet, rows } : sheet),
  };
}

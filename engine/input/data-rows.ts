import type { RawCell } from "./raw-sheet.ts";
import { isSubtotal } from "./subtotal.ts";

/** Rows of a sheet below its heading, sorted out. Numbers are 0-based sheet rows. */
export interface DataRows {
  readonly rows: Int32Array;
  readonly subtotals: readonly number[];
}

/** Columns of a table by what they tell about a row. */
export interface RowColumns {
  /** Every recognised sheet column. */
  readonly all: readonly number[];
  /** Text and refs, where "Total" may stand. */
  readonly texts: readonly number[];
  /** Dates, which a row of totals has not. */
  readonly dates: readonly number[];
  /** Headings as they stand, by sheet column, to know the heading when it is repeated below. */
  readonly headings: readonly string[];
}

/**
 * The rows that hold data: blank rows, printed subtotals and repeated headings are left out.
 *
 * A subtotal is a row with "Total" or «Итого» where words stand and no date anywhere.
 */
export function findDataRows(rows: readonly (readonly RawCell[])[], headingRow: number, columns: RowColumns): DataRows {
  const kept = new Int32Array(Math.max(0, rows.length - headingRow - 1));
  const subtotals: number[] = [];
  let count = 0;
  for (let row = headingRow + 1; row < rows.length; row++) {
    const cells = rows[row];
    if (isBlankRow(cells, columns.all)) continue;
    if (isSubtotalRow(cells, columns)) subtotals.push(row);
    else if (!isHeadingAgain(cells, columns)) kept[count++] = row;
  }
  return { rows: kept.subarray(0, count), subtotals };
}

function isBlankRow(cells: readonly RawCell[], all: readonly number[]): boolean {
  for (const column of all) if (!isBlankCell(cells[column])) return false;
  return true;
}

/** Nothing to see: empty, or spaces only. */
export function isBlankCell(cell: RawCell): boolean {
  if (cell === undefined || cell === null || cell === "") return true;
  return typeof cell === "string" && cell.charCodeAt(0) <= 160 && cell.trim() === "";
}

function isSubtotalRow(cells: readonly RawCell[], { texts, dates }: RowColumns): boolean {
  // dates first: they settle almost every row without a look at its words
  for (const column of dates) if (!isBlankCell(cells[column])) return false;
  return texts.some((column) => isSubtotal(cells[column]));
}

function isHeadingAgain(cells: readonly RawCell[], { all, headings }: RowColumns): boolean {
  for (const column of all) {
    const cell = cells[column];
    if (typeof cell !== "string" || cell === "" || cell !== headings[column]) return false;
  }
  return all.length > 1;
}

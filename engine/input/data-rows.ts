import type { RawCell } from "./raw-sheet.ts";
import { isSubtotal } from "./subtotal.ts";

type Cells = readonly RawCell[];

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
  /** The id, when it has a column: a row of totals has none. */
  readonly id?: number;
  /** Refs and codes: a row of totals lacks some that its neighbours have. */
  readonly links: readonly number[];
  /** Headings as they stand, by sheet column, to know the heading when it is repeated below. */
  readonly headings: readonly string[];
}

/** The rows that hold data: blank rows, printed subtotals and repeated headings are left out. */
export function findDataRows(rows: readonly Cells[], headingRow: number, columns: RowColumns): DataRows {
  const kept = new Int32Array(Math.max(0, rows.length - headingRow - 1));
  const subtotals: number[] = [];
  let count = 0;
  for (let row = headingRow + 1; row < rows.length; row++) {
    const cells = rows[row];
    if (isBlankRow(cells, columns.all)) continue;
    if (isSubtotalRow(cells, columns, count > 0 ? rows[kept[count - 1]] : [])) subtotals.push(row);
    else if (!isHeadingAgain(cells, columns)) kept[count++] = row;
  }
  return { rows: kept.subarray(0, count), subtotals };
}

function isBlankRow(cells: Cells, all: readonly number[]): boolean {
  for (let index = 0; index < all.length; index++) if (!isBlankCell(cells[all[index]])) return false;
  return true;
}

/** Nothing to see: empty, or spaces only. */
export function isBlankCell(cell: RawCell): boolean {
  if (cell === undefined || cell === null || cell === "") return true;
  return typeof cell === "string" && isSpace(cell.charCodeAt(0)) && cell.trim() === "";
}

/** Any space at all, and a few letters besides: a first look before `trim`. */
function isSpace(code: number): boolean {
  return code <= 32 || code === 160 || code > 5000;
}

/** Dates first: they settle almost every row without a look at its words. */
function isSubtotalRow(cells: Cells, { texts, dates, id, links }: RowColumns, above: Cells): boolean {
  for (let index = 0; index < dates.length; index++) if (!isBlankCell(cells[dates[index]])) return false;
  // a row with an id is a total only when the word stands in the id's own place
  const words =
    id !== undefined && !isBlankCell(cells[id]) ? totalAt([id], cells, above) : totalAt(texts, cells, above);
  if (words === undefined) return false;
  const others = [...dates, ...links].filter((column) => column !== words && !isBlankCell(above[column]));
  return others.length === 0 || others.some((column) => isBlankCell(cells[column]));
}

function totalAt(columns: readonly number[], cells: Cells, above: Cells): number | undefined {
  return columns.find((column) => isSubtotal(cells[column], above));
}

/**
 * The heading printed again on the next page, or pasted in with the rows of another export. Of four cells one may say
 * something else, a page or a name put over it: a record never says its own headings.
 */
function isHeadingAgain(cells: Cells, { all, headings }: RowColumns): boolean {
  const mostOthers = Math.floor(all.length / 4);
  let again = 0;
  let others = 0;
  for (let index = 0; index < all.length; index++) {
    const cell = cells[all[index]];
    if (typeof cell === "string" && cell !== "" && cell.trim() === headings[all[index]]) again++;
    else if (!isBlankCell(cell) && ++others > mostOthers) return false;
  }
  return again > 1 && again >= others * 3;
}

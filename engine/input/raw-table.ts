import type { TableSource } from "./column-spec.ts";
import type { MoneyReason } from "../ground/money-reason.ts";
import type { ColumnPlace } from "./column-problems.ts";
import { setAside, type MoneyBook } from "./money/money-book.ts";
import type { RawSheet } from "./raw-sheet.ts";
import type { WordList } from "./word-list.ts";

export type ColumnValues = Float64Array | Int32Array | Int8Array | Uint8Array;

/** A column on its way: typed values, and the words behind the codes of texts and refs. */
export interface RawColumn {
  values: ColumnValues;
  readonly list?: WordList;
  /** Names of the things that refs know by code, by code of the word; where they stand in a column beside. */
  names?: (string | undefined)[];
}

/** One sheet's part of a table. Its rows are `from` to `to` (not including) of the table as first read. */
export interface TablePart {
  readonly sheet: RawSheet;
  readonly source: TableSource;
  /** Headings as compared, by sheet column. */
  readonly headings: readonly string[];
  readonly places: ReadonlyMap<string, ColumnPlace>;
  /** How many of the currency one of a money column is, where that is not 1. */
  readonly scales?: ReadonlyMap<string, number>;
  /** Sheet columns with the names of refs known by code. */
  readonly beside?: ReadonlyMap<string, number>;
  readonly from: number;
  readonly to: number;
}

/** A table between the cells and the typed `Table`: refs are still words. Rows may be taken out or added. */
export interface RawTable {
  readonly name: string;
  rowCount: number;
  readonly parts: readonly TablePart[];
  sources: readonly TableSource[];
  source: Uint16Array;
  sheetRow: Int32Array;
  readonly found: Set<string>;
  /** Currencies named in its money cells: RUB, USD. */
  readonly currencies: Set<string>;
  readonly columns: Map<string, RawColumn>;
  /** Entry of each row in the account of its money: the row's number when it was read; -1 for a row made here. */
  bookEntry: Int32Array;
  /** Currency named in the cell of its money: places in `names` by row as first read; 0 is none. */
  cellCurrency?: { readonly names: string[]; codes: Uint8Array };
  /** Where the money of its rows went (AM-70); undefined where the table has none. */
  book?: MoneyBook;
}

/**
 * Takes out the rows not marked in `keep`.
 *
 * @param why where their money goes: no row leaves a table without a reason (AM-70)
 */
export function keepRows(table: RawTable, keep: Uint8Array, why: MoneyReason): void {
  let count = 0;
  const rows = new Int32Array(keep.length);
  for (let row = 0; row < keep.length; row++) {
    if (keep[row]) rows[count++] = row;
    else setAside(table, row, why);
  }
  if (count === table.rowCount) return;
  const kept = rows.subarray(0, count);
  table.rowCount = count;
  table.bookEntry = takeRows(table.bookEntry, kept, new Int32Array(count));
  table.source = takeRows(table.source, kept, new Uint16Array(count));
  table.sheetRow = takeRows(table.sheetRow, kept, new Int32Array(count));
  for (const column of table.columns.values()) column.values = takeValues(column.values, kept);
}

function takeValues(values: ColumnValues, rows: Int32Array): ColumnValues {
  if (values instanceof Float64Array) return takeRows(values, rows, new Float64Array(rows.length));
  if (values instanceof Int32Array) return takeRows(values, rows, new Int32Array(rows.length));
  if (values instanceof Int8Array) return takeRows(values, rows, new Int8Array(rows.length));
  return takeRows(values, rows, new Uint8Array(rows.length));
}

function takeRows<T extends ColumnValues | Uint16Array>(from: T, rows: Int32Array, to: T): T {
  for (let row = 0; row < rows.length; row++) to[row] = from[rows[row]];
  return to;
}

import type { TableSource } from "./table-source.ts";
import type { ColumnPlace } from "./column-problems.ts";
import type { MoneyBook } from "./money/money-book.ts";
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

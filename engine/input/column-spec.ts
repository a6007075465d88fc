import type { TableSource } from "./table-source.ts";
import type { Text } from "../ground/text.ts";
import type { ListName } from "./lists.ts";
import type { MoneyBook } from "./money/money-book.ts";

interface Common {
  /** Heading in both languages; the first thing a heading is compared with. */
  readonly heading: Text;
  /** Other headings real exports use, in any language; compared after `normaliseHeading`. */
  readonly aliases?: readonly string[];
  /** Those that win over the column's own heading where both stand on one sheet: `sales_agent` beside `manager` (AM-18). */
  readonly preferred?: readonly string[];
  /** Taken only when left over after every column took its own: `manager` beside `sales_agent` is the superior (AM-18). */
  readonly leftover?: readonly string[];
  /** Headings whose cells stand in where this column's is blank: "Lost time" beside "Won time", a person beside a company. */
  readonly orElse?: readonly string[];
  /**
   * The column has to be there. A blank or bad cell is an error; with "column" a warning: exports have such blanks, and
   * the row is only left out of what needs the cell.
   */
  readonly required?: true | "column";
  /** What to type here: a note on the heading cell and a line of the guide. */
  readonly help?: Text;
}

/** How a column is read and held. `TypedColumn` is what it becomes. */
export type ColumnSpec =
  /** `holds`: what a spreadsheet would take for a day on typing, 2026-03 or 2.1. */
  | (Common & { readonly type: "text"; readonly holds?: "period" | "stageCode" })
  | (Common & { readonly type: "number" | "money" | "share"; readonly min?: number; readonly max?: number })
  | (Common & { readonly type: "whole"; readonly min?: number; readonly max?: number })
  /** `long`: a day that may lie before 1990, as a hiring; `happened`: a day of the past, never a forecast. */
  | (Common & { readonly type: "date"; readonly long?: true; readonly happened?: true })
  | (Common & { readonly type: "time" })
  | (Common & { readonly type: "flag"; readonly byDefault?: boolean })
  | (Common & { readonly type: "code"; readonly list: ListName })
  | (Common & {
      readonly type: "ref";
      readonly table: string;
      /** A ref column of both tables that tells rows of one name apart (AM-76). */
      readonly toldApartBy?: string;
    });

export interface TableSpec {
  readonly name: Text;
  /** Other names of the sheet: "accounts", "Контрагенты". */
  readonly aliases?: readonly string[];
  /** Keys of the columns whose headings make a sheet this table when no name says so. */
  readonly recognisedBy: readonly (readonly string[])[];
  /** Column whose value is the row's id; repeated ids are an issue, the first row counts. */
  readonly id?: string;
  /** Columns tried in turn for the id where a row has none: many exports know a client or a seller by name only. */
  readonly idFrom?: readonly string[];
  /** Columns besides the id by which a ref may name a row: clients by name, stages by their names. */
  readonly knownBy?: readonly string[];
  /** Columns of which a row needs one: blank in all of them it says nothing, which is an error. */
  readonly needsOne?: readonly string[];
  /** Columns of its money, of which the first that a sheet has is followed from the cell to the plan (AM-70). */
  readonly money?: readonly string[];
  /** An amount that is quantity × price × (1 − discount) where its own cell is blank (AM-77). Keys of columns. */
  readonly product?: {
    readonly of: string;
    readonly quantity: string;
    readonly price: string;
    readonly discount: string;
  };
  /** Column of the day without which all rows are the period (AM-77). */
  readonly undated?: string;
  /** Several rows of one id are one thing: the columns of `addsUp` are added, blanks filled from later rows (AM-77). */
  readonly addsUp?: readonly string[];
  readonly columns: Readonly<Record<string, ColumnSpec>>;
}

/** Text as codes: `words[codes[row]]`; code -1 is blank. */
export interface TextColumn {
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

/**
 * - text: TextColumn
 * - number, share, whole: Float64Array, NaN is blank
 * - money: Float64Array of whole small units (AM-01), NaN is blank
 * - date: Float64Array of `Day`; time: Float64Array of minutes since midnight; NaN is blank
 * - flag: Uint8Array, 0 no, 1 yes (a blank becomes `byDefault`, else no)
 * - code: Int8Array of places in the list, -1 is blank
 * - ref: Int32Array of row numbers in the other table, -1 is blank or unknown
 */
export type TypedColumn<S extends ColumnSpec> = S["type"] extends "text"
  ? TextColumn
  : S["type"] extends "flag"
    ? Uint8Array
    : S["type"] extends "code"
      ? Int8Array
      : S["type"] extends "ref"
        ? Int32Array
        : Float64Array;

/** One input table as typed columns. A column that no sheet has is all blank and not in `found`. */
export type Table<S extends TableSpec> = {
  readonly rowCount: number;
  /** Place in `sources` of each row, and its 1-based sheet row there. */
  readonly source: Uint16Array;
  readonly sheetRow: Int32Array;
  readonly sources: readonly TableSource[];
  /** Keys of the columns that some source has. */
  readonly found: ReadonlySet<string>;
  /** Entry of each row in `book`; -1 for a row that stands on no sheet. */
  readonly bookEntry: Int32Array;
  /** Where the money of its rows went (AM-70). */
  readonly book?: MoneyBook;
} & { readonly [K in keyof S["columns"]]: TypedColumn<S["columns"][K]> };

export type TableSpecs = Readonly<Record<string, TableSpec>>;

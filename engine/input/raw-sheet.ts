import type { MoneyReason } from "../ground/money-reason.ts";

/**
 * What a host hands over: the cells of one sheet (or one .csv file) as they stand.
 *
 * Dates may come as serial numbers (with `date1904` when the file says so) or as text; never as JavaScript dates.
 * An error cell is its text, "#REF!". An empty cell is null, undefined or "".
 */
export type RawCell = string | number | boolean | null | undefined;

export interface RawSheet {
  /** The sheet's name, or the file's name without its ending for a .csv. */
  readonly name: string;
  /** Where it came from, for messages: "sales.xlsx", "sales_pipeline.csv". */
  readonly file?: string;
  /** Row by row; row 0 is sheet row 1. Rows may differ in length. */
  readonly rows: readonly (readonly RawCell[])[];
  readonly date1904?: boolean;
  /** Cells merged into one: 0-based places of the first and the last cell. */
  readonly merged?: readonly MergedCells[];
  /** Outline level of each row, 0 for rows of no group; left out when the sheet has no outline. */
  readonly outline?: ArrayLike<number>;
  /** Indent of the first filled cell of each row; left out when nothing is indented. */
  readonly indent?: ArrayLike<number>;
  /** Currency that the number formats of a row's cells write; left out where they write none (AM-74). */
  readonly currency?: ArrayLike<string | undefined>;
  /** Formulas whose result was never saved: how many, and the place of the first (0-based). */
  readonly uncalculated?: { readonly count: number; readonly row: number; readonly column: number };
  /** The sheet of the host this one was made of, where it stands otherwise there: periods as columns. */
  readonly from?: RawSheet;
  /** Money of rows that were left out when it was made: their 0-based rows there (AM-70). */
  readonly leftOut?: readonly LeftOutMoney[];
  /** Columns that another table is read from, 0-based: a client list whose months are payments. */
  readonly readElsewhere?: readonly number[];
  /** The input table the user says this is (`Deals=deals.csv`); otherwise the headings decide. */
  readonly table?: string;
  /** Id of the result sheet this is, when the planner wrote it in an earlier run ("R-01"): read for notes, never input. */
  readonly owned?: string;
}

export interface LeftOutMoney {
  readonly row: number;
  readonly amount: number;
  readonly reason: MoneyReason;
}

export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

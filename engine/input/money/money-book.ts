import type { MoneyReason } from "../../ground/money-reason.ts";
import type { TableSource } from "../table-source.ts";

/** Money beside the rows of data: a printed total, the refunded part of a payment. */
export interface MoneyBeside {
  readonly reason: MoneyReason;
  readonly source: number;
  /** 1-based. */
  readonly sheetRow: number;
  /** In units of the currency, whole small units once money is held so. */
  amount: number;
  /** Place in `currencies`. */
  readonly currency: number;
  /** A row of the sheet; a refund is part of one. */
  readonly isRow: boolean;
}

/**
 * Where the money of every row of one table went (AM-70). Opened when the table is read, one entry per row of data as
 * it stood on the sheets; every step that takes a row out, or its money, writes why.
 */
export interface MoneyBook {
  /** Key of the column whose money is followed. */
  readonly column: string;
  readonly sources: readonly TableSource[];
  readonly source: Uint16Array;
  /** 1-based. */
  readonly sheetRow: Int32Array;
  /** As read; 0 where the cell is blank or no number. */
  readonly amounts: Float64Array;
  /** Number of the reason; 0 while the row is in the table with its money. */
  readonly reasons: Uint8Array;
  /** Entries of rows whose money another row took, and the entry of that one. */
  readonly mergedInto: Map<number, number>;
  /** Place in `currencies` of each entry. */
  readonly currency: Uint8Array;
  /** "" is the currency of the run. */
  readonly currencies: string[];
  readonly beside: MoneyBeside[];
}

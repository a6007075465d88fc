import { reasonNumber, type MoneyReason } from "../../ground/money-reason.ts";
import type { RawTable } from "../raw-table.ts";

/**
 * Writes why the money of a row leaves the table. The first reason stands.
 *
 * @param row of the table as it is now
 */
export function setAside(table: RawTable, row: number, reason: MoneyReason): void {
  const { book, bookEntry } = table;
  if (!book || bookEntry[row] < 0 || book.reasons[bookEntry[row]] !== 0 || book.mergedInto.has(bookEntry[row])) return;
  book.reasons[bookEntry[row]] = reasonNumber(reason);
}

/** Writes that a row gave its money to another row of the table. */
export function mergeMoney({ book, bookEntry }: RawTable, row: number, into: number): void {
  book?.mergedInto.set(bookEntry[row], bookEntry[into]);
}

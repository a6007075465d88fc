import { reasonNumber, type MoneyReason } from "../../ground/money-reason.ts";
import { isBlankCell } from "../data-rows.ts";
import { parseNumber } from "../parse-number.ts";
import type { RawCell } from "../raw-sheet.ts";
import type { RawTable } from "../raw-table.ts";
import type { MoneyBeside, MoneyBook } from "./money-book.ts";

/** Rows of one part of a table that were left out when it was read, 0-based sheet rows. */
export interface LeftOut {
  readonly reason: MoneyReason;
  readonly rows: readonly number[];
}

/**
 * Opens the account of a table's money with every amount that was read, also of cells that are no usable amount.
 *
 * @param columns keys of the money to follow, the first that a sheet has counts
 * @param leftOut per part of the table, rows that are no records: printed totals, group rows
 * @returns undefined where no sheet has such money
 * @see AM-70
 */
export function openBook(
  table: RawTable,
  columns: readonly string[],
  leftOut: readonly (readonly LeftOut[])[],
): MoneyBook | undefined {
  const column = columns.find((key) => table.columns.has(key));
  if (column === undefined) return undefined;
  const values = table.columns.get(column)!.values as Float64Array;
  const { rowCount, source, sheetRow, sources } = table;
  const amounts = values.slice();
  const reasons = new Uint8Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    if (amounts[row] === amounts[row]) continue;
    const cell = cellAt(table, source[row], sheetRow[row] - 1, column);
    reasons[row] = reasonNumber(isBlankCell(cell) ? "inTable" : "unreadable");
    amounts[row] = amountOf(cell);
  }
  return {
    column,
    sources,
    source,
    sheetRow,
    amounts,
    reasons,
    mergedInto: new Map(),
    currency: new Uint8Array(rowCount),
    currencies: [""],
    beside: leftOut.flatMap((ofPart, place) => besideOf(table, ofPart, place, column)),
  };
}

function besideOf(table: RawTable, leftOut: readonly LeftOut[], source: number, column: string): MoneyBeside[] {
  return leftOut.flatMap(({ reason, rows }) =>
    rows.map((row) => {
      const amount = amountOf(cellAt(table, source, row, column));
      return { reason, source, sheetRow: row + 1, amount, currency: 0, isRow: true };
    }),
  );
}

function cellAt({ parts }: RawTable, source: number, row: number, key: string): RawCell {
  const place = parts[source]?.places.get(key);
  return place && parts[source].sheet.rows[row]?.[place.column];
}

/** 0 where there is no number: money nobody can read is told by its rows. */
function amountOf(cell: RawCell): number {
  if (typeof cell === "number") return cell;
  const { value } = parseNumber(String(cell ?? ""));
  return Number.isFinite(value) ? value : 0;
}

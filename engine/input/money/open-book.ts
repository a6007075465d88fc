import { reasonNumber, type MoneyReason } from "../../ground/money-reason.ts";
import { isBlankCell } from "../data-rows.ts";
import { isSubtotal } from "../subtotal.ts";
import { parseNumber } from "../parse-number.ts";
import type { RawCell, RawSheet } from "../raw-sheet.ts";
import type { RawTable } from "../raw-table.ts";
import type { MoneyBeside, MoneyBook } from "./money-book.ts";

/** What was left out of one part of a table when it was read. */
export interface LeftOut {
  /** Printed totals, 0-based sheet rows. */
  readonly subtotals: readonly number[];
  /** The sheet as it came, where rows that are no records were taken out of it. */
  readonly given?: RawSheet;
}

/**
 * Opens the account of a table's money with every amount that was read, also of cells that are no usable amount.
 *
 * @param columns keys of the money to follow, the first that a sheet has counts
 * @param leftOut per part of the table
 * @returns undefined where no sheet has such money
 * @see AM-70
 */
export function openBook(
  table: RawTable,
  columns: readonly string[],
  leftOut: readonly LeftOut[],
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

/** Printed totals, and rows that stand on the sheet as it came but not among the records: rows of groups, footers. */
function besideOf(table: RawTable, { subtotals, given }: LeftOut, source: number, column: string): MoneyBeside[] {
  const part = table.parts[source];
  const scale = part.scales?.get(column) ?? 1;
  const beside = (reason: MoneyReason, row: number, cell: RawCell): MoneyBeside => {
    const amount = amountOf(cell) * scale;
    return { reason, source, sheetRow: row + 1, amount, currency: 0, isRow: true };
  };
  const totals = subtotals.map((row) => beside("printedTotal", row, cellAt(table, source, row, column)));
  for (const { row, amount, reason } of part.sheet.leftOut ?? [])
    totals.push({ reason, source, sheetRow: row + 1, amount: amount * scale, currency: 0, isRow: true });
  const place = part.places.get(column)?.column;
  if (!given || given === part.sheet || place === undefined) return totals;
  const seen = new Set<number>(subtotals);
  for (let row = part.from; row < part.to; row++) seen.add(table.sheetRow[row] - 1);
  const rest: MoneyBeside[] = [];
  for (let row = part.source.headingRow; row < given.rows.length; row++) {
    const cells = given.rows[row];
    if (seen.has(row) || amountOf(cells[place]) === 0) continue;
    rest.push(beside(cells.some((cell) => isSubtotal(cell, [])) ? "printedTotal" : "groupRow", row, cells[place]));
  }
  return [...totals, ...rest];
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

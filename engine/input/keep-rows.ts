import type { MoneyReason } from "../ground/money-reason.ts";
import { setAside } from "./money/set-aside.ts";
import type { ColumnValues, RawTable } from "./raw-table.ts";

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

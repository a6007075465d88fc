import { text } from "../ground/text.ts";
import type { Issue } from "../ground/issue.ts";
import { setAside } from "./money/set-aside.ts";
import type { RawTable } from "./raw-table.ts";

/** A money column of the run, in units of the currency; NaN is blank. */
export interface MoneyColumn {
  readonly table: RawTable;
  readonly key: string;
  readonly values: Float64Array;
}

/** All money of a run together stays below this, so that no sum of any of it leaves the whole numbers (2^53). */
const mostMoney = 2 ** 52;
export const largestAmount = 1e15;

/**
 * Sets aside the largest amounts, a power of ten at a time, until all money of the run together can be added exactly
 * (AM-01). Their cells are blanked and named in an issue a column.
 *
 * @example refuseLargeMoney([column(1e15, 9e14, 9e14, 9e14, 9e14, 9e14, 5)]) // NaN, NaN, …, 5
 */
export function refuseLargeMoney(columns: readonly MoneyColumn[], issues: Issue[]): void {
  let limit = largestAmount;
  while (totalOf(columns, limit) >= mostMoney) limit /= 10;
  if (limit === largestAmount) return;
  for (const column of columns) {
    const { values } = column;
    let first = -1;
    let count = 0;
    for (let row = 0; row < values.length; row++) {
      if (!(Math.abs(values[row]) > limit)) continue;
      if (first < 0) first = row;
      count++;
    }
    if (count === 0) continue;
    issues.push(tooMuch(column, first, count, limit));
    for (let row = 0; row < values.length; row++) {
      if (!(Math.abs(values[row]) > limit)) continue;
      values[row] = Number.NaN;
      const { book, bookEntry } = column.table;
      if (column.key !== book?.column) continue;
      setAside(column.table, row, "unreadable");
      if (bookEntry[row] >= 0) book.amounts[bookEntry[row]] = 0;
    }
  }
}

function totalOf(columns: readonly MoneyColumn[], limit: number): number {
  let total = 0;
  for (const { values } of columns)
    for (let row = 0; row < values.length; row++) {
      const size = Math.abs(values[row]);
      if (size <= limit) total += size;
    }
  return total;
}

function tooMuch({ table, key, values }: MoneyColumn, row: number, count: number, limit: number): Issue {
  const place = table.parts[table.source[row]]?.places.get(key);
  const { sheet, file, column, heading } = place ?? {};
  const found = String(values[row]);
  const most = limit.toExponential(0).replace("e+", "e");
  const expected = text(
    `amounts of at most ${most}: all money together is more than can be added exactly`,
    `суммы не больше ${most}: все деньги вместе больше, чем можно сложить точно`,
  );
  return {
    level: "error",
    code: "MONEY_TOO_LARGE",
    table: table.name,
    sheet,
    file,
    row: table.sheetRow[row],
    column,
    heading,
    expected,
    found,
    message: text(
      `expected ${expected.en}, got ${found}; not counted`,
      `ожидались ${expected.ru}, стоит ${found}; не учтено`,
    ),
    count,
  };
}

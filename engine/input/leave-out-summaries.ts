import { firstOfMonth, lastOfMonth, monthIndex } from "../ground/day.ts";
import type { Issue } from "../ground/issue.ts";
import { text } from "../ground/text.ts";
import type { Day } from "../ground/units.ts";
import type { RepeatedRows } from "./drop-repeated-rows.ts";
import { keepRows, type RawTable, type TablePart } from "./raw-table.ts";

/** So much of a sheet's money with clients whose sums are those of another sheet makes it that sheet's summary. */
const certain = 0.9;
/** From here on people are asked: they know whether the two are the same sales. */
const likely = 0.5;
/** Fewer clients may have equal sums by chance. */
const fewestClients = 3;
/** Half a cent, beside roundings of a computed sum. */
const tolerance = 0.005;
/** Months a summary's periods may be long, all of one length. */
const lengths = [1, 3, 12];

/**
 * Payments that stand on two sheets, the sales themselves and their sums by client and month, or orders and the payments
 * for them, count once: the sheet with fewer rows is left out when its clients have there what they have on the other in
 * the same months. Where most but not all have, both count and people are asked.
 *
 * Refs are resolved, amounts in units of the currency.
 *
 * @param mode what the setting `duplicates` says of money that stands twice: leave out, or only tell
 * @param isChosen whether the user says what a sheet is; that is obeyed
 * @see AM-70, AM-75
 */
export function leaveOutSummaries(
  payments: RawTable,
  mode: RepeatedRows,
  isChosen: (part: TablePart) => boolean,
  issues: Issue[],
): void {
  const amounts = payments.columns.get("amount")?.values;
  const clients = payments.columns.get("clientId")?.values;
  if (!amounts || !clients || payments.parts.length < 2) return;
  const days = payments.columns.get("date")?.values ?? new Float64Array(payments.rowCount).fill(Number.NaN);
  const parts = payments.parts.map((part, place) => ({ part, place, rows: [] as number[] }));
  for (let row = 0; row < payments.rowCount; row++) parts[payments.source[row]].rows.push(row);
  // ever more rows: a summary of a summary is found too
  const byLength = parts
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => a.rows.length - b.rows.length || b.place - a.place);
  const keep = new Uint8Array(payments.rowCount).fill(1);
  for (const [place, summary] of byLength.entries()) {
    if (isChosen(summary.part)) continue;
    const shares = byLength.slice(place + 1).map((whole) => ({
      whole,
      share: shareRepeated(summary.rows, whole.rows, { amounts, clients, days }),
    }));
    const best = shares.reduce((most, one) => (one.share > most.share ? one : most), { whole: summary, share: 0 });
    if (best.share < likely) continue;
    const isCertain = mode === "merge" && best.share >= certain;
    if (isCertain) for (const row of summary.rows) keep[row] = 0;
    issues.push(repeats(payments, summary.part, best.whole.part, isCertain));
  }
  keepRows(payments, keep, "repeatedRow");
}

interface Sales {
  readonly amounts: ArrayLike<number>;
  readonly clients: ArrayLike<number>;
  readonly days: ArrayLike<number>;
}

/** How much of the money of a sheet stands with clients that have the same on the other, in the same months. */
function shareRepeated(rows: readonly number[], others: readonly number[], sales: Sales): number {
  const own = sumsOf(rows, sales, -Infinity, Infinity);
  if (own.size < fewestClients) return 0;
  const whole = Array.from(own.values()).reduce((sum, amount) => sum + Math.abs(amount), 0);
  const shares = windowsOf(rows, sales.days).map(([from, to]) => {
    const there = sumsOf(others, sales, from, to);
    let same = 0;
    let count = 0;
    for (const [client, amount] of own) {
      if (Math.abs((there.get(client) ?? Number.NaN) - amount) > tolerance + Math.abs(amount) * 1e-9) continue;
      if (!there.has(client)) continue;
      same += Math.abs(amount);
      count++;
    }
    return count < fewestClients ? 0 : same / whole;
  });
  return Math.max(0, ...shares);
}

/** Sums by client of the rows from a day to a day; rows without a day are of every time, those without a client of nobody. */
function sumsOf(rows: readonly number[], { amounts, clients, days }: Sales, from: Day, to: Day): Map<number, number> {
  const sums = new Map<number, number>();
  for (const row of rows) {
    if (clients[row] < 0 || Number.isNaN(amounts[row]) || amounts[row] === 0) continue;
    if (days[row] < from || days[row] > to) continue;
    sums.set(clients[row], (sums.get(clients[row]) ?? 0) + amounts[row]);
  }
  return sums;
}

/** The months, quarters or years that the days of a summary may stand for. */
function windowsOf(rows: readonly number[], days: ArrayLike<number>): readonly (readonly [Day, Day])[] {
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    if (Number.isNaN(days[row])) continue;
    first = Math.min(first, days[row]);
    last = Math.max(last, days[row]);
  }
  if (first > last) return [[-Infinity, Infinity]];
  const [from, to] = [monthIndex(first), monthIndex(last)];
  return lengths.map((length) => [firstOfMonth(from - (from % length)), lastOfMonth(to - (to % length) + length - 1)]);
}

function repeats(payments: RawTable, summary: TablePart, whole: TablePart, isCertain: boolean): Issue {
  const other = whole.sheet.name;
  const message = isCertain
    ? text(
        `the clients have here what they have on "${other}" in the same months: the same money, counted once, there`,
        `у клиентов здесь те же суммы, что на листе «${other}» за те же месяцы: это те же деньги, они учтены один раз, там`,
      )
    : text(
        `many clients have here what they have on "${other}" in the same months, and both count. If these are the same sales, leave this sheet out: --map "sheet.${summary.sheet.name}=-"`,
        `у многих клиентов здесь те же суммы, что на листе «${other}» за те же месяцы, а учтены оба. Если это те же продажи, уберите этот лист: --map "sheet.${summary.sheet.name}=-"`,
      );
  return {
    level: "warning",
    code: isCertain ? "SHEET_REPEATS" : "SHEETS_ALIKE",
    table: payments.name,
    sheet: summary.sheet.name,
    file: summary.sheet.file,
    row: summary.source.headingRow,
    message,
    count: 1,
  };
}

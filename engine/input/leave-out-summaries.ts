import { firstOfMonth, lastOfMonth, monthIndex } from "../ground/day.ts";
import type { Issue } from "../ground/issue.ts";
import { text } from "../ground/text.ts";
import type { Day } from "../ground/units.ts";
import type { RepeatedRows } from "./drop-repeated-rows.ts";
import type { RawTable, TablePart } from "./raw-table.ts";
import { keepRows } from "./keep-rows.ts";

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
  const sales = { amounts, clients, days };
  const parts = payments.parts.map((part, place) => ({ part, place, rows: [] as number[] }));
  for (let row = 0; row < payments.rowCount; row++) parts[payments.source[row]].rows.push(row);
  // ever more rows: a summary of a summary is found too
  const byLength = parts
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => a.rows.length - b.rows.length || b.place - a.place)
    .map((one) => ({
      ...one,
      span: spanOf(one.rows, days),
      isDated: !one.rows.some((row) => Number.isNaN(days[row])),
      ofClient: rowsOfClients(one.rows, sales),
    }));
  const keep = new Uint8Array(payments.rowCount).fill(1);
  for (const [place, summary] of byLength.entries()) {
    if (isChosen(summary.part)) continue;
    const claims = claimsOf(summary.ofClient, sales);
    const windows = windowsOf(summary.span);
    const shares = byLength.slice(place + 1).map((whole) => {
      const common = windows.filter(([from, to]) => !whole.isDated || (whole.span[0] <= to && whole.span[1] >= from));
      return { whole, share: shareRepeated(claims, common, whole.ofClient, sales) };
    });
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

/** Rows of money by client; those without a client are of nobody. */
function rowsOfClients(rows: readonly number[], { amounts, clients }: Sales): ReadonlyMap<number, readonly number[]> {
  const ofClient = new Map<number, number[]>();
  for (const row of rows) {
    if (clients[row] < 0 || Number.isNaN(amounts[row]) || amounts[row] === 0) continue;
    const known = ofClient.get(clients[row]);
    if (known) known.push(row);
    else ofClient.set(clients[row], [row]);
  }
  return ofClient;
}

interface Claim {
  readonly client: number;
  readonly amount: number;
}

/** What each client has on a sheet, the most money first. */
function claimsOf(ofClient: ReadonlyMap<number, readonly number[]>, { amounts }: Sales): readonly Claim[] {
  return Array.from(ofClient, ([client, rows]) => ({
    client,
    amount: rows.reduce((sum, row) => sum + amounts[row], 0),
  })).sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

/**
 * How much of the money of a sheet stands with clients that have the same on the other, in the same months; 0 as soon as it
 * cannot be much.
 */
function shareRepeated(
  claims: readonly Claim[],
  windows: readonly Span[],
  others: ReadonlyMap<number, readonly number[]>,
  sales: Sales,
): number {
  if (claims.length < fewestClients) return 0;
  const whole = claims.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  const shares = windows.map((window) => {
    let [same, left, count] = [0, whole, 0];
    for (const { client, amount } of claims) {
      left -= Math.abs(amount);
      const there = sumWithin(others.get(client), window, sales);
      if (there !== undefined && Math.abs(there - amount) <= tolerance + Math.abs(amount) * 1e-9) {
        same += Math.abs(amount);
        count++;
      }
      if (same + left < likely * whole) return 0;
    }
    return count < fewestClients ? 0 : same / whole;
  });
  return Math.max(0, ...shares);
}

/** Money of rows from a day to a day; rows without a day are of every time. Undefined where there is none. */
function sumWithin(
  rows: readonly number[] | undefined,
  [from, to]: Span,
  { amounts, days }: Sales,
): number | undefined {
  let sum: number | undefined;
  for (const row of rows ?? []) if (!(days[row] < from || days[row] > to)) sum = (sum ?? 0) + amounts[row];
  return sum;
}

type Span = readonly [first: Day, last: Day];

/** First and last day of rows that have one; all time where none has. */
function spanOf(rows: readonly number[], days: ArrayLike<number>): Span {
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    if (Number.isNaN(days[row])) continue;
    first = Math.min(first, days[row]);
    last = Math.max(last, days[row]);
  }
  return first > last ? [-Infinity, Infinity] : [first, last];
}

/** The months, quarters or years that the days of a summary may stand for. */
function windowsOf([first, last]: Span): readonly Span[] {
  if (!Number.isFinite(first)) return [[first, last]];
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

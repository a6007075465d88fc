import { firstOfMonth, monthIndex } from "../ground/day.ts";
import { tolerance, type Day } from "../ground/units.ts";

export const XyzClass = { X: 0, Y: 1, Z: 2, Unknown: 3 } as const;

/** One entry per payment. */
export interface PaymentColumns {
  /** Row of the client; -1 is nobody. */
  readonly client: Int32Array;
  readonly date: Float64Array;
  /** Whole money units; NaN is left out. */
  readonly amount: Float64Array;
}

export interface RegularityOptions {
  /** Coefficient of variation up to which a client is X, up to which it is Y. */
  readonly x: number;
  readonly y: number;
  /** Months from the first sale needed to judge. */
  readonly months: number;
}

/** One value per client. */
export interface PaymentRegularity {
  /** Standard deviation ÷ mean of the monthly money; NaN where it cannot be judged. */
  readonly variation: Float64Array;
  /** Months from the first sale to the last whole month. */
  readonly months: Int32Array;
  /** XyzClass. */
  readonly classes: Uint8Array;
}

/**
 * How regularly each client pays: the variation of its money from month to month, months without money counted as 0.
 *
 * Months run from the one of the first sale to the last that is over by `asOf`: a month half gone would look like a fall.
 * The deviation is that of all months (population), not of a sample. Too few months, or no positive mean: not judged.
 *
 * @param clientCount clients are rows 0 to clientCount − 1
 * @throws RangeError if columns differ in length or limits are out of order
 * @see AM-15; XYZ analysis, coefficient of variation, Pearson 1896
 * @example six months of 100 → variation 0, X; 100, 0, 100, 0, 100, 0 → variation 1, Z
 */
export function paymentRegularity(
  payments: PaymentColumns,
  clientCount: number,
  asOf: Day,
  { x, y, months: needed }: RegularityOptions,
): PaymentRegularity {
  const { client, date, amount } = payments;
  if (date.length !== client.length || amount.length !== client.length)
    throw new RangeError(`payments: expected columns of ${client.length} rows, got ${date.length}, ${amount.length}`);
  if (!(x >= 0 && x <= y)) throw new RangeError(`limits: expected 0 <= x <= y, got ${x}, ${y}`);
  const end = firstOfMonth(monthIndex(asOf + 1));
  const { starts, rows } = rowsByClient(payments, clientCount, end);
  const result = {
    variation: new Float64Array(clientCount).fill(Number.NaN),
    months: new Int32Array(clientCount),
    classes: new Uint8Array(clientCount).fill(XyzClass.Unknown),
  };
  const endMonth = monthIndex(end);
  for (let at = 0; at < clientCount; at++) {
    const monthly = monthlyMoney(payments, rows.subarray(starts[at], starts[at + 1]), endMonth);
    result.months[at] = monthly.length;
    if (monthly.length === 0 || monthly.length < needed) continue;
    const variation = variationOf(monthly);
    if (Number.isNaN(variation)) continue;
    result.variation[at] = variation;
    result.classes[at] = classOf(variation, x, y);
  }
  return result;
}

function classOf(variation: number, x: number, y: number): number {
  if (variation <= x + tolerance) return XyzClass.X;
  return variation <= y + tolerance ? XyzClass.Y : XyzClass.Z;
}

/** Rows of payments before `end`, those of each client together: a counting sort. */
function rowsByClient({ client, date, amount }: PaymentColumns, clientCount: number, end: Day) {
  const counts = (row: number): boolean => client[row] >= 0 && date[row] < end && !Number.isNaN(amount[row]);
  const starts = new Int32Array(clientCount + 1);
  for (let row = 0; row < client.length; row++) if (counts(row)) starts[client[row] + 1]++;
  for (let at = 0; at < clientCount; at++) starts[at + 1] += starts[at];
  const next = starts.slice();
  const rows = new Int32Array(starts[clientCount]);
  for (let row = 0; row < client.length; row++) if (counts(row)) rows[next[client[row]]++] = row;
  return { starts, rows };
}

/** Money of each month from that of the first sale up to `endMonth`. */
function monthlyMoney({ date, amount }: PaymentColumns, rows: Int32Array, endMonth: number): Float64Array {
  let first = endMonth;
  for (const row of rows) if (amount[row] > 0) first = Math.min(first, monthIndex(date[row]));
  const monthly = new Float64Array(endMonth - first);
  for (const row of rows) {
    const month = monthIndex(date[row]) - first;
    if (month >= 0) monthly[month] += amount[row];
  }
  return monthly;
}

function variationOf(monthly: Float64Array): number {
  const mean = monthly.reduce((sum, money) => sum + money, 0) / monthly.length;
  const squares = monthly.reduce((sum, money) => sum + (money - mean) ** 2, 0);
  return mean > 0 ? Math.sqrt(squares / monthly.length) / mean : Number.NaN;
}

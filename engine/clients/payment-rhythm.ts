import type { Day, Money } from "../ground/units.ts";

export const RhythmState = { InRhythm: 0, Late: 1, AtRisk: 2, Unknown: 3 } as const;
/** Place = number of the state. Keys of results, the same in both languages. */
export const rhythmKeys = ["inRhythm", "late", "atRisk", "unknown"] as const;

export interface RhythmOptions {
  /** Different days of payment needed to judge: `rhythmDays`. */
  readonly days: number;
  /** Last intervals the median is taken of: `rhythmIntervals`. */
  readonly intervals: number;
  /** `lateRatio` and `riskRatio`; both are passed, not reached. */
  readonly late: number;
  readonly risk: number;
}

/** One value per client. */
export interface PaymentRhythm {
  /** Different days of payment up to the day. */
  readonly days: Int32Array;
  /** Last of them; NaN for who never paid. */
  readonly last: Float64Array;
  /** Usual days between payments; NaN with too few days of payment. */
  readonly usual: Float64Array;
  /** Longest of the intervals the median is taken of; NaN likewise. */
  readonly longest: Float64Array;
  /** Days since the last payment ÷ usual; NaN likewise. */
  readonly ratio: Float64Array;
  /** RhythmState. */
  readonly state: Uint8Array;
  /** Net money of the client's own last 365 days up to its last payment. */
  readonly ownYear: Float64Array;
}

/**
 * The rhythm in which each client buys, and who is late against it.
 *
 * A day of payment is a calendar day whose payments above 0 count once, however many documents it has. The usual interval is
 * the median of the last ones, of an even number the mean of the middle two.
 *
 * @param sales one entry per sale; a client of -1 is nobody, days after `asOf` are not looked at
 * @see CALC-47
 * @example days 0, 30, 60, 95, today 150: usual 30, ratio 55 ÷ 30 = 1.83, late
 */
export function paymentRhythm(
  sales: { readonly client: Int32Array; readonly date: Float64Array; readonly amount: ArrayLike<Money> },
  clientCount: number,
  asOf: Day,
  options: RhythmOptions,
): PaymentRhythm {
  const result: PaymentRhythm = {
    days: new Int32Array(clientCount),
    last: new Float64Array(clientCount).fill(Number.NaN),
    usual: new Float64Array(clientCount).fill(Number.NaN),
    longest: new Float64Array(clientCount).fill(Number.NaN),
    ratio: new Float64Array(clientCount).fill(Number.NaN),
    state: new Uint8Array(clientCount).fill(RhythmState.Unknown),
    ownYear: new Float64Array(clientCount),
  };
  daysByClient(sales, clientCount, asOf).forEach((days, client) => {
    result.days[client] = days.length;
    if (days.length === 0) return;
    const last = days[days.length - 1];
    result.last[client] = last;
    if (days.length < options.days) return;
    const intervals = intervalsOf(days.subarray(-(options.intervals + 1)));
    result.usual[client] = (intervals[(intervals.length - 1) >> 1] + intervals[intervals.length >> 1]) / 2;
    result.longest[client] = intervals[intervals.length - 1];
    result.ratio[client] = (asOf - last) / result.usual[client];
    result.state[client] = stateOf(asOf - last, result.usual[client], options);
  });
  sales.client.forEach((client, row) => {
    const day = Math.floor(sales.date[row]);
    if (client < 0 || !(day > result.last[client] - 365 && day <= result.last[client])) return;
    result.ownYear[client] += sales.amount[row] || 0;
  });
  return result;
}

/** Distinct days of payment of each client, ascending. */
function daysByClient(
  { client, date, amount }: Parameters<typeof paymentRhythm>[0],
  clientCount: number,
  asOf: Day,
): Float64Array[] {
  const counts = new Int32Array(clientCount + 1);
  const isPayment = (row: number): boolean => client[row] >= 0 && amount[row] > 0 && Math.floor(date[row]) <= asOf;
  for (let row = 0; row < client.length; row++) if (isPayment(row)) counts[client[row] + 1] += 1;
  for (let one = 1; one <= clientCount; one++) counts[one] += counts[one - 1];
  const all = new Float64Array(counts[clientCount]);
  const next = counts.slice();
  for (let row = 0; row < client.length; row++) if (isPayment(row)) all[next[client[row]]++] = Math.floor(date[row]);
  return Array.from({ length: clientCount }, (_, one) => {
    const days = all.subarray(counts[one], counts[one + 1]).sort();
    return days.filter((day, place) => place === 0 || day !== days[place - 1]);
  });
}

/** Days between one day of payment and the next, ascending. */
function intervalsOf(days: Float64Array): Float64Array {
  return days
    .subarray(1)
    .map((day, place) => day - days[place])
    .sort();
}

/** By products, not by the quotient: 1.5 × 30 days is 45 and not a hair more. */
function stateOf(since: number, usual: number, { late, risk }: RhythmOptions): number {
  if (since > risk * usual) return RhythmState.AtRisk;
  return since > late * usual ? RhythmState.Late : RhythmState.InRhythm;
}

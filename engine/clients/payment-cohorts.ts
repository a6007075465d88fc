import { monthIndex } from "../ground/day.ts";
import { mapColumn } from "../ground/map-column.ts";
import type { Day, Money, Share } from "../ground/units.ts";

/** Clients that first paid in one quarter. */
export interface PaymentCohort {
  /** Quarter of the first payment, counted from year 0: `year × 4 + quarter − 1`. */
  readonly quarter: number;
  /** Everybody who bought before the record begins is in the first cohort. */
  readonly isFirst: boolean;
  readonly clients: number;
  /** Clients with a payment above 0, by quarters since (0 is the first); up to the quarter of the day. */
  readonly kept: Int32Array;
  /** Their net money. */
  readonly money: Float64Array;
}

/** All cohorts for which so many quarters are over. */
export interface CohortTotal {
  /** Quarters since the first payment. */
  readonly since: number;
  readonly clients: number;
  readonly kept: number;
  readonly share: Share;
  readonly firstMoney: Money;
  readonly money: Money;
  /** Money ÷ that of the quarter of the first payment, which is a whole quarter for nobody. */
  readonly moneyShare: Share;
}

export interface PaymentCohorts {
  readonly cohorts: readonly PaymentCohort[];
  readonly totals: readonly CohortTotal[];
  /** The last quarter is not over: shown, and out of the totals. */
  readonly isLastPartial: boolean;
}

/**
 * How clients stay: by the calendar quarter of their first payment and the quarters since, clients that paid and their money.
 *
 * @param sales one entry per sale; a client of -1 is nobody, days after `asOf` are not looked at
 * @param firstDay day of the first payment per client, NaN for none (`firstPaid`)
 * @see CALC-47
 */
export function paymentCohorts(
  sales: { readonly client: Int32Array; readonly date: Float64Array; readonly amount: ArrayLike<Money> },
  firstDay: Float64Array,
  asOf: Day,
): PaymentCohorts {
  const last = quarterIndex(asOf);
  const quarterOfClient = mapColumn(Int32Array, firstDay, (day) => (day <= asOf ? quarterIndex(day) : -1));
  const begin = quarterOfClient.reduce((least, one) => (one >= 0 && one < least ? one : least), last);
  const length = last - begin + 1;
  const kept = new Int32Array(length * length);
  const money = new Float64Array(length * length);
  const clients = new Int32Array(length);
  for (const quarter of quarterOfClient) if (quarter >= 0) clients[quarter - begin] += 1;
  const seen = new Uint8Array(firstDay.length * length);
  for (let row = 0; row < sales.client.length; row++) {
    const client = sales.client[row];
    if (client < 0 || quarterOfClient[client] < 0 || !(sales.date[row] < asOf + 1)) continue;
    const quarter = quarterIndex(sales.date[row]);
    // a refund before the first payment belongs to no quarter since
    if (quarter < quarterOfClient[client]) continue;
    const cell = (quarterOfClient[client] - begin) * length + quarter - quarterOfClient[client];
    money[cell] += sales.amount[row] || 0;
    const mark = client * length + quarter - begin;
    if (!(sales.amount[row] > 0) || seen[mark] === 1) continue;
    seen[mark] = 1;
    kept[cell] += 1;
  }
  const cohorts = Array.from(clients, (count, row) => ({
    quarter: begin + row,
    isFirst: row === 0,
    clients: count,
    kept: kept.slice(row * length, row * length + length - row),
    money: money.slice(row * length, row * length + length - row),
  })).filter((cohort) => cohort.clients > 0);
  const isLastPartial = quarterIndex(asOf + 1) === last;
  return { cohorts, totals: totalsOf(cohorts, isLastPartial ? last - 1 : last), isLastPartial };
}

/** Whole quarters since year 0. */
function quarterIndex(day: Day): number {
  return Math.floor(monthIndex(day) / 3);
}

function totalsOf(cohorts: readonly PaymentCohort[], lastOver: number): CohortTotal[] {
  const totals: CohortTotal[] = [];
  for (let since = 0; ; since++) {
    const over = cohorts.filter(({ quarter }) => quarter + since <= lastOver);
    if (over.length === 0) return totals;
    const sum = (of: (cohort: PaymentCohort) => number): number => over.reduce((total, one) => total + of(one), 0);
    const clients = sum((one) => one.clients);
    const kept = sum((one) => one.kept[since]);
    const firstMoney = sum((one) => one.money[0]);
    const money = sum((one) => one.money[since]);
    totals.push({ since, clients, kept, share: kept / clients, firstMoney, money, moneyShare: money / firstMoney });
  }
}

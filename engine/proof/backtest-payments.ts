import { firstOfMonth, monthIndex } from "../ground/day.ts";
import type { Day, Money, Share } from "../ground/units.ts";
import { blendForecasts, logError, meanSquare } from "./blend-forecasts.ts";
import { correctByPast, type PastLimits } from "./correct-by-past.ts";
import { cutDays, type Cut } from "./cut-days.ts";
import { normalQuantile } from "../ground/normal-quantile.ts";

/** Money paid, by calendar month. */
export interface MonthlyMoney {
  /** Month of the first entry (`monthIndex`): the first that is whole on record. */
  readonly first: number;
  readonly money: ArrayLike<Money>;
}

/**
 * Ways to forecast the money of the next months where there are no deals: the months before again; those with the growth they
 * had over the ones before them; the same months of a year ago with the growth since; all three together, corrected by how far
 * off they were.
 */
export const paymentMethods = ["naive", "trend", "season", "blend", "forecast"] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

export interface PaymentCut extends Cut {
  readonly expected: Readonly<Record<PaymentMethod, Money>>;
  /** What was paid in the horizon; NaN where it is not over. */
  readonly fact: Money;
  readonly p10: Money;
  readonly p90: Money;
  readonly spread: Share;
}

export interface PaymentOptions extends PastLimits {
  /** Months. */
  readonly horizon: number;
}

const year = 12;
/** Payments are so many that none of them decides: what is believed of a correction is a matter of the cuts alone. */
const many = Number.MAX_SAFE_INTEGER;

/**
 * The same proof for a company of which only payments are known.
 *
 * @param months whole calendar months only
 * @param asOf last day of the last month
 * @see CALC-43
 */
export function backtestPayments(months: MonthlyMoney, asOf: Day, options: PaymentOptions): PaymentCut[] {
  const done: PaymentCut[] = [];
  const firstCut = firstOfMonth(months.first + options.horizon - 1);
  for (const cut of cutDays(firstCut, asOf, options.horizon)) {
    const at = monthIndex(cut.day);
    done.push({ ...paymentForecast(months, cut, done, options), fact: sumOf(months, at + 1, at + options.horizon) });
  }
  return done;
}

/** The forecast of one day from the cuts that were over by then. */
export function paymentForecast(
  months: MonthlyMoney,
  cut: Cut,
  done: readonly PaymentCut[],
  options: PaymentOptions,
): PaymentCut {
  const over = done.filter(({ to }) => to <= cut.day).slice(-options.remembered);
  const at = monthIndex(cut.day);
  const { horizon, doubt } = options;
  const sum = (monthsBack: number): Money => sumOf(months, at - monthsBack - horizon + 1, at - monthsBack);
  const naive = sum(0);
  const own = [naive, (naive * naive) / sum(horizon), (sum(year - horizon) * naive) / sum(year)];
  const past = over.map(({ expected: { naive, trend, season }, fact }) => ({ expected: [naive, trend, season], fact }));
  const blend = blendForecasts(own, past, doubt).expected;
  const before = over.map(({ expected, fact }) => ({ expected: expected.blend, fact, wins: many }));
  const forecast = blend * correctByPast(before, options);
  const errors = over.flatMap(({ expected, fact }) => logError(expected.forecast, fact));
  const spread = Math.sqrt(meanSquare(errors, doubt));
  const [trend, season] = [own[1], own[2]].map((one) => (Number.isFinite(one) ? one : Number.NaN));
  return {
    ...cut,
    expected: { naive, trend, season, blend, forecast },
    fact: Number.NaN,
    p10: Math.round(forecast * Math.exp(spread * normalQuantile(0.1))),
    p90: Math.round(forecast * Math.exp(spread * normalQuantile(0.9))),
    spread,
  };
}

/** NaN where a month is not on record. */
function sumOf({ first, money }: MonthlyMoney, from: number, to: number): Money {
  if (from < first || to >= first + money.length) return Number.NaN;
  let sum = 0;
  for (let month = from; month <= to; month++) sum += money[month - first];
  return sum;
}

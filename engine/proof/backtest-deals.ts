import { DealStatus } from "../ground/deal-status.ts";
import type { Day, Money, Share } from "../ground/units.ts";
import { blendForecasts, logError, meanSquare } from "./blend-forecasts.ts";
import { correctByPast, type PastLimits } from "./correct-by-past.ts";
import { cutDays } from "./cut-days.ts";
import { factsOfCut, type CutFacts } from "./facts-of-cut.ts";
import { forecastAtCut, type CutForecast, type CutOptions, type PastDeals } from "./forecast-at-cut.ts";
import { forecastRange, type ForecastRange } from "./forecast-range.ts";

/**
 * Ways to forecast the money of the deals open at a cut, from the plainest to the one that is used:
 * every deal by the share won of late; by age, all that is on record; by age, the last months; by stage, the last months;
 * the months before again; the nearer of the two before with it; and that corrected by how far off it was.
 */
export const forecastMethods = ["plain", "aged", "recent", "staged", "naive", "blend", "forecast"] as const;
export type ForecastMethod = (typeof forecastMethods)[number];

export interface BacktestCut extends CutForecast, CutFacts {
  /** Money of the deals open at the cut; NaN where a method has nothing to say. */
  readonly expected: Readonly<Record<ForecastMethod, Money>>;
  /** All money of the horizon: open deals by the forecast, and new ones as the months before had them. */
  readonly total: Money;
  /** Of the forecast, with the common factor; and of the recent rates with deals taken as independent, for comparison. */
  readonly range: ForecastRange;
  readonly independent: ForecastRange;
  /** How far off forecasts were held to be: spread of the common factor's logarithm; and of all money. */
  readonly spread: Share;
  readonly totalSpread: Share;
}

export interface BacktestOptions extends CutOptions, PastLimits {
  /** Closed and open deals a cut needs to be looked at. */
  readonly fewest: number;
}

/**
 * The forecast proves itself on the past: at every month end it is made from what was known then, and set beside what came.
 *
 * Corrections, weights and the width of P10–P90 come from cuts whose horizon was over by that day. Cuts with too few deals are
 * left out.
 *
 * @param asOf what happened later is not a fact
 * @see CALC-43; out-of-sample evaluation with a rolling origin: Tashman, International Journal of Forecasting 16 (2000)
 */
export function backtestDeals(deals: PastDeals, asOf: Day, options: BacktestOptions): BacktestCut[] {
  const first = earliest(deals.openDate, asOf);
  const firstClosed = firstClosing(deals, asOf);
  const done: BacktestCut[] = [];
  for (const cut of cutDays(first, asOf, options.horizon)) {
    const forecast = forecastAtCut(deals, cut, options);
    if (forecast.closed < options.fewest || forecast.open < options.fewest) continue;
    const facts = factsOfCut(deals, cut, firstClosed, options.horizon);
    done.push({ ...forecast, ...facts, ...blendedForecast(forecast, facts.naive, done, options) });
  }
  return done;
}

type Blended = Pick<BacktestCut, "expected" | "total" | "range" | "independent" | "spread" | "totalSpread">;

/**
 * The forecast of one day from the cuts that were over by then.
 *
 * @param naive what the months before had brought
 * @param done cuts looked at so far; those not over by the day are not used
 * @see CALC-43
 */
export function blendedForecast(
  forecast: CutForecast,
  naive: CutFacts["naive"],
  done: readonly BacktestCut[],
  options: PastLimits,
): Blended {
  const over = done.filter(({ to }) => to <= forecast.day).slice(-options.remembered);
  const funnel = ownForecasts(forecast);
  const best = nearerFunnel(forecast, over, options.doubt);
  const past = over.map(({ expected, fact }) => ({ expected: [expected[best], expected.naive], fact: fact.ofOpen }));
  const blend = blendForecasts([funnel[best], naive.ofOpen], past, options.doubt).expected;
  const before = over.map(({ expected, fact }) => ({ expected: expected.blend, fact: fact.ofOpen, wins: fact.wins }));
  const expected = blend * correctByPast(before, options);
  const spread = spreadOf(
    over.flatMap((cut) => logError(cut.expected.forecast, cut.fact.ofOpen)),
    options.doubt,
  );
  const open = { amount: forecast.money, chance: forecast[best] ?? forecast.recent };
  return {
    expected: { ...funnel, naive: naive.ofOpen, blend, forecast: expected },
    total: expected + naive.all - naive.ofOpen,
    range: forecastRange(open, funnel[best] > 0 ? expected / funnel[best] : 1, spread),
    independent: forecastRange({ amount: forecast.money, chance: forecast.recent }, 1, 0),
    spread,
    totalSpread: spreadOf(
      over.flatMap((cut) => logError(cut.total, cut.fact.all)),
      options.doubt,
    ),
  };
}

/** The first day on which a deal was closed: before it nothing is on record. */
export function firstClosing({ status, closeDate }: PastDeals, asOf: Day): Day {
  return earliest(
    closeDate.map((day, deal) => (status[deal] > DealStatus.Open ? day : Number.NaN)),
    asOf,
  );
}

function spreadOf(errors: readonly number[], doubt: Share): Share {
  return Math.sqrt(meanSquare(errors, doubt));
}

/** The one that was less off on the cuts that are over; by stage where neither was. */
function nearerFunnel(forecast: CutForecast, over: readonly BacktestCut[], doubt: Share): "recent" | "staged" {
  if (!forecast.staged) return "recent";
  const off = (method: "recent" | "staged"): number =>
    meanSquare(
      over.flatMap(({ expected, fact }) => logError(expected[method], fact.ofOpen)),
      doubt,
    );
  return off("recent") < off("staged") ? "recent" : "staged";
}

function ownForecasts(forecast: CutForecast): Record<"plain" | "aged" | "recent" | "staged", Money> {
  const { money, aged, recent, staged, plainRate } = forecast;
  const sum = (chances: ArrayLike<Share> | undefined): Money =>
    chances ? money.reduce((all, one, place) => all + one * chances[place], 0) : Number.NaN;
  return {
    plain: money.reduce((all, one) => all + one, 0) * plainRate,
    aged: sum(aged),
    recent: sum(recent),
    staged: sum(staged),
  };
}

function earliest(days: ArrayLike<Day>, asOf: Day): Day {
  let first = Number.NaN;
  for (let row = 0; row < days.length; row++) if (days[row] <= asOf && !(days[row] >= first)) first = days[row];
  return first;
}

import type { Day, Period, Share } from "../ground/units.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { wilsonInterval } from "../ground/wilson-interval.ts";

export interface DealOutcomes {
  /** Numbers of `DealStatus`, as they stand at `asOf`. */
  readonly status: ArrayLike<number>;
  readonly openDate: Float64Array;
  readonly closeDate: Float64Array;
}

export interface WinRate {
  readonly won: number;
  /** Deals the rate is counted on. */
  readonly n: number;
  /** Blank (NaN) when n is 0. */
  readonly rate: Share;
  readonly low: Share;
  readonly high: Share;
  /** `period`: by closing dates; `cohort`: by opening dates. */
  readonly kind: "period" | "cohort";
}

export interface WinRates {
  /** Won ÷ (won + lost), of the deals closed in the period. */
  readonly ofClosed: WinRate;
  /** Won ÷ all, of the deals opened in the period; open ones stand in the denominator. */
  readonly ofOpened: WinRate;
  /** Won within `horizon` days of opening ÷ all opened in the period and observed that long. */
  readonly byHorizon: WinRate;
  readonly horizon: number;
}

/**
 * The three win rates people mean, side by side, so that nobody compares one with another unknowingly.
 *
 * @param period closing dates of the first, opening dates of the other two; without it all deals count, also undated ones
 * @param horizon days, whole, 0 or more
 * @param rows deals to count (a manager's, a category's); all without it
 * @param confidence of the intervals (setting confidence)
 * @see AM-31
 * @example winRates({ status: [1, 2, 0], openDate, closeDate }, asOf, 90).ofClosed.rate // 0.5
 */
export function winRates(
  deals: DealOutcomes,
  asOf: Day,
  horizon: number,
  period?: Pick<Period, "from" | "to">,
  rows?: ArrayLike<number>,
  confidence: Share = 0.95,
): WinRates {
  const rateOf = (won: number, n: number, kind: WinRate["kind"]): WinRate => ({
    won,
    n,
    rate: n === 0 ? Number.NaN : won / n,
    ...wilsonInterval(won, n, confidence),
    kind,
  });
  const { status, openDate, closeDate } = deals;
  const inside = (day: Day): boolean => period === undefined || (day >= period.from && day <= period.to);
  const n = { closed: 0, opened: 0, observed: 0 };
  const won = { closed: 0, opened: 0, observed: 0 };

  const count = rows?.length ?? status.length;
  for (let i = 0; i < count; i++) {
    const row = rows ? rows[i] : i;
    const isWon = status[row] === DealStatus.Won;
    if (status[row] !== DealStatus.Open && inside(closeDate[row])) {
      n.closed += 1;
      if (isWon) won.closed += 1;
    }
    if (!inside(openDate[row])) continue;
    n.opened += 1;
    if (isWon) won.opened += 1;
    const winDateUnknown = isWon && Number.isNaN(closeDate[row]);
    if (!(openDate[row] + horizon <= asOf) || winDateUnknown) continue;
    n.observed += 1;
    if (isWon && closeDate[row] - openDate[row] <= horizon) won.observed += 1;
  }
  return {
    ofClosed: rateOf(won.closed, n.closed, "period"),
    ofOpened: rateOf(won.opened, n.opened, "cohort"),
    byHorizon: rateOf(won.observed, n.observed, "cohort"),
    horizon,
  };
}

import type { Money, Share } from "../ground/units.ts";
import { tolerance } from "../ground/units.ts";

export type EstimateVerdict = "understates" | "overstates" | "unbiased" | "notEnough";

export interface EstimateLimits {
  /** Periods needed to judge. */
  readonly sandPeriods: number;
  /** Median of actual ÷ estimate from which one understates, and up to which one overstates. */
  readonly sandRatio: number;
  readonly sandLow: number;
  /** Share of the periods that must lie on that side. */
  readonly sandShare: Share;
  readonly correctionLow: number;
  readonly correctionHigh: number;
}

export interface EstimateJudgement {
  /** Periods that say something: an estimate or an actual above 0. */
  readonly periods: number;
  /** Median of actual ÷ estimate; NaN where no period has an estimate. */
  readonly median: number;
  /** Shares of the periods with the actual above and below the estimate. */
  readonly above: Share;
  readonly below: Share;
  readonly verdict: EstimateVerdict;
  /** What the next estimate is multiplied by: the median within the limits. */
  readonly factor: number;
}

export const usualEstimateLimits = {
  sandPeriods: 3,
  sandRatio: 1.1,
  sandLow: 0.9,
  sandShare: 2 / 3,
  correctionLow: 0.5,
  correctionHigh: 2,
} satisfies EstimateLimits;

/**
 * Whether somebody's estimates are too low (sandbagging) or too high, period by period.
 *
 * r = actual ÷ estimate. An estimate of 0 that sold counts as above and is not in the median; a blank, or nothing on both
 * sides, is skipped. When all estimates are 0 and all sold, that alone understates.
 *
 * @throws RangeError if the columns differ in length
 * @see CALC-20; A-33
 * @example judgeEstimates([100, 100, 120, 100], [115, 130, 126, 98]) // median 1.10, above 0.75, understates
 */
export function judgeEstimates(
  estimates: ArrayLike<Money>,
  actuals: ArrayLike<Money>,
  limits: EstimateLimits = usualEstimateLimits,
): EstimateJudgement {
  if (actuals.length !== estimates.length)
    throw new RangeError(`actuals, expected ${estimates.length} rows, got ${actuals.length}`);
  const ratios: number[] = [];
  for (let period = 0; period < estimates.length; period++) {
    const ratio = actuals[period] / estimates[period];
    if (!Number.isNaN(ratio)) ratios.push(ratio);
  }
  const median = medianOf(ratios.filter(Number.isFinite));
  const shareOf = (is: (ratio: number) => boolean): Share =>
    ratios.length === 0 ? Number.NaN : ratios.filter(is).length / ratios.length;
  const above = shareOf((ratio) => ratio > 1);
  const below = shareOf((ratio) => ratio < 1);
  return {
    periods: ratios.length,
    median,
    above,
    below,
    verdict: ratios.length < limits.sandPeriods ? "notEnough" : verdictOf(median, above, below, limits),
    factor: Math.min(limits.correctionHigh, Math.max(limits.correctionLow, median)),
  };
}

function verdictOf(median: number, above: Share, below: Share, limits: EstimateLimits): EstimateVerdict {
  const enough = (share: Share): boolean => share >= limits.sandShare - tolerance;
  const isLow = Number.isNaN(median) || median >= limits.sandRatio * (1 - tolerance);
  if (isLow && enough(above)) return "understates";
  if (median <= limits.sandLow * (1 + tolerance) && enough(below)) return "overstates";
  return "unbiased";
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

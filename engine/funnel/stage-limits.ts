import { nearestRank } from "../ground/nearest-rank.ts";

/** How long a stage usually takes. */
export interface StageLimit {
  /** Completed stays at this stage. */
  readonly stays: number;
  /** Days: median and limit; NaN where they are not known. */
  readonly usual: number;
  readonly limit: number;
  /** Taken from the stays of all stages, for this one has too few. */
  readonly isAssumed: boolean;
}

/**
 * Usual time at each stage (median) and the limit after which a deal there is stuck (a percentile, nearest rank).
 *
 * A stage with fewer stays than needed takes those of the whole chain; where these are too few as well, nothing is known.
 *
 * @param stays per stage the days of completed stays, ascending (`stageStays`)
 * @param needed `minObservations`
 * @param share of the stays that are within the limit: `stuckShare`
 * @see CALC-46
 * @example stageLimits([Float64Array.of(5, 8, 10, 12, 40)], 5, 0.75)[0] // usual 10, limit 12
 */
export function stageLimits(stays: readonly Float64Array[], needed: number, share: number): StageLimit[] {
  const chain = Float64Array.from(stays.flatMap((days) => Array.from(days))).sort();
  return stays.map((own) => {
    const isAssumed = own.length < needed;
    const days = isAssumed ? chain : own;
    if (days.length < needed || days.length === 0) return { stays: own.length, usual: NaN, limit: NaN, isAssumed };
    const middle = (days[(days.length - 1) >> 1] + days[days.length >> 1]) / 2;
    return { stays: own.length, usual: middle, limit: nearestRank(days, share), isAssumed };
  });
}

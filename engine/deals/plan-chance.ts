import type { Money, Share } from "../ground/units.ts";
import { independentOutcomes, type IndependentOutcomes, type OpenDeals } from "./independent-outcomes.ts";
import { sumByAtoms } from "./sum-by-atoms.ts";
import { sumByCells, usualWork } from "./sum-by-cells.ts";
import { sumByParts } from "./sum-by-parts.ts";
import { isTransformTooCoarse, sumByTransform } from "./sum-by-transform.ts";
import type { SumDistribution } from "./sum-distribution.ts";

export interface PlanChance {
  /** Chance that the open deals bring the target or more. */
  readonly chance: Share;
  /** Money reached or undercut with a chance of 10, 50, 90 %: the smallest sum that at least such a share of cases does not exceed. */
  readonly p10: Money;
  readonly p50: Money;
  readonly p90: Money;
  readonly expected: Money;
  /** How far `chance` may be from the true one, for the sheet. */
  readonly error: Share;
}

/** Up to so many outcomes every sum is listed, where that is worth it. */
const fewOutcomes = 32;
/** How often each of the sums of one half is looked at: once when it is listed, then for every chance and case. */
const looks = 64;
const goodEnough = 1e-6;

/**
 * Chance of the plan: that deals with chances bring the target, and the money of a bad, a median and a good case.
 *
 * Computed by convolution, without random numbers: the same workbook gives the same figure. Outcomes are taken as independent
 * except deals marked as one.
 *
 * @param target money still to win in small units (plan less won)
 * @param work additions that the answer is worth, where sums are listed or a grid is needed: many lines of one sheet share a
 *   budget
 * @throws RangeError for a negative or fractional amount, a sum of 2^53 or more, or a chance outside 0 to 1
 * @see AM-40
 * @example planChance({ amount: Float64Array.of(1000), chance: Float64Array.of(0.6) }, 600).chance // 0.6
 */
export function planChance(deals: OpenDeals, target: Money, work = usualWork): PlanChance {
  const outcomes = independentOutcomes(deals);
  const sum = distributionOf(outcomes, work);
  const { certain, step } = outcomes;
  const expected = certain + meanOf(outcomes);
  const quantile = (share: Share): Money => certain + smallestSum(sum, step, share);
  return {
    chance: sum.reaches(target - certain),
    p10: quantile(0.1),
    p50: quantile(0.5),
    p90: quantile(0.9),
    expected,
    error: sum.errorAt(target - certain),
  };
}

/**
 * Lists sums where deals are few and the work allows it, multiplies transforms where they are many. Where the transform does not die out, because
 * amounts are rounded or deals are nearly certain, the parts are summed apart or on a grid.
 *
 * @param work additions that listing, or a grid, is worth
 */
export function distributionOf(outcomes: IndependentOutcomes, work = usualWork): SumDistribution {
  const { amount, chance } = outcomes;
  const isListed = amount.length <= fewOutcomes && 2 ** Math.ceil(amount.length / 2) * looks <= work;
  if (isListed) return sumByAtoms(amount, chance);
  const transform = isTransformTooCoarse(outcomes, goodEnough) ? undefined : sumByTransform(outcomes);
  if (transform && transform.error <= goodEnough) return transform;
  const parts = sumByParts(outcomes, goodEnough);
  return parts !== undefined && parts.errorAt(0) <= goodEnough ? parts : sumByCells(outcomes, work);
}

function meanOf({ amount, chance }: IndependentOutcomes): Money {
  return amount.reduce((mean, money, deal) => mean + money * chance[deal], 0);
}

/** Smallest sum on the grid of `step` that is not exceeded with a chance of `share` at least. */
function smallestSum(sum: SumDistribution, step: Money, share: Share): Money {
  const enough = 1 - share + 1e-12; // the same decimal chance is not always the same binary one
  let [low, high] = [-1, Math.round(sum.span / step)]; // not enough at `low`, enough at `high`
  let [above, below] = [1 - enough, -enough];
  let near = sum;
  let width = high - low;
  let side = 0;
  for (let round = 1; high - low > 1; round++) {
    // Where the line between both ends crosses, an end that stays twice counting half (Illinois); now and then the middle.
    const part = round % 4 === 0 ? 0.5 : above / (above - below);
    const place = Math.min(high - 1, Math.max(low + 1, Math.round(low + (high - low) * part)));
    const over = near.reaches((place + 1) * step) - enough;
    if (over <= 0) {
      [high, below, above] = [place, over, side < 0 ? above / 2 : above];
      side = -1;
    } else {
      [low, above, below] = [place, over, side > 0 ? below / 2 : below];
      side = 1;
    }
    if (high - low > width / 8 || !near.between) continue;
    near = near.between((low + 1) * step, (high + 1) * step);
    width = high - low;
  }
  return high * step;
}

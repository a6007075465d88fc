import type { Money, Share } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";
import { allocate } from "./allocate.ts";

/** How far from 1 a list of shares may usually add up and still be read as the whole (setting shareTolerance). */
export const usualShareTolerance = 0.001;

/**
 * Splits a plan by a list of shares that must make the whole: categories of a goal, channels of a manager's plan.
 *
 * A blank share (NaN) counts as 0; a list within the tolerance of 1 is scaled to exactly 1, so nothing is lost.
 *
 * @param plan whole small units; NaN when there is no plan
 * @param shares n shares
 * @returns n amounts that add up to the plan to the last unit; all NaN when the plan is blank or negative or the
 *   shares are not usable (`sharesAreUsable`)
 * @see CALC-06, CALC-07, AM-02
 * @example splitByShares(10_000_000, [0.6, 0.3, 0.1]) // 6,000,000, 3,000,000, 1,000,000
 */
export function splitByShares(
  plan: Money,
  shares: ArrayLike<Share>,
  tolerance: Share = usualShareTolerance,
): Float64Array {
  if (!(plan >= 0) || !sharesAreUsable(shares, tolerance)) return new Float64Array(shares.length).fill(NaN);
  return allocate(
    plan,
    mapColumn(Float64Array, shares, (share) => share || 0),
  );
}

/** No share negative and all together 1, within the tolerance. */
export function sharesAreUsable(shares: ArrayLike<Share>, tolerance: Share = usualShareTolerance): boolean {
  const list = Array.from(shares);
  return Math.abs(sumOfShares(list) - 1) <= tolerance + 1e-9 && !list.some((share) => share < 0);
}

/** Sum of a list of shares, blanks as 0; rounded to nine decimals, as it is told to the user. */
export function sumOfShares(shares: ArrayLike<Share>): Share {
  const sum = Array.from(shares).reduce((total, share) => total + (share || 0), 0);
  return Math.round(sum * 1e9) / 1e9;
}

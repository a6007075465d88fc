import type { Share } from "../ground/units.ts";

/** So many points double the odds. */
export const pointsOfDoubling = 20;

/**
 * Chance of a deal from the chance of a deal that nothing speaks for or against, and its points.
 *
 * @param base above 0 and below 1
 * @param points what speaks for it less what speaks against it; blank (NaN) ones count 0
 * @see CALC-55
 * @example chanceByPoints(0.5, [20]) // 2/3: the odds 1 : 1 doubled
 */
export function chanceByPoints(base: Share, points: ArrayLike<number>): Share {
  if (!(base > 0 && base < 1)) throw new RangeError(`base: expected above 0 and below 1, got ${base}`);
  let sum = 0;
  for (let at = 0; at < points.length; at++) sum += points[at] || 0;
  const odds = (base / (1 - base)) * 2 ** (sum / pointsOfDoubling);
  return odds / (1 + odds);
}

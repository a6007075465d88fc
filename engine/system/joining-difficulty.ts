import type { Share } from "../ground/units.ts";

/**
 * How hard it is to become a second supplier beside a competitor: the weight of criteria in which it is not worse than
 * we are, out of all weight.
 *
 * @param ours marks 0 (absent) to 5, criteria of the kind advantage only
 * @param theirs marks of the competitor, in the same order
 * @param weights above 0; blank (NaN) counts 1
 * @returns 0 (easy) to 1 (hard); NaN where there are no criteria
 * @see CALC-36, D-111
 * @example joiningDifficulty([3, 5, 4], [4, 4, 4], [3, 2, 1]) // (3 + 1) ÷ 6 = 0.667
 */
export function joiningDifficulty(
  ours: ArrayLike<number>,
  theirs: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Share {
  let [all, against] = [0, 0];
  for (let row = 0; row < ours.length; row++) {
    if (Number.isNaN(ours[row]) || Number.isNaN(theirs[row])) continue;
    const weight = weights === undefined || Number.isNaN(weights[row]) ? 1 : weights[row];
    all += weight;
    if (theirs[row] >= ours[row]) against += weight;
  }
  return all > 0 ? against / all : Number.NaN;
}

import { ceilTolerant } from "../ground/round.ts";
import type { Money, Share } from "../ground/units.ts";

/**
 * How many projects must stand in the funnel to bring the money: rounded up, for projects are whole.
 *
 * @param money whole small units
 * @param weight mean money of a won deal, in the same units
 * @param winChance chance of a project at the first stage to be won; 1 counts wins instead of projects
 * @returns a whole number; 0 for no money; NaN when money or weight is blank, weight not above 0 or the chance not
 *   above 0 and at most 1
 * @see CALC-06, CALC-07; in a cell =IF(money=0,0,ROUNDUP(ROUND(money/(weight*chance),9),0))
 * @example projectsInFunnel(3_600_000, 1_000_000, 0.25) // 15
 */
export function projectsInFunnel(money: Money, weight: Money, winChance: Share = 1): number {
  if (money === 0) return 0;
  if (!(weight > 0 && winChance > 0 && winChance <= 1)) return NaN;
  return ceilTolerant(money / (weight * winChance));
}

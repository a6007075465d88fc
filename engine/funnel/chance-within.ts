import type { Share } from "../ground/units.ts";
import type { DecisionRates } from "./decision-rates.ts";

/**
 * Chance of a deal that is still open at an age to be won within so many days more: every day it may be won, be lost, or go
 * on. Beyond the longest age on record nothing is decided.
 *
 * @param age days since opening
 * @param days how many days more
 * @see AM-32, CALC-43
 * @example chanceWithin(decisionRates(deals, asOf), 30, 92) // 0.41
 */
export function chanceWithin({ days, won, lost }: DecisionRates, age: number, within: number): Share {
  let chance = 0;
  let open = 1;
  for (let at = firstAfter(days, age); at < days.length && days[at] <= age + within; at++) {
    chance += open * won[at];
    open *= 1 - won[at] - lost[at];
  }
  return Math.min(1, chance); // a sum of shares may end a hair above 1
}

function firstAfter(days: Float64Array, age: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle] > age) high = middle;
    else low = middle + 1;
  }
  return low;
}

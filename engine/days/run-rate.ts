import type { Money } from "../ground/units.ts";

/**
 * Money of the whole month if it goes on as it did so far.
 *
 * @param elapsedDays working days so far, that of the figure included
 * @param totalDays working days of the whole month
 * @returns NaN before the first day
 * @see CALC-38
 * @example runRate(1_500_000, 10, 21) // 3150000
 */
export function runRate(toDate: Money, elapsedDays: number, totalDays: number): Money {
  return elapsedDays > 0 ? (toDate / elapsedDays) * totalDays : Number.NaN;
}

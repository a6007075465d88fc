import type { Day } from "./units.ts";
import { dayOf } from "./day.ts";

/**
 * Days that a plan can speak of. A payment of 31.12.9999 is a slip of the pen or "for ever" of a database; taken as a
 * day, months and working days are counted for eight thousand years.
 */
export const earliestDay: Day = dayOf(1990, 1, 1);
export const latestDay: Day = dayOf(2100, 12, 31);

/** The longest period of a run, in years. */
export const longestPeriod = 50;

/** Whether a day is one from 1990 to 2100; NaN is not. */
export function isUsableDay(day: Day): boolean {
  return day >= earliestDay && day <= latestDay;
}

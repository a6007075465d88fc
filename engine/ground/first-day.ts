import type { Day } from "./units.ts";

/**
 * Whether a day is earlier than the earliest so far. No day (NaN) never is, so that a blank or unreadable cell cannot
 * change what another row gave.
 *
 * @param earliest NaN before the first usable day
 * @see AM-71
 * @example isEarlier(46054, NaN) // true; isEarlier(NaN, 46054) // false
 */
export function isEarlier(day: Day, earliest: Day): boolean {
  return day < earliest || (Number.isNaN(earliest) && !Number.isNaN(day));
}

/** The same for the latest so far. @see AM-71 */
export function isLater(day: Day, latest: Day): boolean {
  return day > latest || (Number.isNaN(latest) && !Number.isNaN(day));
}

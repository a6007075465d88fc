import { monthIndex, weekdayOf } from "../ground/day.ts";
import type { Day } from "../ground/units.ts";

/** How long builds are kept (settings historyDays, historyWeeks, historyMonths). */
export interface HistoryKeeping {
  readonly days: number;
  readonly weeks: number;
  readonly months: number;
}

/**
 * The days whose builds stay: all of the last days, then the last build of each week, of each month, and for ever the
 * last one of each quarter. Later days than today stay too: somebody built for a day to come.
 *
 * @param days ascending
 * @returns days, ascending; none where nothing is to be kept (`days` 0)
 * @example thinHistory([1, 2, 46300], 46348, { days: 14, weeks: 8, months: 12 }) // [2, 46300]
 */
export function thinHistory(days: readonly Day[], asOf: Day, keeping: HistoryKeeping): Day[] {
  if (keeping.days === 0) return [];
  const lastOf = new Map<string, Day>();
  for (const day of days) lastOf.set(spanOf(day, asOf, keeping), day);
  return Array.from(lastOf.values()).sort((a, b) => a - b);
}

/** What a build shares its place with: the day itself, its week, month or quarter. */
function spanOf(day: Day, asOf: Day, { days, weeks, months }: HistoryKeeping): string {
  const age = asOf - day;
  if (age <= days) return `day ${day}`;
  if (age <= days + 7 * weeks) return `week ${day - weekdayOf(day)}`;
  const month = monthIndex(day);
  return monthIndex(asOf) - month <= months ? `month ${month}` : `quarter ${Math.floor(month / 3)}`;
}

import { firstOfMonth, lastOfMonth, monthIndex } from "../ground/day.ts";
import type { Day, Period } from "../ground/units.ts";

/** The months of a period; the first and the last may be parts of one. */
export interface PlanMonths {
  /** First day of the calendar month: how a month is written. */
  readonly month: readonly Day[];
  /** First day of each month within the period, and after them the day after the period. */
  readonly starts: readonly Day[];
  /** Working days of each month within the period. */
  readonly workdays: readonly number[];
}

/**
 * Months of a period with their working days, by which a plan is spread over them.
 *
 * @example planMonths(parsePeriod("2026-Q1")!, calendar).workdays // 15, 19, 21 in Russia
 */
export function planMonths(
  { from, to }: Period,
  calendar: { workdaysBetween(from: Day, to: Day): number },
): PlanMonths {
  const first = monthIndex(from);
  const months = Array.from({ length: monthIndex(to) - first + 1 }, (_, place) => first + place);
  const starts = months.map((month) => Math.max(from, firstOfMonth(month)));
  return {
    month: months.map(firstOfMonth),
    starts: [...starts, to + 1],
    workdays: months.map((month, place) => calendar.workdaysBetween(starts[place], Math.min(to, lastOfMonth(month)))),
  };
}

import type { WorkingCalendar } from "../ground/working-calendar.ts";
import type { Day } from "../ground/units.ts";
import type { PlanMonths } from "./plan-months.ts";

/**
 * What of a goal by month is due by a day: months that are over in full, the month of the day by its working days passed,
 * the day itself included.
 *
 * @param goal by month of the period; NaN where a month has none
 * @returns NaN where no month that has begun has a goal
 * @see AM-82, AM-81
 * @example dueBy([100, 200, 300], months, calendar, the last day of the second month) // 300
 */
export function dueBy(
  goal: ArrayLike<number>,
  { starts }: Pick<PlanMonths, "starts">,
  { workdaysBetween }: Pick<WorkingCalendar, "workdaysBetween">,
  asOf: Day,
): number {
  let due = Number.NaN;
  for (let month = 0; month < goal.length && starts[month] <= asOf; month++) {
    if (Number.isNaN(goal[month])) continue;
    const last = starts[month + 1] - 1;
    const all = workdaysBetween(starts[month], last);
    const passed = asOf >= last || all === 0 ? 1 : workdaysBetween(starts[month], asOf) / all;
    due = (due || 0) + goal[month] * passed;
  }
  return due;
}

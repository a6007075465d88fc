import type { InputTables } from "../input/read-input.ts";
import type { WorkingCalendar } from "../ground/working-calendar.ts";
import type { Period, Share } from "../ground/units.ts";
import { planMonths } from "./plan-months.ts";

/**
 * Share of each month's working days a manager is at work: from the day of hiring to the last day.
 *
 * @param rows rows of Managers
 * @returns month m and person i at m × rows + i
 * @see AM-82
 */
export function presenceByMonth(
  { hiredOn, leftOn }: Pick<InputTables["Managers"], "hiredOn" | "leftOn">,
  rows: readonly number[],
  period: Period,
  calendar: Pick<WorkingCalendar, "workdaysBetween">,
): Float64Array {
  const { starts, workdays } = planMonths(period, calendar);
  const presence = new Float64Array(workdays.length * rows.length).fill(1);
  rows.forEach((row, place) => {
    const from = Number.isNaN(hiredOn[row]) ? -Infinity : hiredOn[row];
    const to = Number.isNaN(leftOn[row]) ? Infinity : leftOn[row];
    workdays.forEach((all, month) => {
      const [first, last] = [starts[month], starts[month + 1] - 1];
      if (from <= first && to >= last) return;
      presence[month * rows.length + place] = shareOf(Math.max(from, first), Math.min(to, last), all, calendar);
    });
  });
  return presence;
}

function shareOf(
  from: number,
  to: number,
  all: number,
  { workdaysBetween }: Pick<WorkingCalendar, "workdaysBetween">,
): Share {
  return to < from || all === 0 ? 0 : workdaysBetween(from, to) / all;
}

import type { WorkingCalendar } from "../ground/working-calendar.ts";
import type { Day, Period, Share } from "../ground/units.ts";

/**
 * Share of a period's working days that have passed, the day itself included; what a goal of the period is due by then.
 *
 * @returns 0 before the period, 1 from its last day on; 1 for a period without working days
 * @see CALC-22
 * @example elapsedShare(calendar, { from, to, label: "2026-03" }, dayOf(2026, 3, 13)) // 9 of 21 working days
 */
export function elapsedShare(
  calendar: Pick<WorkingCalendar, "workdaysBetween">,
  { from, to }: Pick<Period, "from" | "to">,
  asOf: Day,
): Share {
  if (asOf < from) return 0;
  const all = calendar.workdaysBetween(from, to);
  return all === 0 ? 1 : calendar.workdaysBetween(from, Math.min(asOf, to)) / all;
}

import type { Day } from "../ground/units.ts";
import type { WorkingCalendar } from "../ground/working-calendar.ts";

export interface FollowUpRule {
  /** Days after receipt from which and by which to call. */
  readonly from: number;
  readonly to: number;
  readonly unit: "workdays" | "calendar";
}

export interface FollowUpWindow {
  /** Day the letter is expected to arrive; the day of a visit. */
  readonly receipt: Day;
  readonly from: Day;
  readonly to: Day;
}

/**
 * When to call after a letter or a visit.
 *
 * A letter arrives so many working days after it was sent. The window is counted in working days after that, or in
 * calendar days; one that ends on a day off moves to the next working day.
 *
 * @param deliveryDays working days on the way; 0 for a visit
 * @see CALC-26
 * @example // a courier on Thu 5 Mar 2026, Mon 9 Mar a holiday: there Fri 6 Mar, call Wed 11 to Thu 12 Mar
 * followUpWindow(dayOf(2026, 3, 5), 1, { from: 2, to: 3, unit: "workdays" }, workingCalendar("ru"))
 */
export function followUpWindow(
  sent: Day,
  deliveryDays: number,
  { from, to, unit }: FollowUpRule,
  calendar: Pick<WorkingCalendar, "isWorkday" | "addWorkdays">,
): FollowUpWindow {
  const receipt = calendar.addWorkdays(sent, deliveryDays);
  const after = (days: number): Day => {
    if (unit === "workdays") return calendar.addWorkdays(receipt, days);
    const day = receipt + days;
    return calendar.isWorkday(day) ? day : calendar.addWorkdays(day, 1);
  };
  return { receipt, from: after(from), to: after(to) };
}

import { dayOf, firstOfMonth, lastOfMonth, monthIndex, weekdayOf, yearOf } from "../ground/day.ts";
import type { WorkingCalendar } from "../ground/working-calendar.ts";
import type { DueRule } from "../documents/document-entry.ts";
import type { Day } from "../ground/units.ts";

/** Rules that the calendar alone can answer; the others turn round a meeting. */
export type CalendarRule = Exclude<DueRule, "BEFORE_EVENT" | "AFTER_EVENT">;

/** Two columns of the same length, in the order of the days. */
export interface DueDates {
  /** The day the rule names. */
  readonly nominal: Float64Array;
  /** The working day it is due; NaN where the week (or month) has none left, so that it is dropped. */
  readonly due: Float64Array;
}

/** Where a rule's days stand, and which way a day off moves them. */
interface RuleDays {
  nominals(from: Day, to: Day): Day[];
  readonly direction: 1 | -1;
  readonly within: "week" | "month";
}

const [monday, friday] = [1, 5];

/**
 * Days a document falls due by its rule, moved off days off: Friday rules move back and Monday rules forward inside
 * their ISO week, rules of the month back inside the month; where no working day is left there the date is dropped.
 *
 * @param from first and last day asked for, both included; a moved date outside them is not listed
 * @param anchor a Friday from which every second one counts; without it the first Friday of each year is
 * @see CALC-29, ISO 8601 (weeks begin on Monday)
 * @example dueDates("MONDAY_PREV", march1, march31, calendar).due // 2, 10 (9 March is a day off), 16, 23, 30 March 2026
 */
export function dueDates(
  rule: CalendarRule,
  from: Day,
  to: Day,
  calendar: Pick<WorkingCalendar, "isWorkday">,
  anchor: Day | null = null,
): DueDates {
  const { nominals, direction, within } = rulesOf(anchor)[rule];
  const nominal: Day[] = [];
  const due: Day[] = [];
  for (const day of nominals(from, to)) {
    const moved = rule === "DAILY" && !calendar.isWorkday(day) ? undefined : move(day, direction, within, calendar);
    if (moved === undefined) continue;
    const shown = Number.isNaN(moved) ? day : moved;
    if (shown < from || shown > to) continue;
    nominal.push(day);
    due.push(moved);
  }
  return { nominal: Float64Array.from(nominal), due: Float64Array.from(due) };
}

function rulesOf(anchor: Day | null): Readonly<Record<CalendarRule, RuleDays>> {
  const weekly = (weekday: number) => (from: Day, to: Day) => weekdays(weekday, from, to);
  const fridays = { nominals: weekly(friday), direction: -1, within: "week" } as const;
  const monthly = (dayIn: (month: number) => Day) =>
    ({ nominals: (from, to) => months(from, to).map(dayIn), direction: -1, within: "month" }) satisfies RuleDays;
  return {
    DAILY: { nominals: everyDay, direction: 1, within: "week" },
    FRIDAY: fridays,
    WEEKLY: fridays,
    MONDAY_PREV: { nominals: weekly(monday), direction: 1, within: "week" },
    BIWEEKLY: {
      ...fridays,
      nominals: (from, to) => weekdays(friday, from, to).filter((day) => isSecondFriday(day, anchor)),
    },
    LAST_FRIDAY: monthly((month) => lastFriday(month)),
    MONTHLY: monthly(lastOfMonth),
  };
}

function everyDay(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** That weekday of every ISO week that from..to touches. */
function weekdays(weekday: number, from: Day, to: Day): Day[] {
  const first = mondayOf(from) + weekday - 1;
  const weeks = (mondayOf(to) - mondayOf(from)) / 7 + 1;
  return Array.from({ length: Math.max(0, weeks) }, (_, week) => first + 7 * week);
}

function months(from: Day, to: Day): number[] {
  const first = monthIndex(from);
  return Array.from({ length: Math.max(0, monthIndex(to) - first + 1) }, (_, at) => first + at);
}

function lastFriday(month: number): Day {
  const last = lastOfMonth(month);
  return last - ((weekdayOf(last) - friday + 7) % 7);
}

/** Counted in weeks of the anchor, so that an anchor on any day of its week means that week's Friday. */
function isSecondFriday(day: Day, anchor: Day | null): boolean {
  const start = anchor ?? firstFriday(yearOf(day));
  return ((mondayOf(day) - mondayOf(start)) / 7) % 2 === 0;
}

function firstFriday(year: number): Day {
  const first = dayOf(year, 1, 1);
  return first + ((friday - weekdayOf(first) + 7) % 7);
}

function move(
  day: Day,
  direction: 1 | -1,
  within: "week" | "month",
  calendar: Pick<WorkingCalendar, "isWorkday">,
): Day {
  const first = within === "week" ? mondayOf(day) : firstOfMonth(monthIndex(day));
  const last = within === "week" ? first + 6 : lastOfMonth(monthIndex(day));
  for (let at = day; at >= first && at <= last; at += direction) if (calendar.isWorkday(at)) return at;
  return Number.NaN;
}

/** Monday of a day's ISO week. */
function mondayOf(day: Day): Day {
  return Math.floor(day) - weekdayOf(day) + 1;
}

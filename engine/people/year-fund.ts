import { dayOf, yearOf } from "../ground/day.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { CalendarFund, SimpleFund } from "./time-fund.ts";

/**
 * Working time of the year of the plan's day: working days from the calendar, absences from the settings.
 *
 * @see CALC-09, AM-20
 * @example 2026 in Russia, 20 days of absence → { kind: "simple", workingDays: 247, absenceDays: 20, hoursPerDay: 8 }
 */
export function yearFund({ input: { settings }, calendar, asOf, period }: PlanFrame): SimpleFund | CalendarFund {
  const year = yearOf(Number.isFinite(asOf) ? asOf : period.from);
  const [from, to] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  const workingDays = calendar.workdaysBetween(from, to);
  const { hoursPerDay, absenceDays, leaveDays, otherAbsenceDays } = settings;
  if (settings.timeFund === "simple") return { kind: "simple", workingDays, absenceDays, hoursPerDay };
  const shortenedHours = workingDays * hoursPerDay - calendar.hoursBetween(from, to, hoursPerDay);
  return { kind: "calendar", workingDays, hoursPerDay, shortenedHours, leaveDays, otherAbsenceDays };
}

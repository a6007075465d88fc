import type { Hours } from "../ground/units.ts";

/** Working time of one person in a year by round figures. */
export interface SimpleFund {
  readonly kind: "simple";
  readonly workingDays: number;
  readonly absenceDays: number;
  readonly hoursPerDay: Hours;
}

/** Working time of one person in a year by the working calendar. */
export interface CalendarFund {
  readonly kind: "calendar";
  readonly workingDays: number;
  readonly hoursPerDay: Hours;
  /** Hours by which pre-holiday days are shorter, all together. */
  readonly shortenedHours: Hours;
  /** Leave in calendar days; five of seven are working days. */
  readonly leaveDays: number;
  /** Other absences in working days: illness, training. */
  readonly otherAbsenceDays: number;
}

/**
 * Hours one person works in a year, before the share that goes to clients.
 *
 * @returns hours; 0 or below when absences take more than the year has; NaN when a figure is blank
 * @see CALC-09 (simple), AM-20 (calendar)
 * @example timeFund({ kind: "simple", workingDays: 247, absenceDays: 20, hoursPerDay: 8 }) // 1816
 */
export function timeFund(fund: SimpleFund | CalendarFund): Hours {
  if (fund.kind === "simple") return (fund.workingDays - fund.absenceDays) * fund.hoursPerDay;
  const absenceDays = (fund.leaveDays * 5) / 7 + fund.otherAbsenceDays;
  return fund.workingDays * fund.hoursPerDay - fund.shortenedHours - absenceDays * fund.hoursPerDay;
}

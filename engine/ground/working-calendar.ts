import type { Day, Hours } from "./units.ts";
import { workingCalendars, type CalendarYear } from "./calendar-data.ts";
import { dayOf, weekdayOf, yearOf } from "./day.ts";

/** Numbers of the list `dayType`, in its order. */
export const DayType = { Holiday: 0, Workday: 1, Short: 2 } as const;

/** Days that differ from the Monday–Friday week: rows of the Calendar sheet, or holidays from a library. */
export interface CalendarDays {
  readonly date: Float64Array;
  /** Numbers of `DayType`; any other number is skipped. */
  readonly dayType: Int8Array;
}

export interface WorkingCalendar {
  isWorkday(day: Day): boolean;
  /** The nth working day strictly after `day`, or strictly before it when n is negative; `day` itself for 0. */
  addWorkdays(day: Day, n: number): Day;
  /** Working days from..to, both ends included; 0 when `to` is before `from`. */
  workdaysBetween(from: Day, to: Day): number;
  /** Working hours from..to: a short day is one hour shorter. */
  hoursBetween(from: Day, to: Day, hoursPerDay: Hours): Hours;
  /** Years of from..to of which nothing is known but weekends. */
  missingYears(from: Day, to: Day): readonly number[];
}

interface Exceptions {
  /** Sorted days that differ, and running totals before each: `…[i]` sums the days before `days[i]`. */
  readonly days: Float64Array;
  readonly workdaysBefore: Float64Array;
  readonly shortBefore: Float64Array;
}

/**
 * Working days of a country, with transferred days off, for schedules, deadlines and the working-time fund.
 *
 * Monday to Friday, except what the country's yearly decree, a library of public holidays and the Calendar sheet say, in
 * this order: the sheet always wins. A year nobody knows counts weekends only; `missingYears` names it for a warning.
 *
 * @param country `ru`, `by`, `kz` (2020–2026, `ru` also 2027, transferred days included); any other code has no days of its own
 * @param sheet rows of the Calendar sheet; a date named twice counts as its last row says
 * @param holidays days off of other countries, from `loadPublicHolidays`
 * @see AM-20, methodology Conventions (working day)
 * @example workingCalendar("ru").workdaysBetween(dayOf(2026, 1, 1), dayOf(2026, 12, 31)) // 247
 */
export function workingCalendar(country: string, sheet?: CalendarDays, holidays?: CalendarDays): WorkingCalendar {
  const types = new Map<Day, number>();
  const known = new Set<number>();
  addCountry(types, known, country);
  if (holidays) addDays(types, known, holidays);
  if (sheet) addDays(types, known, sheet);
  const exceptions = sortExceptions(types);

  const isWorkday = (day: Day): boolean => {
    const type = types.get(Math.floor(day));
    return type === undefined ? weekdayOf(day) <= 5 : type !== DayType.Holiday;
  };
  const workdaysBetween = (from: Day, to: Day): number =>
    to < from ? 0 : workdaysBefore(exceptions, Math.floor(to) + 1) - workdaysBefore(exceptions, Math.ceil(from));
  const shortDaysBetween = (from: Day, to: Day): number =>
    to < from ? 0 : shortDaysBefore(exceptions, Math.floor(to) + 1) - shortDaysBefore(exceptions, Math.ceil(from));

  return {
    isWorkday,
    addWorkdays: (day, n) => step(isWorkday, day, n),
    workdaysBetween,
    hoursBetween: (from, to, hoursPerDay) => workdaysBetween(from, to) * hoursPerDay - shortDaysBetween(from, to),
    missingYears: (from, to) => yearsBetween(from, to).filter((year) => !known.has(year)),
  };
}

function addCountry(types: Map<Day, number>, known: Set<number>, country: string): void {
  const code = country.trim().toLowerCase();
  const years: Readonly<Record<number, CalendarYear>> =
    Object.entries(workingCalendars).find(([c]) => c === code)?.[1] ?? {};
  for (const [key, days] of Object.entries(years)) {
    const year = Number(key);
    known.add(year);
    for (const day of daysOf(year, days.off)) types.set(day, DayType.Holiday);
    for (const day of daysOf(year, days.short)) types.set(day, DayType.Short);
    for (const day of daysOf(year, days.work)) types.set(day, DayType.Workday);
  }
}

function daysOf(year: number, monthDays = ""): Day[] {
  const words = monthDays.split(" ").filter((word) => word !== "");
  return words.map((word) => dayOf(year, Number(word.slice(0, 2)), Number(word.slice(2))));
}

function addDays(types: Map<Day, number>, known: Set<number>, rows: CalendarDays): void {
  rows.date.forEach((date, row) => {
    const type = rows.dayType[row];
    if (!Number.isFinite(date) || type < DayType.Holiday || type > DayType.Short) return;
    types.set(Math.floor(date), type);
    known.add(yearOf(date));
  });
}

function sortExceptions(types: ReadonlyMap<Day, number>): Exceptions {
  const days = Float64Array.from(types.keys()).sort();
  const workdays = new Float64Array(days.length + 1);
  const short = new Float64Array(days.length + 1);
  days.forEach((day, i) => {
    const type = types.get(day);
    const worked = type === DayType.Holiday ? 0 : 1;
    workdays[i + 1] = workdays[i] + worked - (weekdayOf(day) <= 5 ? 1 : 0);
    short[i + 1] = short[i] + (type === DayType.Short ? 1 : 0);
  });
  return { days, workdaysBefore: workdays, shortBefore: short };
}

/** Working days before `day`, counted from a Monday long ago; only differences mean anything. */
function workdaysBefore(exceptions: Exceptions, day: Day): number {
  const sinceMonday = day - 2; // serial 2 is a Monday
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(5, sinceMonday - weeks * 7) + exceptions.workdaysBefore[placeOf(exceptions.days, day)];
}

function shortDaysBefore(exceptions: Exceptions, day: Day): number {
  return exceptions.shortBefore[placeOf(exceptions.days, day)];
}

/** How many of the sorted days are before `day`. */
function placeOf(days: Float64Array, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle] < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A sheet that calls every day a holiday must not hold the program up for ever. */
const daysWithoutWork = 3660;

function step(isWorkday: (day: Day) => boolean, day: Day, n: number): Day {
  const direction = n < 0 ? -1 : 1;
  let current = Math.floor(day);
  let idle = 0;
  for (let left = Math.abs(Math.trunc(n)); left > 0;) {
    current += direction;
    idle += 1;
    if (isWorkday(current)) {
      left -= 1;
      idle = 0;
    }
    if (idle > daysWithoutWork) return Number.NaN;
  }
  return current;
}

function yearsBetween(from: Day, to: Day): number[] {
  if (!(from <= to)) return [];
  const first = yearOf(from);
  return Array.from({ length: yearOf(to) - first + 1 }, (_, i) => first + i);
}

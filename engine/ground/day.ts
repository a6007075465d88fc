import type { Day } from "./units.ts";

/** A calendar date in parts; `month` is 1 to 12. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Serial of 1970-01-01, where the count of days of JavaScript starts. */
const unixStart = 25569;
const millisecondsADay = 86_400_000;

/**
 * The day of a date, or NaN when there is no such date (30 February). Years 1900 to 9999.
 *
 * Serials follow the calendar, so days before 1900-03-01 are one less than in Excel, which believes in 1900-02-29.
 *
 * @example dayOf(2026, 1, 1) // 46023
 */
export function dayOf(year: number, month: number, date: number): Day {
  if (!isDate(year, month, date)) return Number.NaN;
  return Date.UTC(year, month - 1, date) / millisecondsADay + unixStart;
}

function isDate(year: number, month: number, date: number): boolean {
  return year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** Days of a month: 28 to 31. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Year, month and date of a day; a time of day in the fraction is dropped. */
export function partsOf(day: Day): DayParts {
  const time = new Date((Math.floor(day) - unixStart) * millisecondsADay);
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, date: time.getUTCDate() };
}

/** The day as ISO text; "" for no day. @example isoDay(46023) // "2026-01-01" */
export function isoDay(day: Day): string {
  if (!Number.isFinite(day)) return "";
  const { year, month, date } = partsOf(day);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(date)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

export function yearOf(day: Day): number {
  return partsOf(day).year;
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return partsOf(day).month;
}

/** Months since year 0, for counting: `monthIndex(b) - monthIndex(a)` months lie between two days. */
export function monthIndex(day: Day): number {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}

/** First day of the month of a month index. */
export function firstOfMonth(index: number): Day {
  return dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
}

/** Last day of the month of a month index. */
export function lastOfMonth(index: number): Day {
  return firstOfMonth(index + 1) - 1;
}

/** Day of the week, 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((Math.floor(day) - 2) % 7) + 7) % 7) + 1;
}

/** The same date so many months later, or the month's last date where it has no such date. */
export function addMonths(day: Day, months: number): Day {
  const { date } = partsOf(day);
  const index = monthIndex(day) + months;
  return Math.min(firstOfMonth(index) + date - 1, lastOfMonth(index));
}

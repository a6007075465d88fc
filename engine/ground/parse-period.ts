import type { Day, Period } from "./units.ts";
import { addMonths, dayOf, weekdayOf } from "./day.ts";
import { parseDay } from "./parse-day.ts";
import { isUsableDay, longestPeriod } from "./usable-days.ts";

/**
 * A period written `2026`, `2026-Q1`, `2026-03`, `2026-W10` (ISO week) or `2026-01-15..2026-03-31`.
 * The label is the words in their usual spelling; undefined when they are no period, or one outside 1990 to 2100 or longer
 * than 50 years: months and working days of it are counted one by one.
 *
 * @see methodology, Conventions; ISO 8601 for weeks
 * @example parsePeriod("2026-q1") // { from: 46023, to: 46112, label: "2026-Q1" }
 */
export function parsePeriod(words: string): Period | undefined {
  const label = words.trim().toUpperCase();
  const span = spanOf(label);
  return span && isUsable(span[0], span[1]) ? { from: span[0], to: span[1], label } : undefined;
}

function isUsable(from: Day, to: Day): boolean {
  return isUsableDay(from) && isUsableDay(to) && from <= to && to < addMonths(from, 12 * longestPeriod);
}

function spanOf(label: string): readonly [Day, Day] | undefined {
  const between = /^(\S+?)\s*\.\.\s*(\S+)$/.exec(label);
  if (between) return [parseDay(between[1]!), parseDay(between[2]!)];
  const named = /^(\d{4})(?:-(?:(Q)([1-4])|(W)(\d{1,2})|(\d{1,2})))?$/.exec(label);
  if (!named) return undefined;
  const year = Number(named[1]);
  if (named[2]) return monthsOf(year, Number(named[3]) * 3 - 2, 3);
  if (named[4]) return weekOf(year, Number(named[5]));
  if (named[6]) return monthsOf(year, Number(named[6]), 1);
  return monthsOf(year, 1, 12);
}

function monthsOf(year: number, first: number, count: number): readonly [Day, Day] {
  const next = first + count;
  return [dayOf(year, first, 1), next > 12 ? dayOf(year, 12, 31) : dayOf(year, next, 1) - 1];
}

/** Week 1 is the one that holds 4 January; a year has 52 or 53. */
function weekOf(year: number, week: number): readonly [Day, Day] | undefined {
  const from = firstMonday(year) + (week - 1) * 7;
  return week >= 1 && from < firstMonday(year + 1) ? [from, from + 6] : undefined;
}

function firstMonday(year: number): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1;
}

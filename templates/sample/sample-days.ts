import { dayOf, monthOf, weekdayOf, type Day } from "./engine-parts.ts";
import type { Random } from "./random.ts";

/** The sample's today, a Friday. Nothing has happened after it. */
export const asOf: Day = dayOf(2026, 9, 25);
/** The first day of its books. */
export const firstDay: Day = dayOf(2024, 1, 9);

/** Days off of both languages' calendars that move from year to year are left out: nobody misses a call. */
const closedDates = new Set(
  [2024, 2025, 2026].flatMap((year) =>
    [
      [1, 1],
      [1, 2],
      [1, 3],
      [1, 4],
      [1, 5],
      [1, 6],
      [1, 7],
      [1, 8],
      [2, 23],
      [3, 8],
      [3, 9],
      [5, 1],
      [5, 9],
      [5, 11],
      [6, 12],
      [7, 3],
      [7, 4],
      [9, 7],
      [11, 3],
      [11, 4],
      [11, 26],
      [11, 27],
      [12, 25],
      [12, 31],
    ].map(([month, date]) => dayOf(year, month, date)),
  ),
);

/** What the makers ask of a day most, worked out once for every day they can meet. */
const tableFrom = dayOf(2023, 1, 1);
const tableTo = dayOf(2028, 12, 31);
const monthTable = new Uint8Array(tableTo - tableFrom + 1).map((_, place) => monthOf(tableFrom + place));
const officeTable = new Uint8Array(monthTable.length).map((_, place) =>
  weekdayOf(tableFrom + place) <= 5 && !closedDates.has(tableFrom + place) ? 1 : 0,
);

/** Whether both an English and a Russian office would be at work. */
export function isOfficeDay(day: Day): boolean {
  return officeTable[day - tableFrom] === 1;
}

/** The day itself or the next one the office works. */
export function officeDay(day: Day): Day {
  let found = Math.round(day);
  while (!isOfficeDay(found)) found++;
  return found;
}

/** The day itself or the last one before it the office worked. */
export function officeDayBefore(day: Day): Day {
  let found = Math.round(day);
  while (!isOfficeDay(found)) found--;
  return found;
}

/** So many office days later, or earlier when negative. */
export function addOfficeDays(day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let found = day;
  for (let left = Math.abs(count); left > 0;) {
    found += step;
    if (isOfficeDay(found)) left--;
  }
  return found;
}

/** Demand by month: packaging sells before the food season and before the year's end, and sleeps in January. */
const seasons = [0.6, 0.8, 1.1, 1.2, 1.15, 1, 0.75, 0.85, 1.15, 1.25, 1.2, 0.95];

export function seasonOf(day: Day): number {
  return seasons[monthTable[day - tableFrom] - 1];
}

/** A day from..to, drawn by season. */
export function seasonalDay(random: Random, from: Day, to: Day): Day {
  for (;;) {
    const day = random.whole(from, to);
    if (random.next() * 1.25 < seasonOf(day)) return day;
  }
}

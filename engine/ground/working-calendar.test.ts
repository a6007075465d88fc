import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { lists } from "../input/lists.ts";
import { calendarIssues } from "../frame/calendar-issues.ts";
import { dayOf, isoDay } from "./day.ts";
import { loadPublicHolidays } from "./load-public-holidays.ts";
import { DayType, workingCalendar, type CalendarDays } from "./working-calendar.ts";

const folder = new URL("../../../shared/data/working_calendar/", import.meta.url);
const present = existsSync(folder);
if (!present) console.log("skipped: ../shared/data/working_calendar is absent");

function sheet(rows: readonly (readonly [number, number])[]): CalendarDays {
  return {
    date: Float64Array.from(rows, ([date]) => date),
    dayType: Int8Array.from(rows, ([, type]) => type),
  };
}

test("day types carry the numbers of the list dayType", () => {
  expect(Object.keys(lists.dayType)).toEqual(["holiday", "workday", "short"]);
  expect(DayType).toEqual({ Holiday: 0, Workday: 1, Short: 2 });
});

test("[AM-20] the Russian working year 2026 has 247 days and 1,972 hours", () => {
  const calendar = workingCalendar("ru");
  expect(calendar.workdaysBetween(dayOf(2026, 1, 1), dayOf(2026, 12, 31))).toBe(247);
  expect(calendar.hoursBetween(dayOf(2026, 1, 1), dayOf(2026, 12, 31), 8)).toBe(1972);
});

describe.skipIf(!present)("[AM-20] days and hours of every year we carry", () => {
  const csv = present ? readFileSync(new URL("expected_years.csv", folder), "utf8") : "";
  const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
  test("there are rows to compare", () => expect(rows.length === 22 || !present).toBe(true));
  test.for(rows)("$country $year", (row) => {
    const year = Number(row.year);
    const calendar = workingCalendar(row.country);
    const [from, to] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
    expect(calendar.workdaysBetween(from, to)).toBe(Number(row.working_days));
    expect(calendar.hoursBetween(from, to, 8)).toBe(Number(row.hours_40h_week));
    expect(calendar.missingYears(from, to)).toEqual([]);
  });
});

test("[AM-20] a transferred working Saturday counts: 28 December 2024", () => {
  expect(workingCalendar("ru").isWorkday(dayOf(2024, 12, 28))).toBe(true);
  expect(workingCalendar("ru").isWorkday(dayOf(2024, 12, 30))).toBe(false);
});

test("[AM-20] the Calendar sheet wins over the decree, and its last row over the one before", () => {
  const christmas = dayOf(2026, 1, 7);
  const saturday = dayOf(2026, 1, 10);
  const calendar = workingCalendar(
    "ru",
    sheet([
      [christmas, DayType.Holiday],
      [christmas, DayType.Workday],
      [saturday, DayType.Short],
    ]),
  );
  expect(calendar.isWorkday(christmas)).toBe(true);
  expect(calendar.hoursBetween(saturday, saturday, 8)).toBe(7);
});

test("[AM-20] the sheet wins over a library's holidays", () => {
  const day = dayOf(2026, 5, 1);
  const calendar = workingCalendar("de", sheet([[day, DayType.Workday]]), sheet([[day, DayType.Holiday]]));
  expect(calendar.isWorkday(day)).toBe(true);
});

test("[AM-20] a year nobody knows counts weekends only, with one warning that names it", () => {
  const calendar = workingCalendar("ru");
  const [from, to] = [dayOf(2027, 12, 1), dayOf(2029, 1, 31)];
  expect(calendar.workdaysBetween(dayOf(2028, 1, 1), dayOf(2028, 1, 31))).toBe(21);
  const issues = calendarIssues(calendar, from, to);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({ level: "warning", code: "CALENDAR_YEAR", count: 2 });
  expect(issues[0].message.ru).toContain("2028, 2029");
  expect(calendarIssues(calendar, dayOf(2026, 1, 1), dayOf(2026, 12, 31))).toEqual([]);
});

test("addWorkdays counts working days strictly after, or before", () => {
  const calendar = workingCalendar("ru");
  expect(isoDay(calendar.addWorkdays(dayOf(2026, 4, 30), 1))).toBe("2026-05-04"); // 1 May off, then a weekend
  expect(isoDay(calendar.addWorkdays(dayOf(2026, 1, 12), -1))).toBe("2025-12-30");
  expect(calendar.addWorkdays(dayOf(2026, 5, 2), 0)).toBe(dayOf(2026, 5, 2));
});

test("a period that ends before it starts has no working days", () => {
  expect(workingCalendar("ru").workdaysBetween(dayOf(2026, 2, 2), dayOf(2026, 2, 1))).toBe(0);
});

test("[AM-20] public holidays of another country come from the library", async () => {
  const rows = await loadPublicHolidays("de", [2026]);
  const calendar = workingCalendar("de", undefined, rows);
  expect(calendar.isWorkday(dayOf(2026, 10, 3))).toBe(false);
  expect(calendar.isWorkday(dayOf(2026, 12, 25))).toBe(false); // a Friday
  expect(calendar.isWorkday(dayOf(2026, 12, 24))).toBe(true); // Christmas Eve is not a public holiday
  expect(calendar.missingYears(dayOf(2026, 1, 1), dayOf(2027, 1, 1))).toEqual([2027]);
});

test("an unknown country gives no rows, never an error", async () => {
  expect((await loadPublicHolidays("zz", [2026])).date).toHaveLength(0);
});

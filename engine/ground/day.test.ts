import { expect, test } from "vitest";
import { addMonths, dayOf, firstOfMonth, isoDay, lastOfMonth, monthIndex, monthOf, partsOf, weekdayOf } from "./day.ts";

test.for([
  ["the serial Excel shows for 2026-01-01", 2026, 1, 1, 46023],
  ["a leap day", 2024, 2, 29, 45351],
  ["no 29 February in a plain year", 2025, 2, 29, Number.NaN],
  ["no thirteenth month", 2025, 13, 1, Number.NaN],
  ["no date 0", 2025, 1, 0, Number.NaN],
] as const)("%s", ([, year, month, date, expected]) => {
  expect(dayOf(year, month, date)).toBe(expected);
});

test("a day and its parts are one", () => {
  expect(partsOf(46023.75)).toEqual({ year: 2026, month: 1, date: 1 });
  expect(isoDay(46023)).toBe("2026-01-01");
  expect(isoDay(Number.NaN)).toBe("");
  expect(monthOf(46023)).toBe(1);
});

test("2026-01-01 is a Thursday, and the Sunday after is day 7", () => {
  expect(weekdayOf(46023)).toBe(4);
  expect(weekdayOf(46026)).toBe(7);
  expect(weekdayOf(46027)).toBe(1);
});

test("a month later than 31 January is the last day of February", () => {
  expect(isoDay(addMonths(dayOf(2026, 1, 31), 1))).toBe("2026-02-28");
  expect(isoDay(addMonths(dayOf(2026, 1, 15), -1))).toBe("2025-12-15");
});

test("months are counted across years", () => {
  expect(monthIndex(dayOf(2026, 2, 1)) - monthIndex(dayOf(2025, 11, 30))).toBe(3);
  expect(isoDay(firstOfMonth(monthIndex(46023)))).toBe("2026-01-01");
  expect(isoDay(lastOfMonth(monthIndex(dayOf(2024, 2, 3))))).toBe("2024-02-29");
});

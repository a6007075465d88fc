import { expect, test } from "vitest";
import { dayOf, isoDay } from "../ground/day.ts";
import { DayType, workingCalendar } from "../ground/working-calendar.ts";
import { dueDates, type CalendarRule } from "./due-dates.ts";

const march = (date: number): number => dayOf(2026, 3, date);
const off = (...days: number[]) =>
  workingCalendar("none", {
    date: Float64Array.from(days),
    dayType: new Int8Array(days.length).fill(DayType.Holiday),
  });
const holiday = off(march(9));
const dates = (rule: CalendarRule, calendar = holiday, from = march(1), to = march(31), anchor: number | null = null) =>
  Array.from(dueDates(rule, from, to, calendar, anchor).due, (day) => isoDay(day).slice(5)).join(" ");

test.for([
  ["MONDAY_PREV", "03-02 03-10 03-16 03-23 03-30"],
  ["FRIDAY", "03-06 03-13 03-20 03-27"],
  ["WEEKLY", "03-06 03-13 03-20 03-27"],
  ["LAST_FRIDAY", "03-27"],
  ["MONTHLY", "03-31"],
] as const)("[CALC-29] March 2026, the 9th a day off, %s: %s", ([rule, expected]) => {
  expect(dates(rule)).toBe(expected);
});

test("[CALC-29] daily is every working day, a working Saturday too", () => {
  const calendar = workingCalendar("none", {
    date: Float64Array.of(march(9), march(14)),
    dayType: Int8Array.of(DayType.Holiday, DayType.Workday),
  });
  expect(dates("DAILY", calendar, march(6), march(16))).toBe("03-06 03-10 03-11 03-12 03-13 03-14 03-16");
});

test("[CALC-29] a Friday off moves back to Thursday, a last Friday too", () => {
  expect(dates("FRIDAY", off(march(27)))).toBe("03-06 03-13 03-20 03-26");
  expect(dates("LAST_FRIDAY", off(march(27)))).toBe("03-26");
});

test("[CALC-29] a last Friday moves back beyond its week but inside its month", () => {
  expect(dates("LAST_FRIDAY", off(...[23, 24, 25, 26, 27].map(march)))).toBe("03-20");
});

test("[CALC-29] the last day of the month off moves back to its last working day", () => {
  expect(dates("MONTHLY", off(march(30), march(31)))).toBe("03-27");
});

test("[CALC-29] a whole week off drops its Monday and its Friday, named by the day they stood on", () => {
  const calendar = off(...[9, 10, 11, 12, 13].map(march));
  const { nominal, due } = dueDates("MONDAY_PREV", march(1), march(31), calendar);
  expect(Array.from(due, isoDay)).toEqual(["2026-03-02", "", "2026-03-16", "2026-03-23", "2026-03-30"]);
  expect(isoDay(nominal[1])).toBe("2026-03-09");
  expect(dates("FRIDAY", calendar)).toBe("03-06  03-20 03-27");
});

test("[CALC-29] Monday rules move into a working Saturday of the same week, not beyond", () => {
  const week = [9, 10, 11, 12, 13];
  const calendar = workingCalendar("none", {
    date: Float64Array.from([...week, 14], march),
    dayType: Int8Array.from([...week.map(() => DayType.Holiday), DayType.Workday]),
  });
  expect(dates("MONDAY_PREV", calendar, march(9), march(15))).toBe("03-14");
});

test("[CALC-29] every second Friday goes from the anchor, both ways; without one from the year's first Friday", () => {
  expect(dates("BIWEEKLY", holiday, march(1), march(31), march(13))).toBe("03-13 03-27");
  expect(dates("BIWEEKLY", holiday, march(1), march(31), dayOf(2026, 4, 3))).toBe("03-06 03-20");
  // First Friday of 2026 is 2 January; 9 weeks later is 6 March, so the 13th is the tenth week.
  expect(dates("BIWEEKLY")).toBe("03-13 03-27");
});

test("[CALC-29] a date moved out of the days asked for is not listed", () => {
  expect(dates("MONDAY_PREV", holiday, march(9), march(9))).toBe("");
  expect(dates("MONDAY_PREV", holiday, march(10), march(10))).toBe("03-10");
});

test("[CALC-29] nothing is due where from is after to", () => {
  for (const rule of ["DAILY", "FRIDAY", "MONTHLY"] as const)
    expect(dates(rule, holiday, march(10), march(2))).toBe("");
});

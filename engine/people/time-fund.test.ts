import { expect, test } from "vitest";
import { timeFund, type CalendarFund } from "./time-fund.ts";

test("[CALC-09] simple: (247 − 20) days of 8 hours are 1816", () => {
  expect(timeFund({ kind: "simple", workingDays: 247, absenceDays: 20, hoursPerDay: 8 })).toBe(1816);
});

const year: CalendarFund = {
  kind: "calendar",
  workingDays: 249,
  hoursPerDay: 7.2,
  shortenedHours: 6.4,
  leaveDays: 28 + 14,
  otherAbsenceDays: 7,
};

test("[AM-20] calendar: 1786.4 hours less 28 + 14 calendar days and 7 working days at 7.2 h are 1520.0", () => {
  expect(timeFund({ ...year, leaveDays: 0, otherAbsenceDays: 0 })).toBeCloseTo(1786.4, 9);
  expect(timeFund(year)).toBeCloseTo(1520, 9);
});

test("[AM-20] the year 2026 of the Russian calendar: 247 days, 4 shortened by an hour, 1972 hours", () => {
  const hours = { workingDays: 247, hoursPerDay: 8, shortenedHours: 4, leaveDays: 0, otherAbsenceDays: 0 };
  expect(timeFund({ kind: "calendar", ...hours })).toBe(1972);
});

test("[AM-20] a blank figure makes a blank fund", () => {
  expect(timeFund({ ...year, leaveDays: NaN })).toBeNaN();
});

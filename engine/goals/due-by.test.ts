import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import { dueBy } from "./due-by.ts";
import { planMonths } from "./plan-months.ts";

const everyDay = { workdaysBetween: (from: number, to: number) => Math.max(0, to - from + 1) };
const year = planMonths(parsePeriod("2026")!, everyDay);
const goal = Array.from({ length: 12 }, (_, month) => (month + 1) * 100);

test("[AM-82] months 100, 200, … 1,200: 2,100 are due by 30 June, not half of 7,800", () => {
  expect(dueBy(goal, year, everyDay, dayOf(2026, 6, 30))).toBe(2100);
});

test("[AM-82] a month that is not over is due by its days", () => {
  expect(dueBy(goal, year, everyDay, dayOf(2026, 2, 14))).toBe(100 + 200 / 2);
  expect(dueBy(goal, year, everyDay, dayOf(2027, 3, 1))).toBe(7800);
});

test("[AM-82] nothing is due before the period, and of months without a goal nothing", () => {
  expect(dueBy(goal, year, everyDay, dayOf(2025, 12, 31))).toBeNaN();
  expect(
    dueBy([NaN, 200], planMonths(parsePeriod("2026-01-01..2026-02-28")!, everyDay), everyDay, dayOf(2026, 2, 28)),
  ).toBe(200);
});

import { expect, test } from "vitest";
import { isoDay } from "../ground/day.ts";
import { parseDay } from "../ground/parse-day.ts";
import type { RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";

const sheet = (name: string, ...rows: readonly (readonly (string | number | null)[])[]): RawSheet => ({
  name,
  rows: rows.map((row) => [...row]),
});
const team = sheet(
  "Managers",
  ["Name", "FTE", "Hired", "Left", "Active"],
  ["Ann", 1, "2020-01-01", null, "yes"],
  ["Bob", 0.5, "2020-01-01", null, "yes"],
  ["Cat", 1, "2020-01-01", null, "yes"],
  ["Dan", 1, "2025-12-01", null, "yes"],
);
/** Ann 1,200, Bob 300 on half a post, Cat 900 in the last twelve months; what was won before them does not count. */
const deals = sheet(
  "Deals",
  ["Deal ID", "Manager", "Status", "Opened", "Closed", "Amount"],
  ["D1", "Ann", "won", "2025-01-10", "2025-06-10", 1200],
  ["D2", "Bob", "won", "2025-01-10", "2025-07-10", 300],
  ["D3", "Cat", "won", "2025-01-10", "2025-12-31", 900],
  ["D4", "Ann", "won", "2024-01-10", "2024-12-31", 9000],
  ["D5", "Dan", "won", "2025-12-02", "2025-12-20", 50],
);
const goals = (money: number, period = "2026") => sheet("Goals", ["Period", "Sales plan"], [period, money]);
const equalMonths = { calendarCountry: "xx" };

function hiringOf(sheets: readonly RawSheet[], settings: Record<string, string> = {}) {
  const input = readInput(sheets, { settings: { ...equalMonths, ...settings } });
  const { hiring } = planSales(input, { asOf: parseDay("2025-12-31") });
  if (typeof hiring === "string") throw new Error(hiring);
  return hiring;
}

test("[CALC-51] a seller at full strength: the median per post of those ramped for twelve months: 600, 900, 1,200", () => {
  const { need, ramped } = hiringOf([team, deals, goals(3000)]);
  expect([need.each / 100, ramped]).toEqual([900, 3]);
});

test("[CALC-51] the months ahead begin after the day of the plan; who was hired a month ago is still new", () => {
  const { months, strength } = hiringOf([team, deals, goals(3000)]);
  expect([isoDay(months[0]), isoDay(months[11])]).toEqual(["2026-01-01", "2026-12-01"]);
  // Ann, half of Bob, Cat; Dan 25 % in his second and third month, 50 % in the fourth, then all.
  expect(Array.from(strength.slice(0, 5), (one) => Math.round(one * 100) / 100)).toEqual([2.75, 2.75, 3, 3.5, 3.5]);
});

test("[CALC-51] nobody begins before eight weeks have passed; the search begins eight weeks before the first day", () => {
  // Those at work bring at most 3.5 × 900 = 3,150.
  const { hires, months, searchBy, allMoney, need } = hiringOf([team, deals, goals(3500)]);
  expect(hires).toHaveLength(1);
  expect(hires[0]).toBeGreaterThanOrEqual(2);
  expect(allMoney).toBeGreaterThanOrEqual(need.target);
  expect(isoDay(searchBy)).toBe(isoDay(months[hires[0]] - 56));
  expect(hiringOf([team, deals, goals(3500)], { hireWeeks: "13" }).hires[0]).toBeGreaterThanOrEqual(3);
});

test("[CALC-51] months without a goal take that of the year before, marked; without both there is no hiring plan", () => {
  const { goal, goalRepeated } = hiringOf([team, deals, goals(3600, "2025")]);
  expect(goal.reduce((sum, one) => sum + one, 0)).toBe(3600_00);
  expect(Array.from(goalRepeated)).toEqual(Array(12).fill(1));
  expect(() => hiringOf([team, deals])).toThrow("noGoal");
});

test("[CALC-51] who leaves on a known day brings nothing after it, and counts in the attrition once gone", () => {
  const leaves = sheet(
    "Managers",
    ["Name", "Hired", "Left", "Active"],
    ["Ann", "2020-01-01", "2026-06-30", "yes"],
    ["Cat", "2020-01-01", null, "yes"],
    ["Old", "2020-01-01", "2025-10-31", "no"],
  );
  const { strength, need } = hiringOf([leaves, deals, goals(1000)]);
  // One of 2 + ½ left.
  expect(need.attrition).toBeCloseTo(0.4, 12);
  expect(Array.from(strength, Math.round)).toEqual([2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1]);
});

test("[CALC-51] more hires than sellers are not believed, and nothing to do on Monday", () => {
  // The first page of the head of sales would ask for dozens of people beside four.
  const { hires, isCredible } = hiringOf([team, deals, goals(30_000)]);
  expect(hires.length).toBeGreaterThan(4);
  expect(isCredible).toBe(false);
  expect(hiringOf([team, deals, goals(3500)]).isCredible).toBe(true);
});

test("[CALC-51] a ramp that is not understood, sellers who won nothing: said, nothing computed", () => {
  expect(() => hiringOf([team, deals, goals(3000)], { rampMonths: "quick" })).toThrow("noRamp");
  expect(() => hiringOf([team, goals(3000)])).toThrow("noRamped");
});

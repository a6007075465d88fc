import { describe, expect, test } from "vitest";
import { parsePeriod } from "../ground/parse-period.ts";
import { readInput } from "../input/read-input.ts";
import { periodGoal } from "./period-goal.ts";

const headings = ["Period", "Sales plan", "Share A", "Share B", "Share C", "Projects A"];
const goalOf = (period: string, ...rows: readonly (readonly unknown[])[]) =>
  periodGoal(readInput([{ name: "Goals", rows: [headings, ...rows] as never }]).tables.Goals, parsePeriod(period)!, {
    weightOf: (from, to) => to - from + 1,
    perUnit: 100,
  });
const units = 100;

describe("the goal of a period", () => {
  test("[CALC-06] the row of the same days wins over rows inside it", () => {
    const goal = goalOf("2026", ["2026-Q1", 1000, 0.5, 0.3, 0.2, null], ["2026", 9000, 0.6, 0.3, 0.1, 4]);
    expect([goal.rows, goal.plan / units, [...goal.shares], goal.givenProjects[0]]).toEqual([
      [1],
      9000,
      [0.6, 0.3, 0.1],
      4,
    ]);
  });
  test("[CALC-06] else the rows inside it are added, shares weighted by money", () => {
    const goal = goalOf("2026-01-01..2026-06-30", ["2026-Q1", 3000, 1, 0, 0, 1], ["2026-Q2", 1000, 0.2, 0.8, 0, 2]);
    expect(goal.plan / units).toBe(4000);
    expect([...goal.shares].map((share) => Number(share.toFixed(6)))).toEqual([0.8, 0.2, 0]);
    expect([goal.givenProjects[0], goal.missingDays]).toEqual([3, 0]);
  });
  test("[CALC-06] of nested rows the longest counts, so that nothing counts twice", () => {
    const goal = goalOf(
      "2026",
      ["2026-01", 100, 1, 0, 0, 0],
      ["2026-Q1", 500, 1, 0, 0, 0],
      ["2026-04", 70, 1, 0, 0, 0],
    );
    expect([goal.rows, goal.plan / units, goal.missingDays]).toEqual([[1, 2], 570, 365 - 90 - 30]);
  });
  test("[AM-82] of a row that reaches beyond the period its part counts", () => {
    const goal = goalOf("2026-02", ["2026-Q1", 900, 1, 0, 0, 0]);
    expect([goal.rows, goal.partial, goal.plan / units]).toEqual([[0], [0], 280]); // 28 of 90 days
  });
  test("[AM-82] a quarter of a year whose other quarter is given takes its part of the rest", () => {
    const goal = goalOf("2026-Q2", ["2026", 3650, 1, 0, 0, 0], ["2026-Q1", 900, 1, 0, 0, 0]);
    expect([goal.rows, goal.partial, goal.plan / units]).toEqual([[0], [0], 910]); // 2,750 ÷ 275 days × 91
  });
  test("[AM-82] months that do not add up to their year: they are used, the year is told", () => {
    const months = Array.from({ length: 12 }, (_, at) => [
      `2026-${String(at + 1).padStart(2, "0")}`,
      100 * (at + 1),
      1,
      0,
      0,
      0,
    ]);
    const goal = goalOf("2026", ["2026", 9000, 1, 0, 0, 0], ...months);
    expect([...goal.months].map((money) => money / units)).toEqual(months.map(([, money]) => money));
    expect([goal.plan / units, goal.rows.length]).toEqual([7800, 12]);
    expect(goal.conflicts).toEqual([{ row: 0, plan: 9000 * units, finer: 7800 * units }]);
  });
  test("[AM-82] counts follow their own rows by month", () => {
    const goal = goalOf("2026-Q1", ["2026-Q1", 900, 1, 0, 0, 9], ["2026-01", 500, 1, 0, 0, 5]);
    expect([...goal.counted.projectsA.months]).toEqual([5, 2, 2]);
  });
  test("[CALC-06] without Goals there is no plan", () => {
    expect(Number.isNaN(goalOf("2026").plan)).toBe(true);
  });
});

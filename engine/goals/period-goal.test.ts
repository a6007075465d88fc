import { describe, expect, test } from "vitest";
import { parsePeriod } from "../ground/parse-period.ts";
import { readInput } from "../input/read-input.ts";
import { periodGoal } from "./period-goal.ts";

const headings = ["Period", "Sales plan", "Share A", "Share B", "Share C", "Projects A"];
const goalOf = (period: string, ...rows: readonly (readonly unknown[])[]) =>
  periodGoal(readInput([{ name: "Goals", rows: [headings, ...rows] as never }]).tables.Goals, parsePeriod(period)!);
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
  test("[CALC-06] a row that crosses the border is not divided by days", () => {
    const goal = goalOf("2026-02", ["2026-Q1", 900, 1, 0, 0, 0]);
    expect([goal.rows, goal.partial, Number.isNaN(goal.plan)]).toEqual([[], [0], true]);
  });
  test("[CALC-06] without Goals there is no plan", () => {
    expect(Number.isNaN(goalOf("2026").plan)).toBe(true);
  });
});

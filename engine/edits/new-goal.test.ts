import { describe, expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { readInput } from "../input/read-input.ts";
import type { RawSheet } from "../input/raw-sheet.ts";
import { planSales } from "../plan/plan-sales.ts";
import { newGoal } from "./new-goal.ts";

const asOf = dayOf(2026, 6, 30);
const deals: RawSheet = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Stage", "Amount", "Opened", "Status"],
    ["D1", "Alfa", "Offer", 1000, asOf - 30, "open"],
  ],
};
const goals: RawSheet = {
  name: "Goals",
  rows: [
    ["Period", "Sales plan"],
    ["2026-Q1", 100],
    [2026, 900],
  ],
};
const planOf = (...sheets: readonly RawSheet[]) => planSales(readInput([deals, ...sheets]), { asOf });

describe("[AM-82] the plan of a period typed in the pane", () => {
  test("makes a sheet Goals where there is none, and the planner reads it", () => {
    const answer = newGoal(planOf(), { period: "2026", money: 1200 }, "ru");
    expect(answer).toMatchObject({ done: true, sheet: { name: "Цели", table: "Goals" } });
    const { Goals } = planOf((answer as { sheet: RawSheet }).sheet).input.tables;
    expect([Goals.rowCount, Goals.planMoney[0]]).toEqual([1, 120_000]);
  });

  test("stands in the row of the period that is there already: a period twice would count once", () => {
    const answer = newGoal(planOf(goals), { period: "2026", money: 1200 }, "en");
    expect(answer).toMatchObject({
      done: true,
      edits: [{ sheet: "Goals", cell: "B3", value: 1200 }],
      expected: [{ sheet: "Goals", cell: "B3", value: 900 }],
    });
  });

  test("is added below the others for a period of its own", () => {
    const answer = newGoal(planOf(goals), { period: "2026-q2", money: 300 }, "en");
    expect(answer).toMatchObject({
      done: true,
      edits: [
        { cell: "A4", value: "2026-Q2" },
        { cell: "B4", value: 300 },
      ],
    });
  });

  test.each([
    ["next year", 100, ["“Period”"]],
    ["2026", 0, ["“Sales plan”"]],
    ["2026-13", Number.NaN, ["“Period”", "“Sales plan”"]],
  ])("%s with %d is refused, every problem is said", (period, money, columns) => {
    const answer = newGoal(planOf(goals), { period, money }, "en");
    expect(answer.done).toBe(false);
    const said = answer.done ? [] : answer.problems.map(({ en }) => en.split(":")[0]);
    expect(said).toEqual(columns);
  });
});

import { describe, expect, test } from "vitest";
import { parseDay } from "../ground/parse-day.ts";
import type { RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import { newScenario } from "./new-scenario.ts";

const deals: RawSheet = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Stage", "Amount", "Opened", "Status", "Probability", "Expected close"],
    ["D1", "Alfa", "Offer", 1000, "2026-05-01", "open", 0.5, "2026-09-30"],
  ],
};
const scenarios: RawSheet = {
  name: "What if",
  rows: [
    ["Scenario", "What", "Value"],
    ["Dearer", "mean deal", 1.1],
  ],
};
const planOf = (...sheets: readonly RawSheet[]) =>
  planSales(readInput([deals, ...sheets]), { asOf: parseDay("2026-06-30") });

describe("[CALC-50] a scenario saved from the sliders", () => {
  test("is a row a lever, below the others", () => {
    const answer = newScenario(planOf(scenarios), { name: "Both", levers: { chance: 1.2, leads: 30 } }, "en");
    expect(answer).toMatchObject({
      done: true,
      edits: [
        { sheet: "What if", cell: "A3", value: "Both" },
        { cell: "B3", value: "chance" },
        { cell: "C3", value: 1.2 },
        { cell: "A4", value: "Both" },
        { cell: "B4", value: "leads" },
        { cell: "C4", value: 30 },
      ],
    });
  });

  test("makes the sheet where there is none; the planner reads it and follows it", () => {
    const answer = newScenario(planOf(), { name: "Больше", levers: { meanDeal: 1.5, people: 2 } }, "ru");
    const plan = planOf((answer as { sheet: RawSheet }).sheet);
    expect(plan.scenarios).toMatchObject([{ name: "Больше", problems: [], figures: { expected: 75_000 } }]);
  });

  test("a name that is there, no name, nothing moved: refused in words", () => {
    const refused = (name: string, levers: object) => {
      const answer = newScenario(planOf(scenarios), { name, levers }, "en");
      return answer.done ? [] : answer.problems.map(({ en }) => en);
    };
    expect(refused("dearer ", { chance: 2 })).toEqual(["There is a scenario “dearer” already: choose another name."]);
    expect(refused(" ", {})).toHaveLength(2);
  });
});

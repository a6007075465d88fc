import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import { scenarioList } from "./scenario-list.ts";

test("[CALC-50] the difference of two chances is told in points: one deal decides, 50 or 90 %", () => {
  const sheets = [
    {
      name: "Goals",
      rows: [
        ["Period", "Plan, money"],
        ["2026", 100],
      ],
    },
    {
      name: "Deals",
      rows: [
        ["Deal ID", "Client", "Stage", "Amount", "Created", "Expected close", "Probability"],
        ["D1", "Alfa", "Open", 100, "2026-01-10", "2026-11-10", "50 %"],
      ],
    },
    {
      name: "Stages",
      rows: [
        ["Stage", "Kind"],
        ["Open", "open"],
      ],
    },
    {
      name: "Scenarios",
      rows: [
        ["Scenario", "What", "Value"],
        ["Likelier", "chance", 1.8],
      ],
    },
  ];
  const plan = planSales(readInput(sheets), { asOf: dayOf(2026, 6, 30) });
  const figures = scenarioList(plan, "en").map(({ figures: all }) =>
    Object.fromEntries(all.map(({ label, said }) => [label, said])),
  );
  expect(figures.map((all) => [all["Chance of the plan"], all["Difference, points"]])).toEqual([
    ["50 %", "0"],
    ["90 %", "+40"],
  ]);
});

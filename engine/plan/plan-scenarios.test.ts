import { describe, expect, test } from "vitest";
import { parseDay } from "../ground/parse-day.ts";
import { readInput } from "../input/read-input.ts";
import { describeSheets } from "../sheets/describe-sheets.ts";
import { planSales } from "./plan-sales.ts";

const deals = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Manager", "Stage", "Opened", "Closed", "Amount", "Probability", "Forecast close"],
    ["D1", "Alfa", "Ann", "Won", "2026-01-05", "2026-01-20", 30, "", ""],
    ["D2", "Beta", "Ann", "Proposal", "2026-01-10", "", 100, "50 %", "2026-03-20"],
  ],
};
const goals = {
  name: "Goals",
  rows: [
    ["Period", "Plan"],
    ["2026-Q1", 100],
  ],
};
const scenarios = (...rows: (string | number)[][]) => ({
  name: "Scenarios",
  rows: [["Scenario", "What", "Value"], ...rows],
});
const planOf = (...sheets: { name: string; rows: (string | number)[][] }[]) =>
  planSales(readInput([deals, goals, ...sheets], { settings: { period: "2026-Q1" } }), {
    asOf: parseDay("2026-02-01"),
  });

describe("[CALC-50] scenarios", () => {
  test("as it is: won 30, expected 80 of 100; the mean deal must be 1.4 times as large", () => {
    const plan = planOf();
    const [sheet] = describeSheets(plan, "en", ["R-33"]);
    const changes = sheet.blocks.find(({ key }) => key === "changes")!;
    expect(changes.type === "table" && Array.from(changes.columns[1].values)[0]).toBeCloseTo(1.4, 9);
    expect(JSON.stringify(sheet.blocks[0])).toContain("No scenarios yet");
  });

  test("each is a whole run: what it says is what a run with these changes says", () => {
    const plan = planOf(
      scenarios(
        ["Larger", "mean deal", "1,4"],
        ["Surer", "chance ×", 1.2],
        ["Less", "target", 0.5],
        ["Both", "chance", 2],
        ["Both", "mean deal", 2],
      ),
    );
    const { perUnit } = plan.input.moneyUnit;
    expect(
      plan.scenarios.map(({ name, figures }) => [name, figures.target / perUnit, figures.expected / perUnit]),
    ).toEqual([
      ["Larger", 100, 100],
      ["Surer", 100, 90],
      ["Less", 50, 80],
      ["Both", 100, 230],
    ]);
    // The run that the mean deal × 1.4 stands for, made apart.
    const apart = planSales(
      readInput([{ ...deals, rows: deals.rows.map((row) => (row[0] === "D2" ? row.with(6, 140) : row)) }, goals], {
        settings: { period: "2026-Q1" },
      }),
      { asOf: parseDay("2026-02-01") },
    );
    expect(apart.dealPlan.departmentChance.chance).toBe(plan.scenarios[0].figures.chance);
  });

  test("a key is a setting as well; what is neither, or no number, is told and left out", () => {
    const plan = planOf(scenarios(["S", "feasibleAmber", "70 %"], ["S", "weather", "good"], ["S", "chance", "more"]));
    expect(plan.scenarios[0].problems.map(({ values }) => values.key)).toEqual(["weather", "chance"]);
    const [sheet] = describeSheets(plan, "ru", ["R-33"]);
    expect(JSON.stringify(sheet.blocks[0])).toContain("«weather» — не параметр и не рычаг");
  });
});

import { describe, expect, test } from "vitest";
import { parseDay } from "../ground/parse-day.ts";
import type { RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "./plan-sales.ts";
import { whatIf } from "./what-if.ts";

type Row = readonly (string | number)[];
const sheet = (name: string, ...rows: readonly Row[]): RawSheet => ({ name, rows: rows.map((row) => [...row]) });
const sheets = [
  sheet(
    "Managers",
    ["Manager ID", "Name", "Role", "Active"],
    ["M1", "Ann", "account", "yes"],
    ["M2", "Bob", "account", "yes"],
  ),
  sheet("Clients", ["Client", "Status", "Manager"], ["Alfa", "client", "Ann"], ["Beta", "client", "Bob"]),
  sheet("Goals", ["Period", "Plan"], ["2026-Q1", 100]),
  sheet(
    "Deals",
    ["Deal ID", "Client", "Manager", "Stage", "Opened", "Closed", "Amount", "Probability", "Forecast close"],
    ["D1", "Alfa", "Ann", "Won", "2026-01-05", "2026-01-20", 30, "", ""],
    ["D2", "Beta", "Bob", "Proposal", "2026-01-10", "", 100, "50 %", "2026-03-20"],
    ["D3", "Alfa", "Ann", "Lost", "2026-01-07", "2026-01-25", 40, "", ""],
  ),
];
const planOf = (...scenarios: readonly Row[]) =>
  planSales(
    readInput([...sheets, sheet("Scenarios", ["Scenario", "What", "Value"], ...scenarios)], {
      settings: { period: "2026-Q1" },
    }),
    { asOf: parseDay("2026-02-01") },
  );

describe("[CALC-50] what if", () => {
  test("won 30, expected 80 of 100: the mean deal × 1.4 is expected to reach it", () => {
    const plan = planOf();
    const { verdict } = whatIf(plan, [{ key: "meanDeal", value: "1.4" }]);
    expect([verdict.expected / 100, verdict.gap]).toEqual([100, 0]);
  });

  test.for([
    ["chance", "1.5"],
    ["meanDeal", "0.8"],
    ["target", "1.2"],
    ["norm", "1.3"],
    ["leads", "12"],
    ["people", "2"],
    ["chanceFrom", "own"],
  ] as const)("%s %s: at once, the same as a whole run", ([key, value]) => {
    const plan = planOf(["S", key, value]);
    const { verdict, need } = whatIf(plan, [{ key, value }]);
    expect(plan.scenarios[0].figures).toEqual({
      target: verdict.target,
      expected: verdict.expected,
      chance: verdict.chance,
      leads: verdict.leads,
      people: need.headcount,
      have: need.have,
    });
  });

  test("what cannot be followed is said, and the rest holds", () => {
    const { verdict, problems } = whatIf(planOf(), [
      { key: "weather", value: "good" },
      { key: "chance", value: "2" },
    ]);
    expect(problems.map(({ values }) => values.key)).toEqual(["weather"]);
    expect(verdict.expected / 100).toBe(130);
  });

  test("leads more are deals of the mean weight with a lead's chance: the chance of the plan follows", () => {
    const plan = planOf();
    const { need } = plan.dealPlan;
    expect(need.leads).toBeGreaterThan(0);
    const few = whatIf(plan, [{ key: "leads", value: String(need.leads) }]).verdict;
    const many = whatIf(plan, [{ key: "leads", value: String(10 * need.leads) }]).verdict;
    expect(few.expected).toBeGreaterThanOrEqual(plan.dealPlan.verdicts.department.target - 1);
    expect(few.chance).toBeGreaterThanOrEqual(plan.dealPlan.verdicts.department.chance);
    expect(many.chance).toBeGreaterThan(few.chance);
    expect(many.leads).toBe(0);
  });
});

import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";

const months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"];

/** Ann says 120 and brings 100 in each of six months; Bob has no history. Each has one open deal of 600, surely won. */
function planWith(goal: number) {
  const sheets = [
    {
      name: "Managers",
      rows: [
        ["Name", "Role"],
        ["Ann", "account"],
        ["Bob", "account"],
      ],
    },
    {
      name: "Deals",
      rows: [
        ["Deal ID", "Client", "Manager", "Status", "Stage", "Amount", "Opened", "Forecast close", "Probability"],
        ["1", "Alfa", "Ann", "open", "Proposal", 600, "2026-06-01", "2026-09-01", 0.5],
        ["2", "Beta", "Bob", "open", "Proposal", 600, "2026-06-01", "2026-09-01", 0.5],
      ],
    },
    {
      name: "PlanHistory",
      rows: [["Manager", "Period", "Own estimate", "Actual"], ...months.map((month) => ["Ann", month, 120, 100])],
    },
    {
      name: "Goals",
      rows: [
        ["Period", "Sales plan"],
        ["2026", goal],
      ],
    },
  ];
  return planSales(readInput(sheets), { asOf: dayOf(2026, 7, 1), period: parsePeriod("2026") });
}

test("[AM-89] a seller's open money is divided by 1 + own bias, another's stays as it is", () => {
  const { dealPlan } = planWith(1000);
  // nothing is won: 600 × 0.5 of each; Ann overstates by 20 %, so hers is 300 ÷ 1.2 = 250
  expect(dealPlan.rollUp.department.expected).toBe(600_00);
  expect(dealPlan.verdicts.corrected.corrected).toBe(1);
  expect(dealPlan.verdicts.corrected.expected).toBeCloseTo(550_00, 6);
});

test("[AM-89] the correction has a verdict of its own: a plan that only overstated money can reach is missed", () => {
  // either deal alone reaches 550 nominally; corrected, Ann's brings 500 and only Bob's is enough: 0.75 falls to 0.5
  const { verdicts, departmentChance } = planWith(550).dealPlan;
  expect(departmentChance.chance).toBeCloseTo(0.75, 12);
  expect(verdicts.corrected.chance).toBeCloseTo(0.5, 12);
});

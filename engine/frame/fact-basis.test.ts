import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";

const open = ["D1", "Alfa", "Ann", "open", "2026-03-02", null, "2026-03-20", 300, 50];

function planOf(...deals: (readonly (string | number | null)[])[]) {
  const sheets = {
    Managers: [
      ["Name", "Role"],
      ["Ann", "account"],
    ],
    Clients: [
      ["Client", "Manager"],
      ["Alfa", "Ann"],
    ],
    Goals: [
      ["Period", "Plan"],
      ["2026-03", 1000],
    ],
    Payments: [
      ["Client", "Date", "Amount"],
      ["Alfa", "2026-03-03", 400],
    ],
    Deals: [
      ["Deal ID", "Client", "Manager", "Status", "Opened", "Closed", "Forecast close", "Amount", "Chance, %"],
      ...deals,
    ],
  };
  const raw = Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) }));
  return planSales(readInput(raw), { asOf: dayOf(2026, 3, 10), period: parsePeriod("2026-03") });
}

test("[AM-17] open deals beside payments: 400 were paid, 150 more are expected, and the deal stands open", () => {
  const { goals, dealPlan, days } = planOf(open);
  const { won, nominal, expected } = dealPlan.rollUp.department;
  expect([goals.facts.basis, goals.facts.all.money, [...goals.facts.all.openByCategory]]).toEqual([
    "payments",
    400_00,
    [1, 0, 0, 0],
  ]);
  expect([won, nominal, expected]).toEqual([400_00, 700_00, 550_00]);
  expect(dealPlan.rollUp.managers[0].won).toBe(400_00);
  expect(days.statistics.total.monthToDate).toBe(400_00);
});

test("[AM-17] with a won deal on record won deals count, as before", () => {
  const { goals, dealPlan } = planOf(open, ["D2", "Alfa", "Ann", "won", "2026-03-01", "2026-03-05", null, 70, null]);
  expect([goals.facts.basis, dealPlan.rollUp.department.won]).toEqual(["deals", 70_00]);
});

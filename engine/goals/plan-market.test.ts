import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";

const payments = [
  ["Alfa", "2025-03-01", 50],
  ["Alfa", "2025-11-01", 50],
  ["Alfa", "2026-06-30", 80],
];

function planOf(asOf: number) {
  const sheets = [
    {
      name: "Clients",
      rows: [
        ["Client", "Industry", "Potential per year"],
        ["Alfa", "Food", 500],
      ],
    },
    { name: "Payments", rows: [["Client", "Date", "Amount"], ...payments] },
    {
      name: "Market",
      rows: [
        ["Segment", "Capacity per year"],
        ["Food", 1000],
      ],
    },
  ];
  return planSales(readInput(sheets), { asOf, period: parsePeriod("2026") });
}

test("[AM-81] half a year stands against the same half: 50 ÷ 495.9 → 80 ÷ 495.9, +6.05 points", () => {
  const { market } = planOf(dayOf(2026, 6, 30)).goals;
  const [food] = market.shares.segments;
  expect(food.previousShare).toBeCloseTo(0.1008, 4);
  expect(food.share).toBeCloseTo(0.1613, 4);
  expect(food.change).toBeCloseTo(0.0605, 4);
  expect(food.goalMet).toBe(true);
  expect(market.wholeBefore).toEqual([0.1]);
});

test("[AM-81] a finished year stands against the whole one: 100 then, 80 now", () => {
  const { market } = planOf(dayOf(2026, 12, 31)).goals;
  expect([market.shares.total.previousShare, market.shares.total.share]).toEqual([0.1, 0.08]);
  expect(market.shares.total.goalMet).toBe(false);
});

test("[AM-81] a year of a client is its last 365 days, on every sheet alike", () => {
  const { year, potential } = planOf(dayOf(2026, 6, 30)).clients;
  expect([year.isAssumed, year.span.from]).toEqual([false, dayOf(2025, 7, 1)]);
  expect([potential.annualRevenue[0] / 100, potential.unrealised[0] / 100]).toEqual([130, 370]);
});

test("[AM-81] where the data do not go back a year, the part there is is made a year and marked", () => {
  const rows = [
    ["Client", "Date", "Amount"],
    ["Alfa", "2026-02-01", 80],
    ["Alfa", "2026-03-31", 10],
  ];
  const { clients } = planSales(readInput([{ name: "Payments", rows }]), { period: parsePeriod("2026") });
  // 90 in the 90 days of the first quarter.
  expect([clients.year.isAssumed, clients.potential.annualRevenue[0] / 100]).toEqual([true, 365]);
});

test("[AM-81] on day 5 of a month what was sold before it counts too: 450 in 60 days, not 150 in 5", () => {
  const rows = [
    ["Client", "Date", "Amount"],
    ["Alfa", "2026-01-05", 300],
    ["Alfa", "2026-03-02", 150],
  ];
  const plan = planSales(readInput([{ name: "Payments", rows }]), {
    ...{ period: parsePeriod("2026-03"), asOf: dayOf(2026, 3, 5) },
  });
  expect([plan.clients.year.isAssumed, plan.clients.potential.annualRevenue[0] / 100]).toEqual([true, 2737.5]);
});

test("[AM-90] money dated after the day of the plan is won on no sheet yet", () => {
  const rows = [
    ["Client", "Date", "Amount"],
    ["Alfa", "2026-02-01", 80],
    ["Alfa", "2026-03-31", 10],
  ];
  const input = readInput([{ name: "Payments", rows }]);
  const plan = planSales(input, { period: parsePeriod("2026"), asOf: dayOf(2026, 3, 1) });
  const won = [plan.clients.money.amounts[0], plan.goals.facts.all.money, plan.dealPlan.rollUp.department.won];
  expect(won.map((money) => money / 100)).toEqual([80, 80, 80]);
});

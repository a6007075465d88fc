import { describe, expect, test } from "vitest";
import { parsePeriod } from "../ground/parse-period.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";

const people = [
  ["Name", "Role", "Active", "FTE"],
  ["Ann", "account", "yes", 1],
  ["Bob", "", "yes", 0.5],
  ["Eve", "head of sales", "yes", 1],
];
const clients = [
  ["Client", "Potential", "Manager", "Industry"],
  ["Alfa", "A", "Ann", "Food"],
  ["Beta", "B", "Bob", "Food"],
];
const deals = [
  ["Deal ID", "Client", "Manager", "Status", "Opened", "Closed", "Amount", "Stage"],
  ["D1", "Alfa", "Bob", "won", "2026-01-10", "2026-02-09", 1000, "Contract"],
  ["D2", "Alfa", "Eve", "won", "2026-01-10", "2026-02-09", 500, "Contract"],
  ["D3", "Beta", "Ann", "won", "2025-01-10", "2025-02-09", 700, "Contract"],
  ["D4", "Beta", "Ann", "open", "2026-03-01", null, 300, "Lead"],
];
const goals = [
  ["Period", "Sales plan", "Share A", "Share B", "Share C"],
  ["2026", 9000000, 0.6, 0.3, 0.1],
];
const settings = { revenueSource: "deals", roundTo: "1000" };

function planOf(
  tables: Readonly<Record<string, readonly (readonly unknown[])[]>>,
  more: Readonly<Record<string, string>> = {},
) {
  const sheets = Object.entries(tables).map(([name, rows]) => ({ name, rows: rows as never }));
  const input = readInput(sheets, { settings: { ...settings, ...more } });
  return { ...planSales(input, { period: parsePeriod("2026")!, asOf: 46_100 }), unit: input.moneyUnit.perUnit };
}

describe("goals in the plan", () => {
  const plan = planOf({ Managers: people, Clients: clients, Deals: deals, Goals: goals });
  const { facts, managers, sellers } = plan.goals;

  test("[CALC-07] 9 million by FTE 1 and 0.5 make 6 and 3; who leads gets none", () => {
    expect(sellers).toEqual([0, 1]);
    expect(managers.managers.map(({ money }) => money / plan.unit)).toEqual([6_000_000, 3_000_000]);
  });
  test("[CALC-06] 60, 30 and 10 % of the plan", () => {
    expect(plan.goals.goals.categories.map(({ money }) => money / plan.unit)).toEqual([5_400_000, 2_700_000, 900_000]);
  });
  test("[AM-18] the deal's owner has the fact, not the client's; last year's deal is the previous fact", () => {
    expect(facts.basis).toBe("deals");
    expect(facts.managers.map(({ money }) => money / plan.unit)).toEqual([0, 1000, 500, 0]);
    expect(facts.managers[0].previousMoney / plan.unit).toBe(700);
  });
  test("[CALC-07] a won deal without a channel counts in the channel of its client", () => {
    const channels = [
      ["Channel", "Plan share"],
      ["Direct", 0.5],
      ["Dealers", 0.5],
    ];
    const ofClients = [
      [...clients[0], "Channel"],
      [...clients[1], "Dealers"],
      [...clients[2], "Direct"],
    ];
    const ofDeals = deals.map((row, place) => [...row, place === 0 ? "Channel" : place === 2 ? "Direct" : null]);
    const { goals: found, unit } = planOf({
      Managers: people,
      Clients: ofClients,
      Deals: ofDeals,
      Goals: goals,
      Channels: channels,
    });
    expect([...found.facts.all.moneyByChannel].map((money) => money / unit)).toEqual([500, 1000, 0]);
  });
  test("[AM-17] without deals the payments of the period count, by the client's owner", () => {
    const payments = [
      ["Client", "Date", "Amount"],
      ["Alfa", "2026-02-01", 40],
      ["Beta", "2026-02-01", 2],
      ["Beta", "2025-12-31", 9],
    ];
    const paid = planOf(
      { Managers: people, Clients: clients, Payments: payments, Goals: goals },
      { revenueSource: "auto" },
    );
    expect(paid.goals.facts.basis).toBe("payments");
    expect(paid.goals.facts.managers.map(({ money }) => money / paid.unit)).toEqual([40, 2, 0, 0]);
    expect(paid.goals.facts.rows).toBe(2);
  });
  test("[CALC-06] the mean weight: won in the period, else the setting", () => {
    const { weights } = planOf(
      { Managers: people, Clients: clients, Deals: deals, Goals: goals },
      { assumedWeightB: "250" },
    ).goals;
    expect(weights.categories.map(({ source }) => source)).toEqual(["period", "setting", "none"]);
    expect(weights.categories.slice(0, 2).map(({ weight }) => weight / plan.unit)).toEqual([750, 250]);
    expect(weights.duration).toBe(30);
  });
  test("[CALC-16] lead deadline is the period's end less the mean duration", () => {
    expect(plan.goals.pipeline.deadline).toBe(plan.period.to - 30);
  });
  test("[CALC-08] [AM-81] share of the capacity of the days so far; sales are those of the clients' industry", () => {
    const market = [
      ["Segment", "Capacity per year", "Companies"],
      ["food", 15000, 10],
    ];
    const { shares, names } = planOf({ Managers: people, Clients: clients, Deals: deals, Goals: goals, Market: market })
      .goals.market;
    expect(names).toEqual(["food"]);
    expect(shares.segments[0].share).toBeCloseTo(1500 / ((15000 * 78) / 365), 12);
  });
  test("[CALC-06] without Goals facts are there and nothing is an error", () => {
    const bare = planOf({ Managers: people, Clients: clients, Deals: deals });
    expect(bare.goals.facts.all.money / bare.unit).toBe(1500);
    expect(bare.goals.managers.managers.every(({ money }) => Number.isNaN(money))).toBe(true);
    expect(bare.goals.issues.filter(({ level }) => level === "error")).toEqual([]);
  });
});

describe("goals by month", () => {
  const months = Array.from({ length: 12 }, (_, at) => [`2026-${String(at + 1).padStart(2, "0")}`, 100 * (at + 1)]);
  const byMonth = [["Period", "Sales plan"], ...months] as const;
  const asOf = 46_203; // 30 June 2026
  const of = (managers: readonly (readonly unknown[])[], goalRows: readonly (readonly unknown[])[] = byMonth) => {
    const sheets = { Managers: managers, Clients: clients, Deals: deals, Goals: goalRows };
    const input = readInput(
      Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows as never })),
      { settings },
    );
    return { ...planSales(input, { period: parsePeriod("2026")!, asOf }), unit: input.moneyUnit.perUnit };
  };

  test("[AM-82] months 100, 200, … 1,200 give R-14 exactly these, and R-17 2,100 by 30 June", () => {
    const plan = of(people);
    const { rollUp } = plan.dealPlan;
    expect(rollUp.months.map(({ target }) => target / plan.unit)).toEqual(months.map(([, money]) => money));
    const metric = plan.system.layers.metrics.find(({ code }) => code === "B-35")!;
    expect([metric.target, metric.periodTarget].map((money) => money / plan.unit)).toEqual([2100, 7800]);
  });

  test("[AM-82] department = Σ managers in every month, a manager's months = his plan", () => {
    const { goals: found, dealPlan } = of(people);
    const { cells, months: lines } = dealPlan.rollUp;
    lines.forEach(({ target }, month) => {
      expect([0, 1, 2, 3].reduce((sum, owner) => sum + cells[month * 4 + owner].target, 0)).toBe(target);
    });
    found.sellers.forEach((row, place) => {
      expect(dealPlan.rollUp.managers[row].target).toBe(found.managers.managers[place].money);
    });
  });

  test("[AM-82] a seller hired in July has no target from January to June; the others carry it", () => {
    const hired = [
      [...people[0], "Hired"],
      [...people[1], null],
      [...people[2], "2026-07-01"],
      [...people[3], null],
    ];
    const { dealPlan, unit } = of(hired);
    const bob = months.map((_, month) => dealPlan.rollUp.cells[month * 4 + 1].target / unit);
    expect(bob.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(bob.slice(6)).toEqual([233, 267, 300, 333, 367, 400]); // a third: FTE 0.5 beside 1
    expect(dealPlan.rollUp.months.map(({ target }) => target / unit)).toEqual(months.map(([, money]) => money));
  });

  test("[AM-82] nobody at work yet: the months are the department's, and the rest is told", () => {
    const late = [
      [...people[0], "Hired"],
      [...people[1], "2026-07-01"],
    ];
    const { dealPlan, goals: found, unit } = of(late);
    expect(dealPlan.rollUp.department.target / unit).toBe(7800);
    expect(found.managers.managers[0].money / unit).toBe(7800 - 2100);
    expect(found.issues.map(({ code }) => code)).toContain("NOBODY_AT_WORK");
  });

  test("[AM-82] two rows for one period: GOAL_TWICE, the first counts; months beside another year: GOAL_CONFLICT", () => {
    const { goals: found, unit } = of(people, [["Period", "Sales plan"], ["2026", 9000], ["2026", 1], ...months]);
    expect(found.goal.plan / unit).toBe(7800);
    const told = found.issues.filter(({ code }) => /^GOAL_(TWICE|CONFLICT)/.test(code));
    expect(told.map(({ code, row }) => [code, row])).toEqual([
      ["GOAL_CONFLICT", 2],
      ["GOAL_TWICE", 3],
    ]);
    expect(told[0].message.en).toMatch(/9,000.*7,800/);
  });
});

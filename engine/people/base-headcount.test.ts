import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { availableHours } from "./available-hours.ts";
import { baseHeadcount, type ServiceGroup } from "./base-headcount.ts";
import { clientHours } from "../clients/client-hours.ts";

const groups: readonly ServiceGroup[] = [
  { group: "A", clients: 40, budget: { hours: 34, cost: 3000 } },
  { group: "B", clients: 100, budget: { hours: 11, cost: 1000 } },
  { group: "C", clients: 300, budget: { hours: 1.5, cost: 100 } },
];

test("[CALC-09] the worked example: 1360 + 1100 + 450 = 2910 hours, 2.6707 FTE, 3 people", () => {
  const result = baseHeadcount(groups, 1089.6);
  expect(result.groups.map((group) => group.hours)).toEqual([1360, 1100, 450]);
  expect(result.hours).toBe(2910);
  expect(result.fte).toBeCloseTo(2.6707, 4);
  expect(result.headcount).toBe(3);
  expect(result.slack).toBeCloseTo(0.3293, 4);
  expect(result.groups[0].shareOfTime).toBeCloseTo(0.46735, 5);
});

test("[CALC-09] money of the base: 120,000 + 100,000 + 30,000", () => {
  expect(baseHeadcount(groups, 1089.6).cost).toBe(250_000);
});

test("[AM-21] 20 % of support takes 2.6707 to 3.338, so 4 people", () => {
  const result = baseHeadcount(groups, 1089.6, { shares: [0.2], dutyHours: [] });
  expect(result.supportMultiplier).toBe(1.25);
  expect(result.clientFte).toBeCloseTo(2.6707, 4);
  expect(result.fte).toBeCloseTo(3.3384, 4);
  expect(result.headcount).toBe(4);
});

test("[CALC-09] no hours of managers, no headcount", () => {
  expect(baseHeadcount(groups, 0)).toMatchObject({ failure: "DIV0", fte: NaN, headcount: NaN, hours: 2910 });
  expect(baseHeadcount(groups, NaN).failure).toBe("NA");
});

test("[CALC-09] a group without norms takes 0 hours, with a note", () => {
  const result = baseHeadcount([...groups, { group: "none", clients: 7 }], 1089.6);
  expect(result.hours).toBe(2910);
  expect(result.notes).toEqual([{ code: "GROUP_WITHOUT_NORMS", values: { group: "none", clients: 7 } }]);
  expect(baseHeadcount([{ group: "none", clients: 0 }], 1000).notes).toEqual([]);
});

test("[CALC-09] an unknown budget makes the headcount unknown, unless the group is empty", () => {
  const unknown = { hours: NaN, cost: NaN };
  const result = baseHeadcount([groups[0], { group: "B", clients: 1, budget: unknown }], 1000);
  expect(result).toMatchObject({ failure: "NA", headcount: NaN });
  expect(baseHeadcount([{ group: "B", clients: 0, budget: unknown }], 1000)).toMatchObject({ hours: 0, headcount: 0 });
});

test("[CALC-09] no clients need nobody", () => {
  expect(baseHeadcount([], 1000)).toMatchObject({ hours: 0, fte: 0, headcount: 0, slack: 0, notes: [] });
});

const folder = new URL("../../../shared/data/", import.meta.url);
const here = existsSync(folder);
if (!here) console.log("skipped: no ../shared/data");
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

describe.skipIf(!here)("published workloads", () => {
  const inputsOf = (name: string) => read("abc_reference/published_examples.json")[name].inputs;
  const answerOf = (name: string) => read("abc_reference/expected/worked_examples.json")[name];
  type Row = Readonly<Record<string, number>> & { readonly class: string };
  const group = (row: Row, hours: number) => ({ group: row.class, clients: row.accounts, budget: { hours, cost: 0 } });

  test("[CALC-09] 60,000 calls by 1000 a year are 60 people", () => {
    const inputs = inputsOf("workload_calls_kotler");
    const result = baseHeadcount(
      inputs.classes.map((row: Row) => group(row, row.calls_per_year)),
      inputs.calls_per_salesperson_year,
    );
    expect(result.hours).toBe(answerOf("workload_calls_kotler").calls);
    expect(result.headcount).toBe(answerOf("workload_calls_kotler").salespeople);
  });

  test("[CALC-09] hours by month: 32,400 by 1200 are 27 people", () => {
    const inputs = inputsOf("workload_hours_monthly");
    const answer = answerOf("workload_hours_monthly");
    const days = inputs.days_per_week * inputs.weeks_per_month * inputs.months_per_year;
    const fund = { kind: "simple", workingDays: days, absenceDays: 0, hoursPerDay: inputs.hours_per_day } as const;
    const result = baseHeadcount(
      inputs.classes.map((row: Row) => group(row, row.hours_per_month * 12)),
      availableHours(fund, 1).hours,
    );
    expect(result.groups.map((row) => row.hours)).toEqual(answer.hours_by_class);
    expect(result.headcount).toBe(answer.salespeople);
  });

  test("[CALC-09] 9100 hours by 960 are 9.479, so 10", () => {
    const inputs = inputsOf("workload_selling_share");
    const answer = answerOf("workload_selling_share");
    const fund = {
      kind: "simple",
      workingDays: inputs.weeks,
      absenceDays: 0,
      hoursPerDay: inputs.hours_per_week,
    } as const;
    const available = availableHours(fund, inputs.selling_share).hours;
    expect(available).toBe(answer.selling_hours_per_salesperson);
    const all = { group: "all", clients: 1, budget: { hours: inputs.workload_hours, cost: 0 } };
    const result = baseHeadcount([all], available);
    expect(result.fte).toBeCloseTo(answer.salespeople_exact, 9);
    expect(result.headcount).toBe(answer.salespeople_rounded_up);
  });

  test("[AM-21] 4742 visits by 768, a tenth more for new clients, 5 % of time for information: 7.149, so 8", () => {
    const inputs = inputsOf("workload_exercise_visits");
    const answer = answerOf("workload_exercise_visits");
    const visits: Readonly<Record<string, number>> = { weekly: 52, monthly: 12, "every other month": 6 };
    const calls = inputs.calls_per_day * inputs.days_per_week * inputs.weeks;
    const base: ServiceGroup[] = inputs.classes.map((row: Row & { visits: string }) => group(row, visits[row.visits]));
    expect(baseHeadcount(base, calls).hours).toBe(answer.visits_existing_accounts);
    expect(baseHeadcount(base, calls).fte).toBeCloseTo(answer.salespeople_existing_only, 9);
    const fresh = { hours: answer.visits_existing_accounts * inputs.new_accounts_share, cost: 0 };
    const support = { shares: [inputs.information_time_share], dutyHours: [] };
    const result = baseHeadcount([...base, { group: "new", clients: 1, budget: fresh }], calls, support);
    expect(result.fte).toBeCloseTo(answer.with_10_percent_new_and_5_percent_information, 9);
    expect(result.headcount).toBe(answer.rounded_up);
  });

  test("[CALC-09] the scenario on a public CRM data set: 1594 hours, 1.3486, so 2", () => {
    const scenario = read("maven_crm/expected/workload_scenario.json");
    const classes = Object.keys(scenario.norms);
    const norms = classes.map((name) => ({ operation: name, minutes: scenario.norms[name].minutes, cost: 0 }));
    const counts = classes.map((name) => {
      return { group: name, operation: name, countPerYear: scenario.norms[name].contacts_per_year };
    });
    const budgets = clientHours(norms, counts).groups;
    const result = baseHeadcount(
      budgets.map((budget) => ({ group: budget.group, clients: scenario.clients[budget.group], budget })),
      scenario.hours_per_manager_year * scenario.share_for_clients,
    );
    expect(result.hours).toBe(scenario.hours_total);
    expect(result.fte).toBeCloseTo(scenario.managers_exact, 9);
    expect(result.headcount).toBe(scenario.managers_rounded_up);
  });
});

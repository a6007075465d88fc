import { expect, test } from "vitest";
import { isoDay } from "../../ground/day.ts";
import { parseDay } from "../../ground/parse-day.ts";
import { parsePeriod } from "../../ground/parse-period.ts";
import type { RawSheet } from "../../input/raw-sheet.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../plan-sales.ts";

const sheet = (name: string, ...rows: readonly (readonly (string | number | null)[])[]): RawSheet => ({
  name,
  rows: rows.map((row) => [...row]),
});
const team = sheet(
  "Managers",
  ["Manager ID", "Name", "Role", "Active"],
  ["M1", "Ann", "account", "yes"],
  ["M2", "Gone", "account", "no"],
);
const goals = sheet("Goals", ["Period", "Sales plan"], ["2026", 600]);
const deals = sheet(
  "Deals",
  ["Deal ID", "Client", "Manager", "Stage", "Opened", "Amount", "Probability", "Expected close"],
  ["D1", "Alfa", "Ann", "Proposal", "2026-01-10", 1000, 0.6, "2026-06-30"],
);

function actionsOf(...sheets: readonly RawSheet[]) {
  const plan = planSales(readInput(sheets), { asOf: parseDay("2026-03-06"), period: parsePeriod("2026") });
  return plan.actions.map(({ kind, who, money, by, count }) => ({
    kind,
    who,
    money: money / 100,
    by: isoDay(by),
    count,
  }));
}

test("[AM-87] a deal the plan turns on without a next step: its fall 0.6 × the target of 600, on the next working day (9 March is a day off)", () => {
  expect(actionsOf(team, goals, deals)).toEqual([
    { kind: "decidingDeal", who: [0], money: 360, by: "2026-03-10", count: undefined },
  ]);
});

test("[AM-87] with a step late it is a promise, worth its expected money: 1,000 × 60 %", () => {
  const steps = sheet(
    "DealSteps",
    ["Deal ID", "Action", "Planned"],
    ["D1", "send the offer", "2026-03-01"],
    ["D1", "call", "2026-03-02"],
  );
  expect(actionsOf(team, goals, deals, steps)).toEqual([
    { kind: "overduePromise", who: [0], money: 600, by: "2026-03-10", count: 2 },
  ]);
});

test("[AM-87] a plan that all open deals do not reach: what is missing", () => {
  const plan = sheet("Goals", ["Period", "Sales plan"], ["2026", 5000]);
  const steps = sheet("DealSteps", ["Deal ID", "Action", "Planned"], ["D1", "call", "2026-04-01"]);
  expect(actionsOf(team, plan, deals, steps)).toEqual([
    { kind: "uncoveredPlan", who: [0], money: 4000, by: "2026-03-31", count: 1 },
  ]);
});

test("[AM-87] A clients without contact, clients of who left, money with an impossible day; largest first, five at most", () => {
  const clients = sheet(
    "Clients",
    ["Client", "Status", "Manager"],
    ["Alfa", "client", "Ann"],
    ["Beta", "client", "Gone"],
  );
  const payments = sheet(
    "Payments",
    ["Client", "Date", "Amount"],
    ["Alfa", "2026-01-15", 800],
    ["Beta", "2026-02-15", 200],
    ["Beta", "31.09.2026", 900],
  );
  const found = actionsOf(
    team,
    clients,
    payments,
    sheet("Activities", ["Client", "Type", "Done"], ["Beta", "call", "2026-03-01"]),
  );
  // 800 in 65 days make 4,492.31 a year; retention is not known, so all of it is at stake.
  expect(found.map(({ kind, money, count }) => [kind, Math.round(money), count])).toEqual([
    ["neglectedClient", 4492, undefined],
    ["clientsToGive", 1123, 1],
    ["hiddenMoney", 900, 1],
  ]);
});

test("[AM-87] without two whole years, who is lost is told by the same part of last year: one of two stays, half is at stake", () => {
  const clients = sheet(
    "Clients",
    ["Client", "Status", "Manager"],
    ["Alfa", "client", "Ann"],
    ["Beta", "client", "Ann"],
  );
  const payments = sheet(
    "Payments",
    ["Client", "Date", "Amount"],
    ["Alfa", "2025-02-01", 100],
    ["Beta", "2025-02-01", 100],
    ["Alfa", "2026-01-15", 800],
  );
  const contacts = sheet("Activities", ["Client", "Type", "Done"], ["Beta", "call", "2026-03-01"]);
  const [first] = actionsOf(team, clients, payments, contacts);
  // Alfa brought 800 in the last 365 days (2025-02-01 is before them); Beta paid a year ago and did not come back
  expect([first.kind, first.money]).toEqual(["neglectedClient", 400]);
});

test("[AM-87] where no client has an owner and no contact is kept, nobody is told to give out or to meet all of them", () => {
  const clients = sheet("Clients", ["Client", "Status"], ["Alfa", "client"], ["Beta", "client"]);
  const payments = sheet(
    "Payments",
    ["Client", "Date", "Amount"],
    ["Alfa", "2026-01-15", 800],
    ["Beta", "2026-02-15", 200],
  );
  expect(actionsOf(team, clients, payments)).toEqual([]);
});

test("[AM-87][CALC-47] late against the rhythm are both, but who buys in bursts has paused for 121 days before", () => {
  const days = (client: string, ...list: readonly string[]) => list.map((day) => [client, day, 100]);
  const payments = sheet(
    "Payments",
    ["Client", "Date", "Amount"],
    ["Old", "2025-01-05", 100],
    ...days("Bursts", "2025-08-01", "2025-08-11", "2025-08-21", "2025-12-20", "2025-12-30", "2026-01-09"),
    ...days("Steady", "2025-12-10", "2025-12-20", "2025-12-30", "2026-01-09"),
  );
  // Both: usual 10 days, 56 passed. A year of Steady is 400, and all of the one earlier payer was lost.
  expect(actionsOf(payments)).toEqual([{ kind: "lateClient", who: [-1], money: 400, by: "2026-03-16", count: 56 }]);
});

test("[AM-87] equal worth goes by name, and a deal is named once", () => {
  const two = sheet(
    "Deals",
    ["Deal ID", "Client", "Manager", "Stage", "Opened", "Amount", "Probability", "Expected close"],
    ["D1", "Beta", "Ann", "Proposal", "2026-01-10", 1000, 0.5, "2026-06-30"],
    ["D2", "Alfa", "Ann", "Proposal", "2026-01-10", 1000, 0.5, "2026-06-30"],
  );
  const plan = planSales(readInput([team, goals, two]), { asOf: parseDay("2026-03-06"), period: parsePeriod("2026") });
  expect(plan.actions.map(({ deal }) => deal)).toEqual([1, 0]);
});

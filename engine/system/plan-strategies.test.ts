import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { readInput } from "../input/read-input.ts";
import type { RawSheet } from "../input/raw-sheet.ts";
import { planSales } from "../plan/plan-sales.ts";

const clients: RawSheet = {
  name: "Clients",
  rows: [
    ["Client ID", "Name", "Class", "Assigned on", "Potential per year", "Manager"],
    ["C1", "Alfa", "target", "2026-01-10", 1000, "Ann"],
    ["C2", "Beta", "assigned", "2026-02-01", 500, "Bob"],
    ["C3", "Gamma", "target", "2026-02-01", 2000, "Bob"],
    ["C4", "Delta", "incoming", "2025-12-31", 10, "Ann"],
  ],
};
const payments: RawSheet = {
  name: "Payments",
  rows: [
    ["Client", "Date", "Amount"],
    ["C1", "2026-01-20", 100],
    ["C2", "2026-01-05", 50],
    ["C2", "2026-02-05", -50],
    ["C4", "2026-03-01", 10],
  ],
};
const deals: RawSheet = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Owner", "Status", "Opened", "Closed", "Amount", "New sale", "Strategy"],
    ["D1", "C1", "Ann", "won", "2026-01-01", "2026-01-20", 100, "yes", "interception"],
    ["D2", "C2", "Bob", "won", "2026-01-01", "2026-03-15", 60, "yes", "coverage"],
    ["D3", "C2", "Bob", "won", "2026-02-01", "2026-04-10", 70, "yes", "coverage"],
    ["D4", "C2", "Bob", "won", "2026-02-01", "2026-02-20", 900, "no", "base"],
  ],
};
const activities: RawSheet = {
  name: "Activities",
  rows: [
    ["Client", "Type", "Status", "Done", "Interest", "Due"],
    ["C1", "call", "done", "2026-01-05", "medium", null],
    ["C3", "call", "done", "2026-02-01", "high", null],
    ["C3", "call", "done", "2026-03-01", "refused", null],
    ["C3", "call", "planned", null, null, "2026-05-01"],
    ["C3", "meeting away", "planned", null, null, "2026-04-20"],
  ],
};
const managers: RawSheet = {
  name: "Managers",
  rows: [
    ["Manager ID", "Name"],
    ["Ann", "Ann"],
    ["Bob", "Bob"],
  ],
};
const goals: RawSheet = {
  name: "Goals",
  rows: [
    ["Period", "Sales plan", "New-sales plan", "Attraction goal"],
    ["2026", 2000, 400, 0.5],
  ],
};

const sheets = [clients, payments, deals, activities, managers, goals];
const planOf = (from = sheets, settings: Record<string, string> = {}) =>
  planSales(readInput(from, { settings: { period: "2026", ...settings } }), { asOf: dayOf(2026, 4, 15) }).system
    .strategies;

test("[CALC-24] assigned in the period of any class; attracted by a first payment after that; the goal of Goals wins", () => {
  const { assigned, attracted, attraction, goal } = planOf();
  expect([assigned, attracted, goal]).toEqual([3, 1, 0.5]);
  expect(attraction.rate).toBe(1 / 3);
});

test("[AM-81] the goal of attraction is held by the day: 66 of 247 working days ask for 13.4 % of the year's 50 %", () => {
  const { due, attraction } = planOf();
  expect(due).toBeCloseTo((0.5 * 66) / 247, 12);
  // 0.134 of 3 clients is 1, and 1 is attracted; the whole year's half would be 2.
  expect(attraction).toMatchObject({ missing: 0, met: true });
});

test("[CALC-24] paid before the assignment: an issue that names the client and the cell", () => {
  const { alreadyClients, issues } = planOf();
  expect(alreadyClients).toEqual([1]);
  expect(issues).toMatchObject([{ code: "ALREADY_CLIENT", sheet: "Clients", row: 3, column: 3, count: 1 }]);
  expect(issues[0].message.en).toContain("Beta: assigned 2026-02-01, but paid already 2026-01-05");
});

test("[CALC-24] months: whole ones only, from the first deal on; an unmarked sale is not new", () => {
  const { months, lumpiness } = planOf();
  expect(months.month).toEqual([dayOf(2026, 1, 1), dayOf(2026, 2, 1), dayOf(2026, 3, 1)]);
  expect(months.money.map((money) => money / 100)).toEqual([100, 0, 60]);
  expect([lumpiness.emptyMonths, lumpiness.advice]).toEqual([1, "addCoverage"]);
});

test("[CALC-24] where nobody marks new sales, the first won deal of each client is one", () => {
  const unmarked = { ...deals, rows: deals.rows.map((row) => row.filter((_, place) => place !== 7)) };
  const { months } = planOf(sheets.map((sheet) => (sheet === deals ? unmarked : sheet)));
  expect(months.money.map((money) => money / 100)).toEqual([100, 900, 0]);
});

test("[CALC-24] each manager's new sales against the own part of the plan due by the day", () => {
  const { newSales } = planOf();
  expect(newSales.map(({ plan }) => plan / 100)).toEqual([200, 200]);
  expect(newSales.map(({ fact }) => fact / 100)).toEqual([100, 130]);
  expect(newSales.every(({ plan, due }) => due > 0 && due < plan)).toBe(true);
});

test("[CALC-24] the interception list: largest potential first, with stage, path and next action", () => {
  const { intercepted, contacts } = planOf();
  expect(intercepted.map(({ client, suggested, path }) => [client, suggested, path])).toEqual([
    [2, 0, "protracted"],
    [0, 2, "fast"],
  ]);
  expect(contacts.nextActivity[2]).toBe(4);
});

test("[CALC-24] without payments won deals stand for them", () => {
  const { payments: of } = planOf(sheets.filter((sheet) => sheet !== payments));
  expect(of.source).toBe("deals");
  expect(Array.from(of.count)).toEqual([1, 3, 0, 0]);
});

test("[CALC-24] only a list of clients: nothing to say, nothing breaks", () => {
  const { lumpiness, newSales, attraction } = planOf([clients]);
  expect(lumpiness.advice).toBe("notEnough");
  expect(newSales.every(({ met }) => met === undefined)).toBe(true);
  expect(attraction.rate).toBe(0);
});

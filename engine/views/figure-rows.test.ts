import { beforeAll, expect, test } from "vitest";
import { parseDay } from "../ground/parse-day.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import type { RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { figureRows } from "./figure-rows.ts";
import { resultView } from "./result-view.ts";

type Row = readonly (string | number | null)[];
const sheet = (name: string, ...rows: readonly Row[]): RawSheet => ({ name, rows: rows.map((row) => [...row]) });
const input = [
  sheet(
    "Managers",
    ["Manager ID", "Name", "Role", "Active"],
    ["M1", "Ann", "account", "yes"],
    ["M2", "Bob", "account", "yes"],
  ),
  sheet("Channels", ["Channel"], ["direct"], ["dealers"]),
  sheet(
    "Clients",
    ["Client ID", "Client", "Manager", "Region", "Channel"],
    ["C1", "Alfa", "Ann", "North", "direct"],
    ["C2", "Beta", "Bob", "South", "dealers"],
  ),
  sheet("Goals", ["Period", "Sales plan"], ["2026", 5000]),
  sheet(
    "Deals",
    ["Deal ID", "Client", "Manager", "Stage", "Status", "Opened", "Closed", "Amount", "Probability", "Expected close"],
    ["D1", "Alfa", "Ann", "Won", "won", "2026-01-05", "2026-01-20", 1000, null, null],
    ["D2", "Beta", "Bob", "Won", "won", "2026-01-05", "2026-02-10", 400, null, null],
    ["D3", "Beta", "Bob", "Lost", "lost", "2026-01-05", "2026-02-11", 300, null, null],
    ["D4", "Alfa", "Ann", "Proposal", "open", "2026-02-01", null, 2000, 0.5, "2026-05-31"],
    ["D5", "Beta", "Ann", "Proposal", "open", "2026-02-01", null, 600, 0.25, "2026-06-30"],
  ),
];
let plan: SalesPlan;
beforeAll(() => {
  plan = planSales(readInput(input), { asOf: parseDay("2026-03-02"), period: parsePeriod("2026") });
});
const names = (...given: Parameters<typeof figureRows> extends [unknown, unknown, ...infer R] ? R : never) =>
  figureRows(plan, "en", ...given).rows.map(({ name, money }) => [name, money]);

test("[AM-90] the deals behind won add up to won, the largest first", () => {
  expect(names({ of: "won" })).toEqual([
    ["Alfa · D1", 1000],
    ["Beta · D2", 400],
  ]);
  expect(figureRows(plan, "en", { of: "won" }).sum).toBe("1,400");
});

test("[AM-90] won and the open deals × chance are what is expected: 1,400 + 1,000 + 150", () => {
  expect(names({ of: "expected" })).toEqual([
    ["Alfa · D4", 1000],
    ["Beta · D5", 150],
  ]);
  expect(plan.dealPlan.rollUp.department.expected / 100).toBe(2550);
});

test("closed deals say how they ended; a month of the plan has its own", () => {
  const { rows } = figureRows(plan, "en", { of: "closed" });
  expect(rows.map(({ name, about }) => `${name}: ${about}`)).toEqual([
    "Alfa · D1: Ann · won",
    "Beta · D2: Bob · won",
    "Beta · D3: Bob · lost",
  ]);
  expect(names({ of: "won", month: 1 })).toEqual([["Beta · D2", 400]]);
  expect(figureRows(plan, "en", { of: "won", month: 1 }).title).toBe("Deals won in the period, Feb 2026");
});

test("[AM-18] narrowed: a deal is its owner's, of its client's channel and region", () => {
  expect(names({ of: "expected" }, { manager: "Ann" })).toHaveLength(2);
  expect(names({ of: "expected" }, { manager: "Ann", region: "South" })).toEqual([["Beta · D5", 150]]);
  expect(names({ of: "won" }, { channel: "direct" })).toEqual([["Alfa · D1", 1000]]);
  expect(names({ of: "won" }, { manager: "nobody of this name" })).toEqual([]);
});

test("every row leads to its own on the input sheet", () => {
  const [first] = figureRows(plan, "ru", { of: "open" }).rows;
  expect(first).toMatchObject({
    deal: "D4",
    client: "C1",
    place: { sheet: "Deals", cell: "A5" },
    daySaid: "31.05.2026",
  });
});

test("[AM-86] the first page: what is missing of 5,000, and five figures", () => {
  const { verdict, tiles, months, choices, monthNow } = resultView(plan, "en");
  expect(verdict.headline).toContain("Misses the plan by 2,450");
  expect(tiles.map(({ key, value }) => [key, value]).slice(0, 3)).toEqual([
    ["plan", "5,000"],
    ["won", "1,400"],
    ["expected", "2,550"],
  ]);
  expect(months.map(({ won }) => won).slice(0, 3)).toEqual([1000, 400, 0]);
  expect(monthNow).toBe(2);
  expect(choices).toEqual({ managers: ["Ann", "Bob"], channels: ["dealers", "direct"], regions: ["North", "South"] });
});

test("[AM-86] of one seller the figures are the seller's own", () => {
  const { tiles, seller, verdict } = resultView(plan, "en", { manager: "Bob" });
  expect(seller).toBe("Bob");
  expect(verdict.headline).toMatch(/^Bob\. /);
  expect(tiles.find(({ key }) => key === "won")).toMatchObject({ value: "400" });
});

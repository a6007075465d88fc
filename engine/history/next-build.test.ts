import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { DealMove } from "../funnel/deal-move.ts";
import type { RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { buildPlanWorkbook } from "../sheets/workbook/build-plan-workbook.ts";
import type { CarriedSheet } from "../sheets/workbook/placed-sheet.ts";
import type { Language } from "../ground/text.ts";

const asOf = dayOf(2026, 3, 2);

function clients(alfa: number, beta: number): RawSheet {
  return {
    name: "Clients",
    rows: [
      ["Client ID", "Name", "Manager", "Sales in period"],
      ["1", "Alfa", "Ann", alfa],
      ["2", "Beta", "Bob", beta],
      ["3", "Gamma", "Bob", 10],
    ],
  };
}

const heading = ["Deal ID", "Client", "Owner", "Status", "Stage", "Opened", "Closed", "Amount", "Forecast close"];
const first: RawSheet = {
  name: "Deals",
  rows: [
    heading,
    ["D1", "Alfa", "Ann", "open", "Proposal", "2026-01-01", null, 100.25, "2026-06-01"],
    ["D2", "Beta", "Bob", "open", "Negotiation", "2026-01-01", null, 200, "2026-06-01"],
    ["D3", "Beta", "Bob", "open", "Negotiation", "2026-01-01", null, 300, "2026-06-01"],
    ["D|4,", "Alfa", "Ann", "open", "Proposal", "2026-01-01", null, 400, null],
  ],
};
/** A week later: D1 goes on and is worth more, D2 is won, D3 goes back, "D|4," is deleted, D5 is new. */
const second: RawSheet = {
  name: "Deals",
  rows: [
    heading,
    ["D1", "Alfa", "Ann", "open", "Negotiation", "2026-01-01", null, 120, "2027-06-01"],
    ["D2", "Beta", "Bob", "won", "Won", "2026-01-01", "2026-03-05", 200, null],
    ["D3", "Beta", "Bob", "open", "Proposal", "2026-01-01", null, 300, "2026-06-01"],
    ["D5", "Alfa", "Ann", "open", "Proposal", "2026-03-04", null, 50, null],
  ],
};

function build(sheets: readonly RawSheet[], day: number, settings: Record<string, string> = {}): SalesPlan {
  return planSales(readInput(sheets, { settings }), { asOf: day });
}

/** The sheet BuildHistory of the workbook a build writes, as the next one reads it. */
function historyOf(plan: SalesPlan, language: Language = "en"): RawSheet {
  const sheet = buildPlanWorkbook(plan, [], language).sheets.find(
    (one): one is CarriedSheet => one.type === "input" && one.table === "BuildHistory",
  );
  if (!sheet) throw new Error("no history");
  const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => sheet.cellAt(row, column)),
  );
  return { name: sheet.name, rows };
}

test.each<Language>(["en", "ru"])(
  "[CALC-13] the next build shows the movement since the stored one (%s)",
  (language) => {
    const kept = historyOf(build([clients(100, 900), first], asOf), language);
    const { movement, input } = build([clients(100, 900), second, kept], asOf + 7);
    expect([movement.from, movement.to, movement.source]).toEqual([asOf, asOf + 7, "saved"]);
    const { Forward, Won, Back, New, Removed } = DealMove;
    expect(Array.from(movement.byStage.moves)).toEqual([Forward, Won, Back, New, Removed]);
    expect(movement.goneIds).toEqual(["D|4,"]);
    const { perUnit } = input.moneyUnit;
    const sum = (column: Float64Array): number => column.reduce((total, one) => total + one, 0) / perUnit;
    const { money } = movement.byStage;
    expect(sum(money.opening)).toBe(1000.25);
    expect([sum(money.reestimated), sum(money.removed), sum(money.closing)]).toEqual([19.75, 400, 470]);
    expect(money.check.every((check) => check === 0)).toBe(true);
  },
);

test("[AM-34] the forecast of the stored build tells what was pushed out of the period", () => {
  const kept = historyOf(build([clients(100, 900), first], asOf));
  const { bridge } = build([clients(100, 900), second, kept], asOf + 7).movement;
  expect(bridge.deals).toMatchObject({ created: 1, pushedOut: 1, won: 1, removed: 1, estimatedUp: 0 });
  expect([bridge.money.pushedOut, bridge.check]).toEqual([10025, 0]);
});

test("[AM-16] the next build names the clients whose class changed, the settings and the figures then", () => {
  const kept = historyOf(build([clients(100, 900), first], asOf, { revenueSource: "clients" }));
  const { last } = build([clients(900, 100), second, kept], asOf + 7, {
    revenueSource: "clients",
    abcA: "0.7",
  }).history;
  const class_ = { a: 0, b: 1, c: 2 };
  expect(last?.day).toBe(asOf);
  expect(last?.classes).toEqual([
    { client: 0, before: class_.b, now: class_.a },
    { client: 1, before: class_.a, now: class_.b },
  ]);
  expect(last?.settings).toEqual([{ key: "abcA", before: "0.8", now: "0.7" }]);
  expect(last?.figures.get("openDeals")).toBe(4);
  expect(last?.figures.get("openMoney")).toBe(1000.25);
  expect(last?.newClients).toBe(0);
});

test("[CALC-13] a build for the same day takes the place of what that day kept, and compares with the day before", () => {
  const monday = historyOf(build([clients(1, 2), first], asOf));
  const tuesday = historyOf(build([clients(1, 2), first, monday], asOf + 1));
  const again = build([clients(1, 2), second, tuesday], asOf + 1);
  expect(again.history.last?.day).toBe(asOf);
  const days = historyOf(again)
    .rows.slice(1)
    .map(([day]) => day);
  expect(Array.from(new Set(days))).toEqual([asOf, asOf + 1]);
  expect(historyOf(again).rows).toHaveLength(historyOf(build([clients(1, 2), second, monday], asOf + 1)).rows.length);
  expect(again.fingerprint).toBe(build([clients(1, 2), second], asOf + 1).fingerprint);
});

test("the first build has nothing to compare with, and no history is kept when so set", () => {
  const plan = build([clients(1, 2), first], asOf, { historyDays: "0" });
  expect(plan.history.last).toBeUndefined();
  expect(() => historyOf(plan)).toThrow("no history");
});

test("with more deals than are kept only the figures stay", () => {
  const kept = historyOf(build([clients(1, 2), first], asOf, { historyDeals: "3" }));
  expect(new Set(kept.rows.slice(1).map(([, record]) => record))).not.toContain("deals");
  expect(kept.rows.slice(1).map(([, record]) => record)).toContain("figure");
});

import { expect, test } from "vitest";
import { parseDay } from "../../ground/parse-day.ts";
import { parsePeriod } from "../../ground/parse-period.ts";
import type { RawSheet } from "../../input/raw-sheet.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import { sheetContext } from "../sheet-context.ts";
import { otherGoals } from "./other-goals.ts";

const day = (iso: string): number => parseDay(iso) ?? Number.NaN;
const goals: RawSheet = {
  name: "Goals",
  rows: [
    ["Period", "Sales plan", "New-sales plan", "Leads", "A and B leads", "Touch points"],
    ["2026", 1_000, 400, 4, 2, 20],
  ],
};
const clients: RawSheet = {
  name: "Clients",
  rows: [
    ["Client", "Client potential"],
    ["Alfa", "A"],
    ["Gamma", "C"],
  ],
};
const deals: RawSheet = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Status", "Stage", "Opened", "Closed", "Amount"],
    ["D1", "Alfa", "won", "4", "2025-11-01", "2026-02-01", 100],
    ["D2", "Alfa", "won", "4", "2026-01-10", "2026-03-01", 50],
    ["D3", "Gamma", "open", "1", "2026-02-10", null, 30],
  ],
};
/** D1 was opened before the period but became a lead in it. */
const log: RawSheet = {
  name: "StageLog",
  rows: [
    ["Deal ID", "Date", "Stage"],
    ["D1", "2026-01-15", "1"],
    ["D2", "2026-01-10", "1"],
    ["D3", "2026-02-10", "1"],
  ],
};
const contacts: RawSheet = {
  name: "Activities",
  rows: [
    ["Client", "Type", "Status", "Done"],
    ["Alfa", "call", "done", "2026-01-20"],
    ["Gamma", "call", "done", "2026-01-21"],
  ],
};
const promotion: RawSheet = {
  name: "Promotion",
  rows: [
    ["Channel", "Category", "Event", "Date", "Touch points"],
    ["Direct", "A", "Fair", "2026-02-02", 7],
    ["Direct", "A", "Show", "2026-05-02", 9],
  ],
};
const channels: RawSheet = {
  name: "Channels",
  rows: [
    ["Channel", "Plan share"],
    ["Direct", 1],
  ],
};

function planOf(...sheets: RawSheet[]) {
  return planSales(readInput(sheets), { asOf: day("2026-03-31"), period: parsePeriod("2026") });
}

function facts(plan: ReturnType<typeof planOf>, column = "fact"): ArrayLike<unknown> | undefined {
  const table = otherGoals(sheetContext(plan, "en"));
  return table?.type === "table" ? table.columns.find(({ key }) => key === column)?.values : undefined;
}

test("[AM-81] beside a year's goal stands what of it is due by the day: 55 of 247 working days", () => {
  // 400 × 55 ÷ 247; whole leads fall into the months of most working days: 4 into July, April, September, October. Of 20
  // touch points every month has one at least.
  expect(facts(planOf(goals, clients, deals), "due")).toEqual([89, 0, 0, 4]);
});

test("[CALC-15] leads by first entry, touch points with those of the programme, new sales by the first won deal", () => {
  const plan = planOf(goals, clients, deals, log, contacts, promotion, channels);
  // D1 is Alfa's first won deal; the show of May has not been yet
  expect(facts(plan)).toEqual([100, 3, 2, 8]);
});

test("[CALC-15] R-04 says the same as R-17 and R-18", () => {
  const plan = planOf(goals, clients, deals, log, contacts, promotion, channels);
  const { layers, strategies } = plan.system;
  const shown = layers.metrics.filter(({ code }) => code === "B-39" || code === "B-47" || code === "B-46");
  expect(new Set(shown.map(({ fact }) => fact))).toEqual(new Set([3, 2, 8]));
  expect(strategies.newSalesMoney / plan.input.moneyUnit.perUnit).toBe(100);
});

test("[CALC-15] without contacts and a programme touch points are not known, and no part of the goal is done", () => {
  const plan = planOf(goals, clients, deals, log);
  expect(facts(plan)).toEqual([100, 3, 2, null]);
});

test("goals that are not set have no line, and without any there is no table", () => {
  expect(otherGoals(sheetContext(planOf(clients, deals), "en"))).toBeUndefined();
});

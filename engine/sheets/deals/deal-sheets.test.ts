import { describe, expect, test } from "vitest";
import { parseDay } from "../../ground/parse-day.ts";
import { parsePeriod } from "../../ground/parse-period.ts";
import { freezePlan } from "../../edits/freeze-plan.ts";
import type { RawSheet } from "../../input/raw-sheet.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import { describeSheets } from "../describe-sheets.ts";
import { resultsAsJson } from "../results-json.ts";

const day = parseDay("2026-03-02")!;

function planOf(sheets: readonly RawSheet[], asOf = day): SalesPlan {
  return planSales(readInput(sheets), { asOf, period: parsePeriod("2026") });
}

/** Rows of a table by column key. */
function rows(plan: SalesPlan, id: string, key: string): Record<string, unknown>[] {
  const { columns, rows: cells } = resultsAsJson(describeSheets(plan, "en", [id]))[id].tables[key];
  return cells.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place]])));
}

const deals: RawSheet = {
  name: "Deals",
  rows: [
    [
      "Deal ID",
      "Client",
      "Manager",
      "Status",
      "Opened",
      "Closed",
      "Amount",
      "Seller's estimate",
      "ROP's estimate",
      "Market notes",
    ],
    ["D1", "Alfa", "Ann", "open", "2026-01-10", null, 900_000, 400_000, 1_000_000, "three rivals"],
    ["D2", "Beta", "Ann", "open", "2026-01-12", null, 50_000, null, null, null],
    ["D3", "Alfa", "Bob", "won", "2026-01-05", "2026-02-20", 130, 100, 120, null],
  ],
};
const clients: RawSheet = {
  name: "Clients",
  rows: [
    ["Client", "Potential mark", "Needs", "Capabilities"],
    ["Alfa", "A", "boxes", "fast"],
    ["Beta", null, null, null],
  ],
};
const managers: RawSheet = {
  name: "Managers",
  rows: [
    ["Name", "Role"],
    ["Ann", null],
    ["Bob", null],
    ["Vera", "head of sales"],
  ],
};
const steps: RawSheet = {
  name: "DealSteps",
  rows: [
    [
      "Deal",
      "Step",
      "Planned",
      "Done",
      "Action",
      "Technique",
      "Tool",
      "Checkpoint",
      "Passed when",
      "Expected objection",
      "Answer",
      "Money from step",
    ],
    ["D1", 1, "2026-03-02", null, "call", "questions", null, null, null, "dear", "pays back", null],
    ["D1", 2, "2026-03-10", null, "meeting", null, "case", "yes", "LPR agrees", null, null, null],
    ["D1", 3, "2026-03-20", null, "contract", null, null, null, null, null, null, 300_000],
    ["D1", 4, "2026-04-20", null, "payment", null, null, null, null, null, null, 700_000],
  ],
};
const reviews: RawSheet = {
  name: "DealReviews",
  rows: [
    ["Deal", "Date", "Reviewer", "Changed field"],
    ["D1", "2026-02-10", "Vera", "amount"],
    ["D1", "2026-02-11", "Ann", "steps"],
  ],
};
const history: RawSheet = {
  name: "PlanHistory",
  rows: [
    ["Manager", "Period", "Own estimate", "After ROP", "Actual"],
    ["Ann", "2025-Q1", 100, 110, 115],
    ["Ann", "2025-Q2", 100, 120, 130],
    ["Ann", "2025-Q3", 120, 120, 126],
    ["Ann", "2025-Q4", 100, 100, 98],
    ["Ann", "2026-Q1", 110, null, 40],
  ],
};
const goals: RawSheet = {
  name: "Goals",
  rows: [
    ["Period", "Sales plan", "Share A", "Share B", "Share C"],
    ["2026", 12_000_000, 0.6, 0.3, 0.1],
  ],
};
const all = [deals, clients, managers, steps, reviews, history, goals];

describe("R-13", () => {
  test("[CALC-17] the worked example: 7 of 8, bargaining missing, call next, money by month", () => {
    const plan = planOf(all);
    const [first] = rows(plan, "R-13", "deals");
    expect(first).toMatchObject({
      deal: "D1",
      readiness: 0.875,
      missing: "bargaining",
      next: "call",
      nextDate: "2026-03-02",
      forecastClose: "2026-04-20",
      money: 1_000_000,
    });
    expect(rows(plan, "R-13", "money").map(({ deal, month, money }) => [deal, month, money])).toEqual([
      ["D1", "2026-03", 300_000],
      ["D1", "2026-04", 700_000],
      ["D2", null, 50_000],
    ]);
    expect(rows(plan, "R-13", "deals")[1]).toMatchObject({ deal: "D2", warnings: "NO_PLAN" });
  });

  test("[CALC-17] checkpoints of the next 14 days; one that has passed is listed as late", () => {
    expect(rows(planOf(all), "R-13", "checkpoints")).toMatchObject([{ deal: "D1", date: "2026-03-10", slip: null }]);
    const late = planOf(all, parseDay("2026-03-12"));
    expect(rows(late, "R-13", "checkpoints")).toMatchObject([{ deal: "D1", slip: 2 }]);
    expect(rows(planOf(all), "R-13", "timeline")).toHaveLength(15);
  });

  test("[CALC-18] coverage, uplift, a review that does not count is an issue", () => {
    const plan = planOf(all);
    expect(rows(plan, "R-13", "reviewManagers")).toMatchObject([
      { manager: "Ann", inScope: 2, reviewed: 1, coverage: 0.5, edits: 1, uplift: 1.5 },
    ]);
    const invalid = plan.issues.find(({ code }) => code === "REVIEWER_INVALID");
    expect(invalid).toMatchObject({ table: "DealReviews", row: 3, count: 1 });
  });

  test.for([
    ["only deals", [deals]],
    ["only clients", [clients]],
    ["nothing", []],
  ] as const)("[CALC-17] %s: the sheet says what is missing, in Russian too", ([, sheets]) => {
    const [sheet] = describeSheets(planOf(sheets), "ru", ["R-13"]);
    const missing = sheet.blocks.find(({ key }) => key === "missing");
    expect(missing?.type === "note" && missing.lines.join(" ")).toContain("План сделки");
  });
});

describe("R-15", () => {
  test("[CALC-20] hidden; the worked example understates, the next 110 becomes 121", () => {
    const plan = planOf(all);
    const [sheet] = describeSheets(plan, "en", ["R-15"]);
    expect(sheet.hidden).toBe(true);
    const [ann] = rows(plan, "R-15", "managers");
    expect(ann).toMatchObject({
      manager: "Ann",
      periods: 4,
      above: 0.75,
      verdict: "understates",
      estimateFrom: "history",
      estimate: 110,
      biasWord: "understates",
    });
    expect(ann.median).toBeCloseTo(1.1, 12);
    expect(ann.corrected).toBeCloseTo(121, 9);
    expect(ann.bias).toBeCloseTo((420 - 469) / 469, 12); // Σ estimates 420, Σ facts 469
    expect(ann.correctedByBias).toBeCloseTo((110 * 469) / 420, 6);
  });

  test("[CALC-20] [A-33] approved plans against the facts, only where they are kept", () => {
    const sheet = (quarters: [string, number | null, number][]): RawSheet => ({
      name: "PlanHistory",
      rows: [
        ["Manager", "Period", "Own estimate", "Approved", "Actual"],
        ...quarters.map(([period, plan, fact]) => ["Ann", period, 100, plan, fact]),
      ],
    });
    const kept = planOf([
      deals,
      clients,
      managers,
      sheet([
        ["2025-Q1", 100, 115],
        ["2025-Q2", 130, 130],
        ["2025-Q3", 150, 126],
        ["2025-Q4", null, 98],
      ]),
    ]);
    // 115 + 130 + 126 = 371 of 100 + 130 + 150 = 380; the first two are met
    const [ann] = rows(kept, "R-15", "managers");
    expect(ann).toMatchObject({ approvedMet: 2, approvedPeriods: 3 });
    expect(ann.approvedDone).toBeCloseTo(371 / 380, 12);
    const [sheetOf] = describeSheets(kept, "en", ["R-15"]);
    expect(sheetOf.blocks.flatMap((block) => (block.type === "note" ? block.lines : [])).join()).toContain(
      "carried out by 98 %: met in 2 of 3 closed periods",
    );
    expect(rows(planOf(all), "R-15", "managers")[0]).not.toHaveProperty("approvedMet");
  });

  test("[AM-42] three figures of a won deal, and whether the review came nearer", () => {
    const [deal] = rows(planOf(all), "R-15", "deals");
    expect(deal).toMatchObject({ deal: "D3", seller: 100, rop: 120, fact: 130, moved: "toward" });
  });

  test("[CALC-20] without history: what to add", () => {
    const [sheet] = describeSheets(planOf([]), "en", ["R-15"]);
    const [missing] = sheet.blocks;
    expect(missing.type === "note" && missing.lines[0]).toContain("PlanHistory");
  });
});

const showAll = {
  name: "Settings",
  rows: [
    ["Key", "Value"],
    ["warningsShown", 999],
  ],
};

describe("R-14", () => {
  test("[CALC-19] warnings by month, manager and department from the first day of the period", () => {
    const plan = planOf([...all, showAll], parseDay("2026-01-12"));
    const months = rows(plan, "R-14", "monthWarnings");
    const inMonth = (month: string, manager: string) =>
      months.filter((row) => row.month === month && row.manager === manager).map(({ code }) => code);
    expect(inMonth("2026-05", "Department")).toContain("W2");
    expect(inMonth("2026-05", "Ann")).toContain("W1");
    expect(inMonth("2026-03", "Ann")).not.toContain("W4"); // D1 has a plan
    const march = rows(plan, "R-14", "plan").find(({ month, manager }) => month === "2026-03" && manager === "Ann");
    expect(String(march?.warnings).split(" ")).toEqual(inMonth("2026-03", "Ann").sort());
  });

  test("[CALC-19] an overdue step warns in the month of its day, with its deal", () => {
    const months = rows(planOf([...all, showAll], parseDay("2026-03-30")), "R-14", "monthWarnings");
    const overdue = months.filter(({ code, manager }) => code === "W6" && manager === "Ann");
    expect(overdue).toMatchObject([{ month: "2026-03", count: 3, money: 300_000, deals: "D1" }]);
  });

  test("[AM-43] the frozen plan beside the working one, the bridge with its check", () => {
    const frozen = freezePlan(planOf(all), { date: day, author: "Vera" });
    const lost = {
      ...deals,
      rows: deals.rows.map((row) => (row[0] === "D1" ? row.with(3, "lost").with(5, "2026-03-20") : row)),
    };
    const plan = planOf([lost, ...all.slice(1), frozen], parseDay("2026-03-25"));
    const bridge = Object.fromEntries(rows(plan, "R-14", "frozenBridge").map(({ step, money }) => [step, money]));
    expect(bridge).toMatchObject({ start: 1_000_130, lost: -1_000_000, end: 130, check: 0 });
    expect(rows(plan, "R-14", "frozen")[1]).toMatchObject({ frozen: 1_000_130, working: 130, change: -1_000_000 });
    expect(rows(plan, "R-14", "frozenDeals")).toMatchObject([{ deal: "D1", what: "lost", change: -1_000_000 }]);
  });
});

test("[A-30] complex deals stand in a list of their own, the largest first, whatever the scope of reviews", () => {
  const marked = {
    name: "Deals",
    rows: deals.rows.map((row, at) => [...row, at === 0 ? "Complex" : at === 3 ? "no" : "yes"]),
  };
  const joint = rows(planOf([clients, managers, marked, steps, reviews]), "R-13", "joint");
  expect(joint.map(({ deal, manager, next }) => [deal, manager, next])).toEqual([
    ["D1", "Ann", "call"],
    ["D2", "Ann", null],
  ]);
});

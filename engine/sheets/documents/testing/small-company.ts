import { parseDay } from "../../../ground/parse-day.ts";
import { parsePeriod } from "../../../ground/parse-period.ts";
import type { RawCell, RawSheet } from "../../../input/raw-sheet.ts";
import { readInput } from "../../../input/read-input.ts";
import { planSales } from "../../../plan/plan-sales.ts";
import type { SalesPlan } from "../../../plan/sales-plan.ts";

/** For the tests: one company small enough to check by hand, on 2 March 2026. */
const sheets: Readonly<Record<string, readonly (readonly RawCell[])[]>> = {
  Goals: [
    ["Period", "Sales plan", "Share A", "Share B", "Share C"],
    ["2026", 2_400_000, 0.6, 0.3, 0.1],
  ],
  Managers: [
    ["Name", "Role"],
    ["Ann", "account"],
    ["Bob", "account"],
    ["Vera", "head of sales"],
  ],
  Channels: [
    ["Channel", "Plan share"],
    ["Direct", 0.75],
    ["Dealers", 0.25],
  ],
  Clients: [
    ["Client", "Client potential", "Manager", "Channel", "Needs", "Our capabilities", "Industry"],
    ["Alfa", "A", "Ann", "Direct", "boxes on time", "own stock", "Food"],
    ["Beta", "B", "Ann", "Dealers", null, null, null],
    ["Gamma", "A", "Ann", "Direct", null, null, null],
  ],
  Contacts: [
    ["Name", "Client", "Title", "Role", "Needs", "Decision criteria"],
    ["Lena", "Alfa", "buyer", "LFR", "no stoppages", "delivery time"],
    ["Oleg", "Alfa", "director", "LPR", null, "payback"],
    ["Nina", "Gamma", "buyer", "LFR", "no stoppages", null],
  ],
  Deals: [
    [
      "Deal ID",
      "Client",
      "Title",
      "Status",
      "Opened",
      "Closed",
      "Amount",
      "Seller's estimate",
      "ROP's estimate",
      "Probability",
      "Forecast close",
      "Client's annual benefit",
      "Client's own costs",
      "Years",
      "Market notes",
    ],
    [
      "D1",
      "Alfa",
      "Boxes",
      "open",
      "2026-01-10",
      null,
      900_000,
      400_000,
      1_000_000,
      0.5,
      "2026-04-20",
      500_000,
      100_000,
      3,
      "three rivals",
    ],
    ["D2", "Beta", "Film", "open", "2026-01-12", null, 50_000, null, null, 0.2, "2026-05-05", 20_000, null, null, null],
    ["D3", "Alfa", "Tape", "won", "2026-01-05", "2026-02-24", 300_000, null, null, null, null, null, null, null, null],
    ["D4", "Gamma", "Tape", "won", "2026-01-01", "2026-01-31", 100_000, null, null, null, null, null, null, null, null],
  ],
  DealSteps: [
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
      "Bargain",
      "Money from step",
    ],
    ["D1", 1, "2026-02-20", "2026-02-20", "call", "questions", "list", null, null, "dear", "pays back", null, null],
    ["D1", 2, "2026-03-10", null, "meeting", null, "case", "yes", "LPR agrees", null, null, "stock for volume", null],
    ["D1", 3, "2026-03-20", null, "contract", null, null, null, null, null, null, null, 300_000],
    ["D1", 4, "2026-04-20", null, "payment", null, null, null, null, null, null, null, 700_000],
  ],
  DealReviews: [
    ["Deal", "Date", "Reviewer", "Changed field", "Before", "After", "Comment"],
    ["D1", "2026-02-10", "Vera", "amount", "400000", "1000000", "add labels"],
    ["D1", "2026-02-11", "Ann", "steps", "1", "2", null],
  ],
  Advantages: [
    ["Channel", "Need hypothesis", "Vulnerability", "Advantage", "Question", "For", "What confirms it"],
    ["Direct", "no stoppages", "late", "own stock", "What does an hour cost?", "LFR", "stock list, open every morning"],
    ["Direct", "fixed budget", "price jumps", "fixed price", null, "LPR", null],
    ["Dealers", "margin", null, "bonus", null, "LFR", null],
  ],
  Competitors: [["Name"], ["Rival"], ["Other"]],
  Comparison: [
    ["Competitor", "Criterion", "Ours", "Theirs", "Fact"],
    ["Rival", "own stock", 4, 0, "no store in town"],
    ["Other", "own stock", 4, 3, null],
    ["Rival", "tests", 3, 0, null],
    ["Other", "tests", 3, 0, null],
    ["Rival", "price", 3, 5, null],
  ],
  Promotion: [
    ["Channel", "Category", "Event", "PR", "Stage", "Date", "Touch points", "Leads"],
    ["Direct", "A", "Fair", "yes", "1", "2026-02-02", 30, 4],
    ["Direct", "A", "Audit", null, "2.1", "2026-02-20", 5, 2],
    ["Direct", "B", "Show", "yes", "1", "2026-06-01", null, null],
    ["Dealers", "B", "Dealers' day", null, "1", "2026-02-10", 12, 1],
  ],
};

/** The company, or what is left of it without some sheets. */
export function smallCompany(...without: readonly string[]): SalesPlan {
  return planOf(Object.fromEntries(Object.entries(sheets).filter(([name]) => !without.includes(name))));
}

/** The company with more: columns to the right of a sheet, or a sheet it does not have. */
export function amendedCompany(more: Readonly<Record<string, readonly (readonly RawCell[])[]>>): SalesPlan {
  const amended = Object.entries(more).map(([name, rows]): [string, readonly (readonly RawCell[])[]] => {
    const own = sheets[name];
    return [name, own ? own.map((row, at) => [...row, ...(rows[at] ?? [])]) : rows];
  });
  return planOf({ ...sheets, ...Object.fromEntries(amended) });
}

function planOf(all: Readonly<Record<string, readonly (readonly RawCell[])[]>>): SalesPlan {
  const kept: RawSheet[] = Object.entries(all).map(([name, rows]) => ({ name, rows: [...rows] }));
  return planSales(readInput(kept), { asOf: parseDay("2026-03-02")!, period: parsePeriod("2026") });
}

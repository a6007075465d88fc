import { describe, expect, test } from "vitest";
import { parsePeriod } from "../../ground/parse-period.ts";
import type { RawSheet } from "../../input/raw-sheet.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import { describeSheets } from "../describe-sheets.ts";
import { resultsAsJson } from "../results-json.ts";

const day = 46036; // Wednesday 2026-01-14: without a Russian calendar the 10th of 22 working days

const sheets: RawSheet[] = [
  {
    name: "Deals",
    rows: [
      ["Deal ID", "Client", "Manager", "Status", "Opened", "Closed", "Amount", "Forecast close", "Probability"],
      ["D1", "Alfa", "Ann", "won", "2026-01-02", "2026-01-13", 1_500_000, null, null],
      ["D2", "Beta", "Ann", "open", "2026-01-02", null, 2_400_000, "2026-01-20", 0.5],
      ["D3", "Beta", "Ann", "open", "2026-01-02", null, 900_000, "2026-02-20", 0.5],
    ],
  },
  {
    name: "Managers",
    rows: [
      ["Name", "FTE"],
      ["Ann", 1],
      ["Bob", 1],
    ],
  },
  {
    name: "Goals",
    rows: [
      ["Period", "Sales plan", "Share A", "Share B", "Share C"],
      ["2026-01", 6_000_000, 1, 0, 0],
    ],
  },
  {
    name: "Activities",
    rows: [
      ["Client", "Manager", "Type", "Status", "Due", "Done"],
      ["Alfa", "Ann", "call", "done", "2026-01-05", "2026-01-05"],
      ["Alfa", "Ann", "call", "done", "2026-01-13", "2026-01-13"],
      ["Beta", "Ann", "meeting away", "done", "2026-01-13", "2026-01-13"],
      ["Beta", "Bob", "call", "planned", "2026-01-14", null],
      ["Alfa", "Bob", "call", "cancelled", "2026-01-14", null],
      ["Beta", "Ann", "letter", "planned", "2026-01-19", null],
    ],
  },
  {
    name: "DealSteps",
    rows: [
      ["Deal ID", "Step", "Planned", "Done", "Action", "Checkpoint", "Passed when", "Money from step"],
      ["D2", 1, "2026-01-12", "2026-01-12", "call", null, null, null],
      ["D2", 2, "2026-01-20", null, "contract", "yes", "signed", 2_400_000],
    ],
  },
];

const plan = (): SalesPlan =>
  planSales(readInput(sheets, { settings: { calendarCountry: "none" } }), {
    asOf: day,
    period: parsePeriod("2026-01"),
  });

function rows(id: string, key: string): Record<string, unknown>[] {
  const { columns, rows: cells } = resultsAsJson(describeSheets(plan(), "en", [id]))[id].tables[key];
  return cells.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place]])));
}

describe("R-27, T-01, T-04", () => {
  test("[CALC-38] month to date 1,500,000, open expected 1,200,000: 2,700,000 to the month's end of a plan of 3,000,000", () => {
    const [ann, bob] = rows("R-27", "managers");
    expect(ann).toMatchObject({
      manager: "Ann",
      monthMoney: 1_500_000,
      plan: 3_000_000,
      planShare: 0.5,
      expectedToEnd: 2_700_000,
    });
    expect(ann).toMatchObject({
      done: 2,
      doneCall: 1,
      doneAwayMeeting: 1,
      newContacts: 1,
      meetings: 1,
      won: 1_500_000,
    });
    expect(bob).toMatchObject({ manager: "Bob", done: 0, plannedToday: 1, monthMoney: 0 });
  });

  test("[CALC-38] run rate: month to date ÷ working days gone × working days of the month", () => {
    const { statistics } = plan().days;
    const [ann] = rows("R-27", "managers");
    expect(ann.runRate).toBeCloseTo((1_500_000 / statistics.elapsedDays) * statistics.monthDays, 6);
  });

  test("[CALC-38] T-01: one page a manager, the author is the manager, the correction is the user's", () => {
    const [sheet] = describeSheets(plan(), "ru", ["T-01"]);
    const forms = sheet.blocks.filter((block) => block.type === "form");
    expect(forms.map(({ key }) => key)).toEqual(["document1", "day1", "document2", "day2"]);
    expect(forms[0].fields.find(({ key }) => key === "author")?.value).toBe("Ann");
    expect(forms[1].fields.find(({ key }) => key === "correction")).toMatchObject({ value: null, owner: "user" });
    expect(forms[3].fields.find(({ key }) => key === "planToday")?.value).toBe("звонок 1");
    expect(sheet.blocks[2].pageBreak).toBe(true);
  });

  test("[CALC-38] T-04: the week's plan against fact, the next week's steps and expected money", () => {
    expect(rows("T-04", "week1")).toEqual([
      { type: "call", plan: 1, fact: 1, difference: 0, next: 0 },
      { type: "awayMeeting", plan: 1, fact: 1, difference: 0, next: 0 },
      { type: "letter", plan: 0, fact: 0, difference: 0, next: 1 },
    ]);
    expect(rows("T-04", "steps1")).toMatchObject([
      { action: "contract", date: "2026-01-20", deal: "D2", checkpoint: "signed" },
    ]);
    expect(rows("T-04", "money1")).toMatchObject([{ won: 1_500_000, expectedNext: 1_200_000 }]);
  });
});

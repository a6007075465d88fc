import { describe, expect, test } from "vitest";
import { dayOf, isoDay } from "../ground/day.ts";
import type { RawCell, RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";

type Rows = readonly (readonly RawCell[])[];

const today = dayOf(2026, 12, 1);
const heading = ["Deal ID", "Client", "Stage", "Amount", "Opened", "Closed", "Forecast close"];
const deals = (...rows: Rows): RawSheet => ({ name: "Deals", rows: [heading, ...rows] });
const payments = (...rows: Rows): RawSheet => ({
  name: "Payments",
  table: "Payments",
  rows: [["Client", "Date", "Amount"], ...rows],
});
const run = (sheets: readonly RawSheet[], settings: Readonly<Record<string, string>> = {}) =>
  planSales(readInput(sheets, { settings }), { today });
const said = (plan: ReturnType<typeof run>, code: string) => plan.issues.filter((issue) => issue.code === code);

describe("[AM-71] days that cannot be", () => {
  const usual = Array.from({ length: 30 }, (_, row): RawCell[] => [
    `${row + 1}`,
    "Alfa",
    "Proposal",
    10,
    `2026-01-${String(row + 1).padStart(2, "0")}`,
  ]);

  test("thirty deals of 2026 and one opened in 2206: a day in 2026, the cell named, its deal still open", () => {
    const plan = run([deals(...usual, ["31", "Beta", "Proposal", 500, "2206-05-01"])]);
    expect(isoDay(plan.asOf)).toBe("2026-01-30");
    expect(said(plan, "FUTURE_DATE")).toMatchObject([
      { sheet: "Deals", row: 32, column: 4, found: "2206-05-01", count: 1 },
    ]);
    expect(plan.money.lines.find(({ reason }) => reason === "counted")).toMatchObject({ rows: 31, money: 800_00 });
  });

  test("the day that the user names wins, also over the host's", () => {
    const plan = run([deals(...usual)], { asOf: "2026-01-10" });
    expect(isoDay(plan.asOf)).toBe("2026-01-10");
    const later = run([payments(["Alfa", "2027-03-01", 5])], { asOf: "2027-04-01" });
    expect(said(later, "FUTURE_DATE")).toEqual([]);
  });

  test("a payment that is still to come is set aside with its money, not lost", () => {
    const plan = run([payments(["Alfa", "2026-02-01", 100], ["Beta", "2062-02-01", 40])]);
    expect(isoDay(plan.asOf)).toBe("2026-02-01");
    expect(plan.money.lines.find(({ reason }) => reason === "futureDay")).toMatchObject({ rows: 1, money: 40_00 });
  });

  test("a second row with an impossible day changes nothing of the first: first paid on 1 February", () => {
    const plan = run([payments(["Alfa", "2026-02-01", 100], ["Alfa", "31.09.2026", 50])]);
    expect(isoDay(plan.asOf)).toBe("2026-02-01");
    expect(plan.clients.money.amounts[0]).toBe(100_00);
  });

  test("a day more than farYears from the median is named and counts", () => {
    const plan = run([payments(["Alfa", "2026-02-01", 1], ["Alfa", "2026-03-01", 1], ["Alfa", "1991-03-01", 1])]);
    expect(said(plan, "FAR_DATE")).toMatchObject([{ row: 4, found: "1991-03-01" }]);
    expect(said(run([payments(["Alfa", "2022-02-01", 1], ["Alfa", "2026-03-01", 1])]), "FAR_DATE")).toEqual([]);
  });

  test("where no cell has a day, today is taken and said", () => {
    const plan = run([
      {
        name: "Clients",
        rows: [
          ["Client", "Sales in period"],
          ["Alfa", 5],
        ],
      },
    ]);
    expect(plan.asOf).toBe(today);
    expect(said(plan, "DAY_OF_PLAN")).toHaveLength(1);
  });
});

describe("[AM-72] won without a closing day", () => {
  const log = {
    name: "StageLog",
    rows: [
      ["Deal", "Date", "Stage"],
      ["1", "2026-02-01", "Proposal"],
      ["1", "2026-03-01", "Won"],
      ["1", "2026-03-05", "Won"],
    ],
  };
  const rows: Rows = [
    ["1", "Alfa", "Won", 100, "2026-01-05", "", "2026-02-20"],
    ["2", "Beta", "Won", 30, "2026-01-05", "", "2026-02-25"],
    ["3", "Gamma", "Won", 7, "2026-01-05", "", "2026-11-30"],
    ["4", "Delta", "Won", 2, "2026-01-05", "2026-04-01", ""],
  ];
  const closed = (plan: ReturnType<typeof run>): string[] =>
    Array.from(plan.input.tables.Deals.closeDate, (day) => (Number.isNaN(day) ? "unknown" : isoDay(day)));

  test("the stage log's last won entry, else the expected close if it is past, else unknown; each told with its money", () => {
    const plan = run([deals(...rows), log]);
    // the last that happened is the closing of deal 4: what is expected later has not come
    expect(isoDay(plan.asOf)).toBe("2026-04-01");
    expect(closed(plan)).toEqual(["2026-03-05", "2026-02-25", "unknown", "2026-04-01"]);
    expect(said(plan, "WON_DAY_TAKEN")[0].message.en).toContain("deals 2, 130");
    expect(said(plan, "WON_UNDATED")[0].message.en).toContain("deals 1, 7");
    expect(plan.money.lines.find(({ reason }) => reason === "wonUndated")).toMatchObject({ rows: 1, money: 7_00 });
    expect(plan.dealPlan.rollUp.department.won).toBe(132_00);
  });

  test("wonUndated=leave derives nothing", () => {
    const plan = run([deals(...rows), log], { wonUndated: "leave" });
    expect(closed(plan)).toEqual(["unknown", "unknown", "unknown", "2026-04-01"]);
    expect(said(plan, "WON_UNDATED")[0].message.en).toContain("deals 3, 137");
  });

  test("a list that knows only expected closes is planned on the last of them, not on the clock's day", () => {
    const plan = run([deals(["1", "Alfa", "Won", 100, "", "", "2024-05-01"])]);
    expect(isoDay(plan.asOf)).toBe("2024-05-01");
  });

  test("a contact done on no day is told with its number", () => {
    const contacts = {
      name: "Activities",
      rows: [
        ["Client", "Type", "Status", "Done on"],
        ["Alfa", "call", "done", ""],
        ["Alfa", "call", "done", "2026-02-01"],
      ],
    };
    expect(said(run([deals(...rows), contacts]), "DONE_UNDATED")[0].message.en).toContain("1 of them");
  });
});

test("a deal switched off with a loss reason is lost, whatever its stage; without a reason it is open", () => {
  const plan = run([
    {
      name: "Deals",
      rows: [
        ["Opportunity", "Customer", "Expected Revenue", "Stage", "Created on", "Lost Reason", "Active"],
        ["Pumps", "Alfa", 100, "New", "2026-01-05", "", "True"],
        ["Install", "Beta", 200, "New", "2026-01-05", "Too expensive", "False"],
        ["Repair", "Beta", 30, "New", "2026-01-05", "", "False"],
      ],
    },
  ]);
  expect(Array.from(plan.deals.status)).toEqual([0, 2, 0]);
});

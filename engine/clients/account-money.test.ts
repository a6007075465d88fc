import { describe, expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import type { RawCell, RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";

type Rows = readonly (readonly RawCell[])[];

const today = dayOf(2026, 12, 1);
const payments = (rows: Rows, more: Partial<RawSheet> = {}): RawSheet => ({
  name: "Payments",
  table: "Payments",
  rows,
  ...more,
});

/** Where the money went, in words: "Payments noDay 1 50". */
function account(sheets: readonly RawSheet[], settings: Readonly<Record<string, string>> = {}): string[] {
  const plan = planSales(readInput(sheets, { settings }), { today });
  expect(plan.money.check).toBe(0);
  return plan.money.lines.map(({ table, currency, reason, rows, money }) =>
    [table, currency, reason, rows, money / plan.input.moneyUnit.perUnit].filter((part) => part !== "").join(" "),
  );
}

describe("[AM-70] every row's money goes to exactly one place", () => {
  test("a day that is none, a client that is blank, an amount nobody can read, another year", () => {
    expect(
      account(
        [
          payments([
            ["Client", "Date", "Amount"],
            ["Alfa", "2026-01-05", 100],
            ["Alfa", "31.09.2026", 50],
            ["", "2026-01-06", 30],
            ["Beta", "2026-01-07", "about 20"],
            ["Beta", "2025-12-31", 7],
          ]),
        ],
        { period: "2026" },
      ),
    ).toEqual([
      "Payments read 5 187",
      "Payments counted 1 100",
      "Payments otherPeriods 1 7",
      "Payments noDay 1 50",
      "Payments noClient 1 30",
      "Payments unreadable 1 0",
    ]);
  });

  test("[AM-82] goals of other years, of months inside a year, of no period", () => {
    const goals: RawSheet = {
      name: "Goals",
      table: "Goals",
      rows: [
        ["Period", "Plan, money"],
        ["2025", 98],
        ["2026-01", 6],
        ["2026", 110],
        ["2026", 120],
        ["2025-12", 9],
        ["next year", 130],
      ],
    };
    expect(account([payments([["Client", "Date", "Amount"]]), goals], { period: "2026" })).toEqual([
      "Goals read 6 473",
      "Goals counted 1 110",
      "Goals otherPeriods 1 98",
      "Goals noDay 1 130",
      "Goals withinGoal 3 135",
    ]);
  });

  test("a printed total is read, and set aside", () => {
    expect(
      account([
        payments([
          ["Client", "Date", "Amount"],
          ["Alfa", "2026-01-05", 100],
          ["Beta", "2026-01-06", 20.5],
          ["Total", null, 120.5],
        ]),
      ]),
    ).toEqual(["Payments read 3 241", "Payments counted 2 120.5", "Payments printedTotal 1 120.5"]);
  });

  test("rows of two files: max(k, m) of each count, the rest is repeated", () => {
    const heading = ["Client", "Date", "Amount"];
    const row = ["Alfa", "2026-01-05", 100];
    const other = ["Beta", "2026-01-06", 7];
    const files = [
      payments([heading, row, row, other], { name: "one", file: "one.csv" }),
      payments([heading, row, row, row], { name: "two", file: "two.csv" }),
    ];
    expect(account(files)).toEqual(["Payments read 6 507", "Payments counted 4 307", "Payments repeatedRow 2 200"]);
    expect(account(files, { duplicates: "keep" })).toEqual(["Payments read 6 507", "Payments counted 6 507"]);
  });

  test("deals: open and closed in the period count; repeated ids, other periods and lost ones without a day do not", () => {
    expect(
      account([
        {
          name: "Deals",
          rows: [
            ["Deal ID", "Client", "Stage", "Amount", "Opened", "Closed"],
            ["1", "Alfa", "Won", 100, "2026-01-05", "2026-02-05"],
            ["2", "Alfa", "Won", 60, "2025-01-05", "2025-02-05"],
            ["3", "Alfa", "Proposal", 20, "2026-01-05", ""],
            ["3", "Alfa", "Proposal", 21, "2026-01-05", ""],
            ["4", "Beta", "Lost", 5, "2026-01-05", ""],
            ["5", "", "Won", 3, "2026-01-05", "2026-02-06"],
            ["6", "Beta", "Proposal", "", "2026-01-05", ""],
            ["7", "Beta", "Proposal", -4, "2026-01-05", ""],
          ],
        },
      ]),
    ).toEqual([
      "Deals read 8 205",
      "Deals counted 2 120",
      "Deals otherPeriods 1 60",
      "Deals lostUndated 1 5",
      "Deals noClient 1 3",
      "Deals repeatedId 1 21",
      "Deals unreadable 1 -4",
      "Deals noAmount 1 0",
    ]);
  });

  test("a client list's own sums stand aside where payments count, and count where nothing else does", () => {
    const clients = {
      name: "Clients",
      rows: [
        ["Client", "Sales in period"],
        ["Alfa", 70],
        ["Beta", 30],
      ],
    };
    const paid = payments([
      ["Client", "Date", "Amount"],
      ["Alfa", "2026-01-05", 100],
    ]);
    expect(account([clients])).toEqual(["Clients read 2 100", "Clients counted 2 100"]);
    expect(account([clients, paid])).toEqual([
      "Clients read 2 100",
      "Clients otherSource 2 100",
      "Payments read 1 100",
      "Payments counted 1 100",
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { isoDay } from "../ground/day.ts";
import { issue, sheet, words } from "./intake-testing.ts";
import { periodOf } from "./period-of.ts";
import type { RawCell } from "./raw-sheet.ts";
import { readInput } from "./read-input.ts";

test.each<[RawCell, string | undefined]>([
  ["2026-03", "2026-03"],
  [46082, "2026-03"],
  ["March 2026", "2026-03"],
  ["Mar-26", "2026-03"],
  ["мар.26", "2026-03"],
  ["Март 2026 г.", "2026-03"],
  ["2026 Март", "2026-03"],
  ["03.2026", "2026-03"],
  ["01.03.2026", "2026-03"],
  ["Q1 2026", "2026-Q1"],
  ["1 кв. 2026", "2026-Q1"],
  ["IV квартал 2026 года", "2026-Q4"],
  [2026, "2026"],
  ["Alfa", undefined],
  ["Area 51", undefined],
  [12, undefined],
])("[AM-80] %s is the period %s", (cell, label) => {
  expect(periodOf(cell)).toBe(label);
});

const paid = (rows: RawCell[][], name = "Report") => {
  const input = readInput([sheet(name, rows)]);
  const { clientId, date, amount } = input.tables.Payments;
  const names = words(input.tables.Clients.name);
  return { input, rows: Array.from(amount, (sum, row) => [names[clientId[row]], isoDay(date[row]), sum / 100]) };
};

describe("periods as columns", () => {
  test("become payments, which is said with the sum; totals count once", () => {
    const { input, rows } = paid([
      ["Клиент", "Менеджер", "янв.26", "фев.26", "мар.26", "Итого"],
      ["Альфа", "Анна", 10, null, 30, 40],
      ["Бета", "Анна", 0, 5, "1 000,50", 1005.5],
      ["Итого", null, 10, 5, 1030.5, 1045.5],
    ]);
    expect(rows).toEqual([
      ["Альфа", "2026-01-31", 10],
      ["Альфа", "2026-03-01", 30],
      ["Бета", "2026-02-28", 5],
      ["Бета", "2026-03-01", 1000.5],
    ]);
    expect(issue(input, "WIDE_TABLE")).toMatchObject({ level: "notice", sheet: "Report", row: 1 });
    expect(issue(input, "WIDE_TABLE")?.message.en).toContain("4 amounts, 1,045.5 in all");
  });

  test("days of Excel as headings, below a title", () => {
    const { rows } = paid([["Sales"], [], ["Customer", 46023, 46054], ["Alfa", 1, 2]]);
    expect(rows).toEqual([
      ["Alfa", "2026-01-31", 1],
      ["Alfa", "2026-02-01", 2],
    ]);
  });

  test("years above months", () => {
    const { rows } = paid([
      ["Client", "2025", null, "2026"],
      [null, "Nov", "Dec", "Jan"],
      ["Alfa", 1, 2, 3],
    ]);
    expect(rows.map(([, day]) => day)).toEqual(["2025-11-30", "2025-12-31", "2026-01-01"]);
  });

  test("months of the year the title or the sheet names; without one the year is asked for", () => {
    const months = [
      ["Client", "January", "February"],
      ["Alfa", 1, 2],
    ];
    expect(paid([["Sales of 2025"], ...months]).rows.map(([, day]) => day)).toEqual(["2025-01-31", "2025-02-01"]);
    expect(paid(months, "Sales 2024").rows.map(([, day]) => day)).toEqual(["2024-01-31", "2024-02-01"]);
    expect(issue(paid(months).input, "YEAR_UNKNOWN")).toMatchObject({ level: "error" });
  });

  test("a list of payments with a day is left alone, whatever its other columns", () => {
    const { input } = paid(
      [
        ["Client", "Date", "Amount", "2025", "2026"],
        ["Alfa", "2026-01-05", 7, 1, 2],
      ],
      "Payments",
    );
    expect(issue(input, "WIDE_TABLE")).toBeUndefined();
    expect(Array.from(input.tables.Payments.amount)).toEqual([700]);
  });
});

test("[AM-80] a day in the column of periods is its month, which is said", () => {
  const rows = [
    ["Period", "Sales plan"],
    [46082, 100],
    ["April 2026", 200],
    ["2026", 300],
  ];
  const input = readInput([sheet("Goals", rows)]);
  expect(words(input.tables.Goals.period)).toEqual(["2026-03", "2026-04", "2026"]);
  expect(issue(input, "PERIOD_FROM_DAY")).toMatchObject({ level: "notice", count: 1, found: "2026-03" });
});

test("a month where a day is wanted is its first day, which is said", () => {
  const { input, rows } = paid(
    [
      ["Client", "Month", "Amount"],
      ["Alfa", "2026-03", 1],
      ["Alfa", "Апрель 2026", 2],
    ],
    "Payments",
  );
  expect(rows.map(([, day]) => day)).toEqual(["2026-03-01", "2026-04-01"]);
  expect(issue(input, "MONTH_ONLY")).toMatchObject({ level: "notice", count: 2 });
});

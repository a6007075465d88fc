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

  test("of a quarter and its months the months count, of a printed total under a heading of money nothing", () => {
    const { rows, input } = paid([
      ["Client", "Jan 2026", "Feb 2026", "Mar 2026", "Q1 2026", "Amount", "Profit"],
      ["Alfa", 1, 2, 3, 6, 6, 2],
      ["Beta", 10, null, 30, 40, 40, 9],
    ]);
    expect(rows.reduce((sum, [, , amount]) => sum + Number(amount), 0)).toBe(46);
    expect(issue(input, "WIDE_TABLE")?.message.en).toContain("columns not read: Q1 2026, Profit");
    expect(issue(input, "WIDE_TOTAL")).toBeUndefined();
  });

  test("printed totals that are not the sum of the periods are told: a month may stand under another heading", () => {
    const { input } = paid([
      ["Client", "Jan 2026", "Feb 2026", "Marz", "Total"],
      ["Alfa", 1, 2, 3, 6],
    ]);
    expect(issue(input, "WIDE_TOTAL")).toMatchObject({ level: "warning", column: 4, heading: "Total" });
    expect(issue(input, "WIDE_TOTAL")?.message.en).toContain("come to 6, the periods that were read to 3");
  });

  test("money and other figures below each month: only the money counts", () => {
    const { rows } = paid([
      [null, "Январь 2026", null, "Февраль 2026", null, "Итого", null],
      ["Контрагент", "Количество", "Выручка", "Количество", "Выручка", "Количество", "Выручка"],
      ["Альфа", 5, 100, 6, 200, 11, 300],
    ]);
    expect(rows).toEqual([
      ["Альфа", "2026-01-31", 100],
      ["Альфа", "2026-02-01", 200],
    ]);
  });

  test("what is measured beside the period, units of the table, footers and merged cells", () => {
    const input = readInput([
      {
        ...sheet("Отчёт", [
          ["Продажи (тыс. руб.)"],
          [],
          ["Менеджер", "Клиент", "Продажи 2024", "Продажи за 2025 г."],
          ["Анна", "Альфа", 1, 2.5],
          [null, "Бета", 3, null],
          ["Подготовил: Петров"],
        ]),
        merged: [{ top: 3, left: 0, bottom: 4, right: 0 }],
      },
    ]);
    expect(Array.from(input.tables.Payments.amount, (sum) => sum / 100)).toEqual([1000, 2500, 3000]);
    expect(words(input.tables.Managers.name)).toEqual(["Анна"]);
    expect(Array.from(input.tables.Payments.managerId)).toEqual([0, 0, 0]);
  });

  test("rows of groups go before the months are taken apart, by the whole money of the row", () => {
    const { rows, input } = paid([
      ["Row Labels", "2025-01", "2025-02", "Grand Total"],
      ["North", 30, 7, 37],
      ["Alfa", 10, 7, 17],
      ["Beta", 20, null, 20],
      ["South", 5, 5, 10],
      ["Gamma", 5, 1, 6],
      ["Delta", null, 4, 4],
      ["Grand Total", 35, 12, 47],
    ]);
    expect(rows.map(([name, , amount]) => `${name} ${amount}`)).toEqual([
      "Alfa 10",
      "Alfa 7",
      "Beta 20",
      "Gamma 5",
      "Gamma 1",
      "Delta 4",
    ]);
    expect(issue(input, "GROUP_ROWS")).toMatchObject({ count: 2, row: 2 });
  });

  test("columns for days of one month are days", () => {
    const { rows } = paid([
      ["Client", 46027, 46034, 46060],
      ["Alfa", 1, 2, 4],
    ]);
    expect(rows.map(([, day, amount]) => [day, amount])).toEqual([
      ["2026-01-05", 1],
      ["2026-01-12", 2],
      ["2026-02-01", 4],
    ]);
  });

  test("a client list with years beside stays a client list", () => {
    const { rows, input } = paid([
      ["Client", "Segment", "Region", "Status", "Phone", "2024", "2025"],
      ["Alfa", "IT", "North", "Active", "1", 10, 20],
    ]);
    expect(rows).toEqual([
      ["Alfa", "2024-12-31", 10],
      ["Alfa", "2025-01-01", 20],
    ]);
    expect(words(input.tables.Clients.region)).toEqual(["North"]);
    expect(issue(input, "COLUMNS_UNREAD")).toMatchObject({ found: "Phone" });
  });

  test("a sheet the user takes for nothing, or for another table, is left alone", () => {
    const rows = [
      ["Client", "Jan 2026", "Feb 2026"],
      ["Alfa", 1, 2],
    ];
    for (const choice of ["-", "Clients"]) {
      const input = readInput([sheet("Report", rows)], { mapping: { "sheet.Report": choice } });
      expect(input.tables.Payments.rowCount).toBe(0);
    }
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

test("[AM-75] days in the rows of a client list are no periods: its first client heads nothing", () => {
  const { input } = paid([
    ["Client", "Status", "First enquiry", "Became client", "Revenue"],
    ["Alfa", "client", "2026-03-01", "2026-04-01", 100],
    ["Beta", "client", "2026-03-02", "2026-04-02", 200],
  ]);
  expect(issue(input, "WIDE_TABLE")).toBeUndefined();
  expect(words(input.tables.Clients.name)).toEqual(["Alfa", "Beta"]);
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

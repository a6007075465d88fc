import { describe, expect, test } from "vitest";
import { isoDay } from "../ground/day.ts";
import { issue, payments, sheet, words } from "./intake-testing.ts";
import type { RawCell, RawSheet } from "./raw-sheet.ts";
import { readInput } from "./read-input.ts";

type Rows = readonly (readonly RawCell[])[];

/** Money of each client of a list or of payments, by name. */
function money(sheets: readonly RawSheet[]): Record<string, number> {
  const { tables, moneyUnit } = readInput(sheets);
  const sums: Record<string, number> = {};
  const add = (name: string, amount: number): void => {
    sums[name] = (sums[name] ?? 0) + (Number.isNaN(amount) ? 0 : amount / moneyUnit.perUnit);
  };
  const names = words(tables.Clients.name);
  for (const [row, client] of tables.Payments.clientId.entries())
    add(names[client] ?? "(none)", tables.Payments.amount[row]);
  if (tables.Payments.rowCount === 0)
    for (const [row, name] of names.entries())
      add(name, tables.Clients.revenue[row] || tables.Clients.ownTurnover[row]);
  return sums;
}

describe("[AM-75] rows of groups are no records", () => {
  const flat: Rows = [
    ["Контрагент", "Сумма продаж"],
    ["Север", 60],
    ["Альфа", 10],
    ["Бета", 50],
    ["Юг", 40],
    ["Гамма", 15],
    ["Дельта", 25],
  ];

  test("told by outline levels, sums above", () => {
    const outline = [0, 0, 1, 1, 0, 1, 1];
    expect(money([sheet("Отчёт", flat, { outline })])).toEqual({ Альфа: 10, Бета: 50, Гамма: 15, Дельта: 25 });
  });

  test("told by outline levels, sums below, three levels deep", () => {
    const rows: Rows = [
      ["Client", "Sales amount"],
      ["Alfa", 3],
      ["Beta", 4],
      ["Riga", 7],
      ["Gamma", 5],
      ["Oslo", 5],
      ["Europe", 12],
    ];
    const outline = [0, 2, 2, 1, 2, 1, 0];
    expect(money([sheet("Report", rows, { outline })])).toEqual({ Alfa: 3, Beta: 4, Gamma: 5 });
  });

  test.each<[string, Partial<RawSheet>, string]>([
    ["the indent of the style", { indent: [0, 0, 1, 1, 0, 1, 1] }, ""],
    ["leading blanks", {}, "   "],
    ["leading no-break blanks", {}, "\u00a0\u00a0"],
  ])("told by %s", (_how, more, blanks) => {
    const rows = flat.map(([name, sum], row) => [[2, 3, 5, 6].includes(row) ? `${blanks}${name}` : name, sum]);
    expect(money([sheet("Отчёт", rows, more)])).toEqual({ Альфа: 10, Бета: 50, Гамма: 15, Дельта: 25 });
  });

  test("told by sums alone, all through the table", () => {
    expect(money([sheet("Отчёт", flat)])).toEqual({ Альфа: 10, Бета: 50, Гамма: 15, Дельта: 25 });
  });

  test("told by what they lack: a city, a code", () => {
    const rows: Rows = [
      ["Client", "City", "Sales amount"],
      ["All clients", null, 9],
      ["North", null, 4],
      ["Alfa", "Oslo", 1],
      ["Beta", "Bergen", 3],
      ["South", null, 5],
      ["Gamma", "Rome", 5],
    ];
    expect(money([sheet("Report", rows)])).toEqual({ Alfa: 1, Beta: 3, Gamma: 5 });
  });

  test("parents of QuickBooks with jobs below", () => {
    const rows: Rows = [
      ["Customer", "Sales amount"],
      ["Alfa", 70],
      ["Alfa:Kitchen", 30],
      ["Alfa:Hall", 40],
      ["Total Alfa", 70],
      ["Beta", 6],
      ["TOTAL", 76],
    ];
    expect(money([sheet("Sales by Customer", rows)])).toEqual({ "Alfa:Kitchen": 30, "Alfa:Hall": 40, Beta: 6 });
  });

  test("documents with their day below a client are its payments", () => {
    const rows: Rows = [
      ["Контрагент", "Сумма"],
      ["Альфа", 30],
      ["Реализация 00УТ-000001 от 05.01.2026 12:00:00", 10],
      ["Реализация 00УТ-000002 от 07.02.2026 12:00:00", 20],
      ["Бета", 5],
      ["Реализация 00УТ-000003 от 09.02.2026 12:00:00", 5],
    ];
    const outline = [0, 0, 1, 1, 0, 1];
    const read = [sheet("Продажи", rows, { outline, table: "Payments" })];
    expect(money(read)).toEqual({ Альфа: 30, Бета: 5 });
    expect(Array.from(readInput(read).tables.Payments.date, isoDay)).toEqual([
      "2026-01-05",
      "2026-02-07",
      "2026-02-09",
    ]);
  });

  test("what was taken for a group is told with its money", () => {
    const told = issue(readInput([sheet("Отчёт", flat)]), "GROUP_ROWS");
    expect(told).toMatchObject({ level: "notice", count: 2, row: 2, found: "Север" });
    expect(told?.message.ru).toContain("100");
  });

  test("equal sums by chance leave a list as it is", () => {
    const rows: Rows = [
      ["Client", "Sales amount"],
      ["A", 500],
      ["B", 300],
      ["C", 200],
    ];
    expect(money([sheet("Clients", rows)])).toEqual({ A: 500, B: 300, C: 200 });
  });

  test("payments with a day each are never groups", () => {
    const rows = [
      ["A", 46023, 60],
      ["B", 46024, 10],
      ["C", 46025, 50],
      ["D", 46026, 40],
      ["E", 46027, 40],
    ];
    expect(money([payments(rows)])).toEqual({ A: 60, B: 10, C: 50, D: 40, E: 40 });
  });
});

describe("[AM-75] merged cells and footers", () => {
  test("a merged client holds for its rows, a merged amount only once", () => {
    const rows: Rows = [
      ["Альфа", 46023, 30],
      [null, 46024, null],
      ["Бета", 46025, 5],
    ];
    const merged = [
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 2, bottom: 2, right: 2 },
    ];
    const input = readInput([payments(rows, { merged })]);
    expect(Array.from(input.tables.Payments.clientId)).toEqual([0, 0, 1]);
    expect(Array.from(input.tables.Payments.amount)).toEqual([3000, Number.NaN, 500]);
  });

  test("lines below the last record are no records and are told", () => {
    const input = readInput([
      payments([["Alfa", 46023, 30], ["Beta", 46024, 5], [], ["Printed by Ann on 5 May"], ["Page 1 of 1"]]),
    ]);
    expect(input.tables.Payments.rowCount).toBe(2);
    expect(issue(input, "FOOTER_SKIPPED")).toMatchObject({ count: 2, row: 5, found: "Printed by Ann on 5 May" });
  });

  test("a client of whom only the name is known is no footer", () => {
    const rows: Rows = [
      ["Client", "Manager", "Status"],
      ["Alfa", "Ann", "client"],
      ["Beta", null, null],
    ];
    expect(words(readInput([sheet("Clients", rows)]).tables.Clients.name)).toEqual(["Alfa", "Beta"]);
  });
});

describe("names", () => {
  test("[AM-76] case, quotes, ё, blanks and unseen signs do not part a client", () => {
    const names = ["ООО «Ёлка»", 'ооо "елка"', "ООО  Елка ", "\u200bООО Ёлка", "ООО „Елка“", "ООО Елка\u00ad"];
    const input = readInput([payments(names.map((name) => [name, 46023, 1]))]);
    expect(words(input.tables.Clients.name)).toEqual(["ООО «Ёлка»"]);
  });

  test("first and last name in two columns are one person, in either order", () => {
    const people = sheet("Managers", [
      ["First name", "Surname", "Position"],
      ["Ann", "Fox", "seller"],
      ["Ann", "Elk", "seller"],
    ]);
    const input = readInput([people, payments([["Alfa", 46023, 1]])]);
    expect(words(input.tables.Managers.name)).toEqual(["Ann Fox", "Ann Elk"]);
  });

  test("a buyer without a company is known by the name of the person", () => {
    const rows: Rows = [
      ["First Name (Billing)", "Last Name (Billing)", "Company (Billing)", "Order Date", "Order Total"],
      ["Ann", "Fox", "Alfa", "2026-01-05", 5],
      ["Bob", "Elk", null, "2026-01-06", 7],
    ];
    expect(money([sheet("Orders", rows)])).toEqual({ Alfa: 5, "Bob Elk": 7 });
  });

  test("a code beside a name tells clients apart, and people see the name", () => {
    const rows: Rows = [
      ["Customer ID", "Customer Name", "Date", "Amount"],
      ["C-1", "Alfa", 46023, 5],
      ["C-2", "Beta", 46024, 6],
      [null, "Gamma", 46025, 7],
    ];
    expect(money([sheet("Payments", rows)])).toEqual({ Alfa: 5, Beta: 6, Gamma: 7 });
  });

  test('="00123" and \'00123 keep their zeros', () => {
    const input = readInput([
      payments([
        ['="00123"', 46023, 1],
        ["'00124", 46023, 1],
        ["'s Hof", 46023, 1],
      ]),
    ]);
    expect(words(input.tables.Clients.name)).toEqual(["00123", "00124", "'s Hof"]);
  });
});

describe("marks for nothing", () => {
  test.each(["не закрыта", "not closed", "-", "—", "нет", "n/a", "0000-00-00", "не указана"])(
    "%s is a blank where a day is wanted",
    (mark) => {
      const rows: Rows = [
        ["Deal ID", "Client", "Stage", "Amount", "Opened", "Closed"],
        ["1", "A", "Won", 1, 46023, mark],
      ];
      const input = readInput([sheet("Deals", rows)]);
      expect(issue(input, "BAD_TYPE")).toBeUndefined();
      expect(Array.from(input.tables.Deals.closeDate)).toEqual([Number.NaN]);
    },
  );

  test.each(["-", "—", " $-   ", "- ₽", "нет", "none", "–"])("%s is zero where money is wanted", (mark) => {
    const input = readInput([payments([["A", 46023, mark]])]);
    expect(issue(input, "BAD_TYPE")).toBeUndefined();
    expect(Array.from(input.tables.Payments.amount)).toEqual([0]);
  });
});

test("[AM-79] columns that were not read are named, also when nothing is missing", () => {
  const rows: Rows = [
    ["Client", "Date", "Amount", "Wibble", "Empty"],
    ["A", 46023, 1, "x", null],
  ];
  const input = readInput([sheet("Payments", rows)]);
  expect(issue(input, "COLUMNS_UNREAD")).toMatchObject({ level: "notice", found: "Wibble" });
});

import { describe, expect, test } from "vitest";
import { issue, payments, sheet, words } from "./intake-testing.ts";
import type { RawCell } from "./raw-sheet.ts";
import { readInput } from "./read-input.ts";

const clients = (rows: readonly (readonly RawCell[])[]): ReturnType<typeof sheet> =>
  sheet("Clients", [["Client ID", "Client", "Manager", "Region", "Industry"], ...rows]);

describe("printed totals", () => {
  test("a client whose name is like a total stays: its row has what its neighbours have", () => {
    const input = readInput([
      clients([
        ["1", "Total Energies", "Anna", "North", "oil"],
        ["2", "Всего хорошего", "Anna", "North", "retail"],
        ["3", "Alfa Total", "Boris", "North", "oil"],
        [null, "Итого", null, null, null],
      ]),
    ]);
    expect(words(input.tables.Clients.name)).toEqual(["Total Energies", "Всего хорошего", "Alfa Total"]);
    expect(issue(input, "SUBTOTAL_SKIPPED")).toMatchObject({ count: 1, row: 5 });
  });

  test("a list of names alone: a bare word of a total is one", () => {
    const input = readInput([
      sheet("Clients", [
        ["Client", "Sales in period"],
        ["Alfa", 5],
        ["Total", 5],
      ]),
    ]);
    expect(words(input.tables.Clients.name)).toEqual(["Alfa"]);
  });

  test("a total with a date of its own is a payment", () => {
    expect(readInput([payments([["Итого", 46023, 5]])]).tables.Payments.rowCount).toBe(1);
  });
});

describe("two tables on one sheet", () => {
  const below = (...more: RawCell[][]): ReturnType<typeof readInput> =>
    readInput([
      sheet("Лист1", [
        ["Deal ID", "Client", "Stage", "Opened", "Amount"],
        ["D1", "Alfa", "New", 46023, 5],
        ["D2", "Beta", "New", 46024, 6],
        ...more,
      ]),
    ]);

  test("the rows end where another heading begins, and that table is read too, which is said", () => {
    const input = below([], ["Payments 2026"], ["Client", "Date", "Paid amount"], ["Alfa", 46030, 7]);
    expect(words(input.tables.Deals.dealId)).toEqual(["D1", "D2"]);
    expect(Array.from(input.tables.Payments.amount)).toEqual([700]);
    expect(Array.from(input.tables.Payments.sheetRow)).toEqual([7]);
    expect(issue(input, "SECOND_TABLE")).toMatchObject({ level: "notice", row: 6, count: 1 });
    expect(issue(input, "BAD_TYPE")).toBeUndefined();
  });

  test("blank rows alone end nothing, nor does the same heading printed again", () => {
    const heading = ["Deal ID", "Client", "Stage", "Opened", "Amount"];
    const input = below([], ["D3", "Gamma", "New", 46025, 7], [], heading, ["D4", "Status", "New", 46026, 8]);
    expect(words(input.tables.Deals.dealId)).toEqual(["D1", "D2", "D3", "D4"]);
    expect(issue(input, "SECOND_TABLE")).toBeUndefined();
  });
});

test("300 thousand equal rows, in one file and in two, are no trouble", () => {
  const alfa = ["Alfa", 46023, 10];
  const rows = Array.from({ length: 300_000 }, () => alfa);
  const input = readInput([payments(rows, { file: "a.csv" }), payments(rows, { file: "b.csv" })]);
  expect(input.tables.Payments.rowCount).toBe(300_000);
  expect(issue(input, "DUPLICATE_ROW")).toMatchObject({ count: 299_999, row: 3 });
  expect(issue(input, "ROWS_REPEATED")).toMatchObject({ count: 300_000 });
});

test.each<[string, RawCell[]]>([
  ["exactly", ["Deal ID", "Client", "Stage", "Opened", "Amount"]],
  ["with blanks around", [" Deal ID", "Client ", "Stage", "Opened", "Amount"]],
  ["with cells blanked", ["Deal ID", null, "Stage", "Opened", ""]],
  ["with something put over one cell", ["Page 2", "Client", "Stage", "Opened", "Amount"]],
])("a heading printed again is no row: %s", (_how, again) => {
  const heading = ["Deal ID", "Client", "Stage", "Opened", "Amount"];
  const input = readInput([
    sheet("Deals", [heading, ["D1", "Alfa", "New", 46023, 5], again, ["D2", "Client", "Stage", 46023, 6]]),
  ]);
  expect(words(input.tables.Deals.dealId)).toEqual(["D1", "D2"]);
  expect(issue(input, "BAD_TYPE")).toBeUndefined();
});

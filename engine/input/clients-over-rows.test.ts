import { describe, expect, test } from "vitest";
import { isoDay } from "../ground/day.ts";
import { planSales } from "../plan/plan-sales.ts";
import { issue, sheet } from "./intake-testing.ts";
import type { RawCell } from "./raw-sheet.ts";
import { readInput } from "./read-input.ts";

/** Client, day, money of the payments that were read, and what was set aside as printed totals. */
function read(rows: readonly (readonly RawCell[])[]): readonly string[] {
  const input = readInput([sheet("Report", rows)]);
  const { clientId, date, amount } = input.tables.Payments;
  const { name } = input.tables.Clients;
  const totals = planSales(input, {}).money.lines.find(({ reason }) => reason === "printedTotal");
  return [
    ...Array.from(
      clientId,
      (client, row) => `${name.words[name.codes[client]]} ${isoDay(date[row])} ${amount[row] / 100}`,
    ),
    `totals ${(totals?.money ?? 0) / 100}`,
  ];
}

describe("[AM-75] the client stands over its rows", () => {
  test("in a column without a heading, with a total under the rows", () => {
    expect(
      read([
        ["Sales by Customer Detail"],
        ["", "Date", "Transaction Type", "Num", "Amount"],
        ["Alfa Inc"],
        ["", "2026-01-05", "Invoice", "1001", 100],
        ["", "2026-01-15", "Invoice", "1004", 50],
        ["Total for Alfa Inc", "", "", "", 150],
        ["Beta LLC"],
        ["", "2026-02-20", "Credit Memo", "1009", -20],
        ["Total for Beta LLC", "", "", "", -20],
        ["TOTAL", "", "", "", 130],
      ]),
    ).toEqual(["Alfa Inc 2026-01-05 100", "Alfa Inc 2026-01-15 50", "Beta LLC 2026-02-20 -20", "totals 260"]);
  });

  test("over the column of days, groups within groups", () => {
    expect(
      read([
        ["Receivable Invoice Detail"],
        ["Invoice Date", "Source", "Description", "Invoice Total", "Status"],
        ["Alfa Inc"],
        ["Invoice Number: INV-1"],
        ["2026-01-05", "Invoice", "Consulting", 100, "Paid"],
        ["Total INV-1", "", "", 100],
        ["Total Alfa Inc", "", "", 100],
        ["Total", "", "", 100],
      ]),
    ).toEqual(["Alfa Inc 2026-01-05 100", "totals 300"]);
  });

  test("in Russian, a seller over its clients: the client counts", () => {
    expect(
      read([
        ["", "Дата", "Документ", "Сумма"],
        ["Иванов"],
        ["ООО Альфа"],
        ["", "05.01.2026", "Акт 1", 100],
        ["Итого по ООО Альфа", "", "", 100],
        ["ООО Бета"],
        ["", "06.01.2026", "Акт 2", 7],
        ["Итого по ООО Бета", "", "", 7],
        ["Итого по Иванов", "", "", 107],
        ["Итого", "", "", 107],
      ]),
    ).toEqual(["ООО Альфа 2026-01-05 100", "ООО Бета 2026-01-06 7", "totals 321"]);
  });
});

test("[AM-75] names without a heading under a title that says customers; under another title they are asked about", () => {
  const rows = (title: string): RawCell[][] => [[title], ["", "Total"], ["Alfa", 150], ["Beta", 50], ["TOTAL", 200]];
  const input = readInput([sheet("Report", rows("Sales by Customer Summary"))]);
  expect(Array.from(input.tables.Clients.revenue, (money) => money / 100)).toEqual([150, 50]);
  expect(issue(input, "CLIENTS_OVER_ROWS")).toMatchObject({ level: "notice" });
  expect(readInput([sheet("Report", rows("Sales by Product Summary"))]).tables.Clients.rowCount).toBe(0);
});

const byGroup = (title: string, name: string): RawCell[][] => [
  [title],
  ["", "Date", "Document", "Amount"],
  [name],
  ["", "2026-01-05", "1001", 100],
  [`Total for ${name}`, "", "", 100],
  ["TOTAL", "", "", 100],
];

test("[AM-75] groups of products or sellers are no clients: people are asked; where no title says it, a warning", () => {
  const products = readInput([sheet("Report", byGroup("Sales by Product/Service Detail", "Pump"))]);
  expect(products.tables.Clients.rowCount).toBe(0);
  expect(issue(products, "NO_TABLE")).toMatchObject({ level: "error" });
  const untitled = readInput([sheet("Report", byGroup("January", "Alfa"))]);
  expect(issue(untitled, "CLIENTS_OVER_ROWS")).toMatchObject({ level: "warning" });
});

test("[AM-75] a client whose name begins as a total does; a file the user names Payments", () => {
  const rows = byGroup("Sales by Customer Detail", "Total Energies");
  expect(read(rows)).toEqual(["Total Energies 2026-01-05 100", "totals 200"]);
  const named = readInput([{ ...sheet("Report", rows), table: "Payments" }]);
  expect(Array.from(named.tables.Payments.amount, (money) => money / 100)).toEqual([100]);
});

test("two hundred thousand rows under their clients are read", () => {
  const rows: RawCell[][] = Array.from({ length: 200_000 }, (_, at) => ["2026-01-05", `D${at}`, "work", 1]);
  const input = readInput([
    sheet("Report", [
      ["Receivable Invoice Detail"],
      ["Invoice Date", "Document", "Description", "Invoice Total"],
      ["Alfa"],
      ...rows,
      ["Total Alfa", "", "", 200_000],
    ]),
  ]);
  expect(input.tables.Payments.rowCount).toBe(200_000);
  expect(input.tables.Clients.rowCount).toBe(1);
});

test("a list that names its clients in a column is left alone, whatever stands between its rows", () => {
  const input = readInput([
    sheet("Payments", [
      ["Client", "Date", "Amount"],
      ["Section"],
      ["Alfa", "2026-01-05", 100],
      ["Total Section", "", 100],
    ]),
  ]);
  expect(issue(input, "CLIENTS_OVER_ROWS")).toBeUndefined();
});

test("a total with very many blanks and a line break is read in time that grows with its length", () => {
  const blanks = `Total${" ".repeat(200_000)}\nx`;
  const input = readInput([
    sheet("Report", [["", "Date", "Document", "Amount"], ["Alfa"], [blanks], ["Total for Beta"]]),
  ]);
  expect(issue(input, "CLIENTS_OVER_ROWS")).toBeUndefined();
});

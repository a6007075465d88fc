import { expect, test } from "vitest";
import { issue, sheet, words } from "./intake-testing.ts";
import type { RawCell, RawSheet } from "./raw-sheet.ts";
import { readInput, type ReadOptions } from "./read-input.ts";

type Rows = readonly (readonly RawCell[])[];

// 2026: January 46023, February 46054, April 46113
const data: RawSheet = sheet("Data", [
  ["Client", "Date", "Amount"],
  ["Alfa", 46024, 10],
  ["Alfa", 46025, 5],
  ["Beta", 46026, 20],
  ["Gamma", 46055, 40],
  ["Alfa", 46115, 80],
  ["Beta", 46120, 160],
]);

/** Counted money by client, and the codes of what was said of the sheets. */
function read(sheets: readonly RawSheet[], options: ReadOptions = {}): { sum: number; said: string[] } {
  const input = readInput(sheets, options);
  const sum = input.tables.Payments.amount.reduce((total, amount) => total + amount, 0) / input.moneyUnit.perUnit;
  const codes = ["SHEET_REPEATS", "SHEETS_ALIKE", "PIVOT_SKIPPED"];
  return { sum, said: input.issues.map(({ code }) => code).filter((code) => codes.includes(code)) };
}

const byMonth: Rows = [
  ["Client", "Jan 2026", "Feb 2026", "Apr 2026"],
  ["Alfa", 15, null, 80],
  ["Beta", 20, null, 160],
  ["Gamma", null, 40, null],
];

test.each<[string, RawSheet]>([
  ["by month", sheet("By month", byMonth)],
  [
    "by quarter",
    sheet("Кварталы", [
      ["Клиент", "I кв. 2026", "II кв. 2026"],
      ["Alfa", 15, 80],
      ["Beta", 20, 160],
      ["Gamma", 40, null],
    ]),
  ],
  [
    "of one quarter",
    sheet("Q1", [
      ["Client", "Jan 2026", "Feb 2026"],
      ["Alfa", 15, null],
      ["Beta", 20, null],
      ["Gamma", null, 40],
    ]),
  ],
  [
    "without days",
    sheet("Totals", [
      ["Client", "Product", "Amount"],
      ["Alfa", "all", 95],
      ["Beta", "all", 180],
      ["Gamma", "all", 40],
    ]),
  ],
  [
    "of some clients, in another order and an earlier place",
    sheet("Top", [
      ["Amount", "Customer", "Product"],
      [180, "beta", "all"],
      [40, "Gamma", "all"],
      [95, "ALFA", "all"],
    ]),
  ],
  [
    "of one quarter, and a row without its day",
    sheet("Q1 paid", [
      ["Client", "Date", "Amount"],
      ["Alfa", 46024, 15],
      ["Beta", null, 20],
      ["Gamma", 46056, 40],
    ]),
  ],
])("[AM-70] sums by client beside the sales count once: %s", (_what, summary) => {
  expect(read([data, summary])).toEqual({ sum: 315, said: ["SHEET_REPEATS"] });
  expect(read([summary, data])).toEqual({ sum: 315, said: ["SHEET_REPEATS"] });
});

test("[AM-70] orders and the payments for them, day by day later, count once", () => {
  const orders: RawSheet = sheet("Orders", [
    ["Order ID", "Client", "Order date", "Amount"],
    ["1", "Alfa", 46024, 10],
    ["2", "Beta", 46026, 20],
    ["3", "Gamma", 46028, 40],
  ]);
  const paid: RawSheet = sheet("Payments", [
    ["Client", "Date", "Amount"],
    ["Alfa", 46030, 10],
    ["Beta", 46031, 20],
    ["Gamma", 46032, 40],
  ]);
  expect(read([orders, paid]).sum).toBe(70);
});

test("equal sums of another year, of two clients, or differing ones are sales of their own", () => {
  const subscription = (name: string, day: number): RawSheet =>
    sheet(name, [["Client", "Date", "Amount"], ...["Alfa", "Beta", "Gamma"].map((client) => [client, day, 100])]);
  expect(read([subscription("2025", 45700), subscription("2026", 46065)])).toEqual({ sum: 600, said: [] });
  const two = data.rows.slice(0, 4);
  expect(
    read([
      sheet("A", two),
      sheet("B", [
        ["Client", "Jan 2026", "Feb 2026"],
        ["Alfa", 15, 0],
        ["Beta", 20, 0],
      ]),
    ]).sum,
  ).toBe(70);
  const others = byMonth.map((cells, row) =>
    row === 0 ? cells : cells.map((cell) => (typeof cell === "number" ? cell + 1 : cell)),
  );
  expect(read([data, sheet("Branch", others)])).toEqual({ sum: 315 + 315 + 5, said: [] });
});

test("where most but not all clients have the same, both count and people are asked", () => {
  const most = byMonth.map((cells) => (cells[0] === "Gamma" ? ["Gamma", null, 41, null] : cells));
  const four = [...most, ["Delta", null, 30, null]];
  const more = sheet("Data", [...data.rows, ["Delta", 46056, 30]]);
  const { sum, said } = read([more, sheet("By month", four)]);
  expect({ sum, said }).toEqual({ sum: 345 + 346, said: ["SHEETS_ALIKE"] });
});

test("what people say of the sheet, or that repeated rows count, is obeyed", () => {
  expect(read([data, sheet("By month", byMonth)], { mapping: { "sheet.By month": "Payments" } }).sum).toBe(630);
  expect(read([data, sheet("By month", byMonth)], { settings: { duplicates: "keep" } }).sum).toBe(630);
});

test.each<[string, string]>([
  ["English", "Row Labels"],
  ["Russian", "Названия строк"],
  ["German", "Zeilenbeschriftungen"],
  ["French", "Étiquettes de lignes"],
  ["Spanish", "Etiquetas de fila"],
])("[AM-75] a pivot table of anything beside the rows it sums up is not read: %s", (_language, label) => {
  const pivot = sheet("Pivot", [
    [label, "Sum of Amount"],
    ["Shipped", 300],
    ["On hold", 15],
  ]);
  const input = readInput([data, pivot]);
  expect(words(input.tables.Clients.name)).toEqual(["Alfa", "Beta", "Gamma"]);
  const months = sheet("Pivot", [
    [label, "Jan 2026", "Feb 2026", "Grand Total"],
    ["Bolts", 35, 0, 35],
    ["Nuts", 0, 40, 40],
  ]);
  expect(read([data, months]).sum).toBe(315);
});

test("a pivot table alone is read, and so is one that people say is a table", () => {
  const pivot = sheet("Pivot", [
    ["Row Labels", "Sum of Amount"],
    ["Alfa", 300],
    ["Beta", 15],
  ]);
  expect(words(readInput([pivot]).tables.Clients.name)).toEqual(["Alfa", "Beta"]);
  const chosen = readInput([data, pivot], { mapping: { "sheet.Pivot": "Clients" } });
  expect(issue(chosen, "PIVOT_SKIPPED")).toBeUndefined();
});

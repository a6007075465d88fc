import { createRequire } from "node:module";
import type * as Core from "@univerjs/core";
import type * as Facade from "@univerjs/core/facade";
import type * as Preset from "@univerjs/preset-sheets-node-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { chainRows, chains } from "./chains.ts";
import { registerFunctions } from "./register-functions.ts";

const errors = { VALUE: "#VALUE!", NA: "#N/A", NUM: "#NUM!", DIV0: "#DIV/0!" };
/** By the cell a formula stands in; the deals are in A1:E6. */
const formulas: Readonly<Record<string, string>> = {
  G1: "=SALES.ABC(B2:B6)",
  H1: "=SALES.ABCTABLE(A2:A6,B2:B6)",
  A20: "=SUM(SALES.SPLITPLAN(100,B2:B6,0.01))",
  A21: "=INDEX(SALES.ABCTABLE(A2:A6,B2:B6,,,0),2,2)",
  A22: '=COUNTIF(G1:G5,"A")',
  A23: "=SALES.EXPECTED(B2:B6,E2:E6,1000)",
  A24: "=SALES.HEADCOUNT({40;100;300},{34;11;1.5},SALES.AVAILABLEHOURS(247,8,0.6,20))",
  A25: "=SALES.EXPECTED(B2:B6,E2:E5)",
  A26: "=SALES.MARKETSHARE(5,B10)",
  A27: "=IFERROR(SALES.MARKETSHARE(5,0),-1)",
  A28: "=SALES.LEADDEADLINE(DATE(2026,12,31),120)=DATE(2026,9,2)",
  A29: "=SALES.WINRATE({0.5,0.4,0.5},)",
  A30: "=SALES.EXPECTED(B2:B12,E2:E12)",
  P1: '=SALES.FUNNEL(C2:C6,D2:D6,B2:B6,,"money","ru")',
  P10: "=SALES.GOALS(100,{0.6;0.3;0.1},{10;0;5})",
  ...Object.fromEntries(chains.map(({ formula }, place) => [chainCell(place), formula.en])),
};

function chainCell(place: number): string {
  return `X${place + 1}`;
}

// Univer's ES modules import a CommonJS package by name, which Node refuses: its CommonJS build is loaded instead.
const load = createRequire(import.meta.url);
const { Univer, LocaleType } = load("@univerjs/core") as typeof Core;
const { FUniver } = load("@univerjs/core/facade") as typeof Facade;
const { UniverSheetsNodeCorePreset } = load("@univerjs/preset-sheets-node-core") as typeof Preset;

const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
let cells: (address: string) => unknown[][];

beforeAll(async () => {
  for (const plugin of UniverSheetsNodeCorePreset({}).plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook({
    id: "book",
    sheets: { s: { id: "s", name: "Deals", rowCount: 60, columnCount: 30 } },
  });
  const formula = api.getFormula();
  registerFunctions({
    associate: (id, call) => {
      formula.registerFunction(`SALES.${id}`, (...args: unknown[]) => {
        try {
          return call(...args) as never;
        } catch (error) {
          return String(error);
        }
      });
    },
    makeError: (code) => errors[code],
    language: "en",
  });
  const sheet = workbook.getActiveSheet();
  sheet.getRange("A1:E6").setValues(chainRows as (string | number)[][]);
  for (const [address, f] of Object.entries(formulas)) sheet.getRange(address).setValue({ f });
  cells = (address) => sheet.getRange(address).getValues();
  // The engine's own signal comes too early on a busy machine: it waits half a second for the calculation to start.
  await vi.waitFor(
    () => expect(Object.keys(formulas).map((address) => cells(address)[0][0])).not.toContain(null),
    60_000,
  );
}, 70_000);

afterAll(() => univer.dispose());

test("a column of classes spills from its cell", () => {
  expect(cells("G1:G5")).toEqual([["B"], ["A"], ["B"], ["A"], ["C"]]);
});

test("a table spills under its headings", () => {
  expect(cells("H1:M6")).toEqual([
    ["Rank", "Client", "Money", "Share", "Cumulative share", "Class"],
    [1, "Alfa", 500, 0.5, 0.5, "A"],
    [2, "Beta", 300, 0.3, 0.8, "A"],
    [3, "Omega", 100, 0.1, 0.9, "B"],
    [4, "Gamma", 60, 0.06, 0.96, "B"],
    [5, "Delta", 40, 0.04, 1, "C"],
  ]);
});

test.for([
  ["SUM over a spilled split is the plan", "A20", 100],
  ["INDEX takes a cell of a table", "A21", "Beta"],
  ["COUNTIF reads the spilled cells", "A22", 2],
  ["a blank chance adds nothing", "A23", 1432],
  ["one function is the argument of another", "A24", 3],
  ["ranges of different length are #VALUE!", "A25", "#VALUE!"],
  ["a blank cell as a divisor is #DIV/0!", "A26", "#DIV/0!"],
  ["IFERROR catches it", "A27", -1],
  ["dates are serials", "A28", true],
  ["an argument left out takes its default", "A29", 0.1],
  ["blank rows at the end are nothing", "A30", 432],
] as const)("%s", ([, address, expected]) => {
  const [[found]] = cells(address);
  expect(typeof found === "number" && typeof expected === "number" ? Number(found.toFixed(9)) : found).toEqual(
    expected === true ? expect.toSatisfy((cell) => cell === true || cell === 1 || cell === "TRUE") : expected,
  );
});

test("a cross table with headings in Russian; an error of one cell stands in its cell", () => {
  expect(cells("P1:S3")).toEqual([
    ["Стадия", "C", "A", "B"],
    [1, 100, 0, 100],
    [2, 0, 800, 0],
  ]);
  expect(cells("P10:R13")).toEqual([
    ["Category", "Money", "Projects"],
    ["A", 60, 6],
    ["B", 30, "#N/A"],
    ["C", 10, 2],
  ]);
});

test.for(chains.map((chain, place) => ({ ...chain, name: chain.says.en, cell: chainCell(place) })))(
  "a chain of functions: $name",
  ({ cell, result }) => {
    const [[found]] = cells(cell);
    expect(typeof found === "number" ? Number(found.toFixed(9)) : found).toBe(result);
  },
);

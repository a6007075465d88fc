import { expect, test } from "vitest";
import { placeSheets } from "./place-sheets.ts";
import type { Block, ResultSheet, SheetColumn } from "../result-sheet.ts";

const column = (key: string, more: Partial<SheetColumn> = {}): SheetColumn => ({
  key,
  heading: key,
  kind: "number",
  values: [1, 2, 3],
  ...more,
});

function sheet(id: string, blocks: readonly Block[], more: Partial<ResultSheet> = {}): ResultSheet {
  return { id, name: `Sheet ${id}`, title: id, header: ["period"], blocks, print: {}, ...more };
}

const groups: Block = {
  type: "table",
  key: "groups",
  rowCount: 3,
  columns: [
    column("clients"),
    column("hours", { formula: "={clients}*2", total: { value: 12, formula: "=SUM({hours})" } }),
    column("sum", { formula: "=N({sum^})+{clients}/SUM({groups.clients})" }),
  ],
};

function tableOf(sheets: readonly ResultSheet[], at = 0) {
  const placed = placeSheets(sheets, () => undefined)[at].blocks.find((block) => block.type === "table");
  if (placed?.type !== "table") throw new Error("no table");
  return placed;
}

test("a table stands below title, header lines and one blank row", () => {
  const table = tableOf([sheet("R-01", [groups])]);
  expect([table.left, table.headingRow, table.firstRow, table.totalsRow]).toEqual([0, 3, 4, 7]);
});

test("a formula's places become cells of the same row, the row above, and whole columns", () => {
  const table = tableOf([sheet("R-01", [groups])]);
  expect(table.formulaAt(1, 0)).toBe("=A5*2");
  expect(table.formulaAt(1, 2)).toBe("=A7*2");
  expect(table.formulaAt(2, 1)).toBe("=N(C5)+A6/SUM($A$5:$A$7)");
  expect(table.totalFormulaAt(1)).toBe("=SUM($B$5:$B$7)");
});

test("a place on another sheet carries its quoted name, one cell by #", () => {
  const other: Block = {
    type: "table",
    key: "use",
    rowCount: 1,
    columns: [column("x", { formula: "={R-01.groups.hours#1}" })],
  };
  const name = { name: "Client's" };
  expect(tableOf([sheet("R-02", [other]), sheet("R-01", [groups], name)]).formulaAt(0, 0)).toBe("='Client''s'!$B$6");
});

test("a formula with a place that is on no sheet is left out, so the cell keeps its value", () => {
  const lost: Block = { type: "table", key: "use", rowCount: 1, columns: [column("x", { formula: "={R-99.a.b}+1" })] };
  expect(tableOf([sheet("R-02", [lost])]).formulaAt(0, 0)).toBeUndefined();
});

test("an input table's cells are found one by one; a range with gaps would sum what lies between, so it is left out", () => {
  const use: Block = {
    type: "table",
    key: "use",
    rowCount: 1,
    columns: [column("a", { formula: "={Norms.minutes#1}" }), column("b", { formula: "=SUM({Norms.minutes})" })],
  };
  const [placed] = placeSheets([sheet("R-07", [use])], () => ({
    sheet: "Norms",
    column: 1,
    firstRow: 0,
    rowCount: 2,
    rows: [4, 9],
  }));
  const table = placed.blocks[0];
  if (table.type !== "table") throw new Error("no table");
  expect([table.formulaAt(0, 0), table.formulaAt(1, 0)]).toEqual(["='Norms'!$B$10", undefined]);
});

test("blocks of the side stack stand right of the widest block of the first, form fields are found by key", () => {
  const form: Block = {
    type: "form",
    key: "summary",
    side: true,
    fields: [
      { key: "a", label: "A", kind: "number", value: 2 },
      { key: "b", label: "B", kind: "number", value: 4, formula: "={a}*{groups.clients#1}" },
    ],
  };
  const [placed] = placeSheets([sheet("R-01", [groups, form])], () => undefined);
  const second = placed.blocks[1];
  if (second.type !== "form") throw new Error("no form");
  expect([second.left, second.firstRow, second.formulaAt(1)]).toEqual([4, 3, "=F4*$A$6"]);
});

test("a chart knows the addresses and values of its series, the first rows only when asked", () => {
  const chart: Block = {
    type: "chart",
    key: "pareto",
    title: "t",
    kind: "column",
    rows: 2,
    categories: "groups.clients",
    series: [{ values: "groups.hours", name: "Hours" }],
  };
  const [placed] = placeSheets([sheet("R-01", [groups, chart])], () => undefined);
  const last = placed.blocks[1];
  if (last.type !== "chart") throw new Error("no chart");
  expect(last.series[0]).toEqual({ address: "'Sheet R-01'!$B$5:$B$6", values: [1, 2], kind: "number" });
});

test("the frozen table's heading is the last row in sight and is repeated in print", () => {
  const [placed] = placeSheets([sheet("R-01", [groups], { freeze: "groups" })], () => undefined);
  expect([placed.freezeRow, placed.printTitleRow]).toEqual([4, 3]);
});

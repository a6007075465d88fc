import { expect, test } from "vitest";
import { text as bothLanguages } from "../ground/text.ts";
import { cellsOf } from "./cells-of.ts";
import { money, text } from "./column.ts";
import type { SheetColumn } from "./result-sheet.ts";
import { tableOf, type TableContext } from "./table-of.ts";

const context: TableContext = { say: (words) => words.en, money: (amount) => amount / 100 };
const word = bothLanguages("word", "слово");

test("a cell of a long list is computed when it is asked for, and only that one", () => {
  const computed: number[] = [];
  const rows = Array.from({ length: 100_000 }, (_, row) => row);
  const [column] = tableOf(context, rows, {
    key: "t",
    columns: [
      money("m", word, (row) => (computed.push(row), row * 100), { mark: (row) => (row === 7 ? "bad" : undefined) }),
    ],
  }).columns;
  const { value, mark } = cellsOf(column);
  expect([value(7), value(99_999)]).toEqual([7, 99_999]);
  expect(computed).toEqual([7, 99_999]);
  expect(typeof mark === "function" && [mark(6), mark(7)]).toEqual([undefined, "bad"]);
  expect(column.values).toHaveLength(100_000);
});

test("[AM-61] a copy of a column with other values shows its own", () => {
  const [column] = tableOf(context, ["Alfa"], { key: "t", columns: [text("n", word, (name) => name)] }).columns;
  expect(cellsOf({ ...column, values: ["written by hand"] }).value(0)).toBe("written by hand");
});

test("a column given as lists is read from them; a mark of all rows is one", () => {
  const column: SheetColumn = { key: "n", heading: "N", kind: "text", values: ["A", null], marks: ["good", undefined] };
  const { value, mark } = cellsOf(column);
  expect([value(0), value(1)]).toEqual(["A", null]);
  expect(typeof mark === "function" && [mark(0), mark(1)]).toEqual(["good", undefined]);
  expect(cellsOf({ ...column, marks: "input" }).mark).toBe("input");
});

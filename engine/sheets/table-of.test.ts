import { expect, test } from "vitest";
import { text as bothLanguages } from "../ground/text.ts";
import { hours, money, text, typed, whole, yesNo, type Column } from "./column.ts";
import { formOf } from "./form-of.ts";
import { tableOf, type TableContext } from "./table-of.ts";

/** Russian, two decimals of the currency. */
const context: TableContext = { say: (words) => words.ru, money: (amount) => amount / 100 };
const word = bothLanguages("word", "слово");
const rows = [
  { name: "Alfa", paid: 12_050, due: true },
  { name: "Beta", paid: Number.NaN, due: false },
];
const columnOf = (column: Column<(typeof rows)[number]>) =>
  tableOf(context, rows, { key: "t", columns: [column] }).columns[0];

test("a column is a function of a row, or the same in every row", () => {
  expect(columnOf(text("name", word, ({ name }, place) => `${place} ${name}`)).values).toEqual(["0 Alfa", "1 Beta"]);
  expect(columnOf(hours("h", word, 2)).values).toEqual([2, 2]);
});

test("[AM-01] money comes in small units and is shown in units of the currency; what is no number is blank", () => {
  expect(columnOf(money("paid", word, ({ paid }) => paid)).values).toEqual([120.5, null]);
});

test("[AM-01] a sum is taken of small units, blanks left out, with its formula", () => {
  const { total } = columnOf(money("paid", word, ({ paid }) => paid, { total: "sum" }));
  expect(total).toEqual({ value: 120.5, formula: "=SUM({paid})" });
});

test("texts in both languages are said: in cells, headings, titles, help and totals", () => {
  const table = tableOf(context, rows, {
    key: "t",
    title: word,
    columns: [text("name", word, word, { help: word, total: { value: word } })],
  });
  expect(table).toEqual({
    ...{ type: "table", key: "t", title: "слово", rowCount: 2 },
    columns: [
      {
        ...{ key: "name", heading: "слово", kind: "text", values: ["слово", "слово"] },
        ...{ help: "слово", total: { value: "слово" } },
      },
    ],
  });
});

test("scripts read true or false, or nothing where it is not known", () => {
  const { values, json } = columnOf(yesNo("due", word, ({ name, due }) => (name === "Beta" ? undefined : due)));
  expect([values, json]).toEqual([
    ["да", null],
    [true, null],
  ]);
});

test("columns under a condition are left out, groups stand in their place", () => {
  const { columns } = tableOf(context, Int32Array.of(7), {
    key: "t",
    columns: [false, whole("a", word, (row) => row), undefined, [[whole("b", word, 1)], whole("c", word, 2)]],
  });
  expect(columns.map(({ key, values }) => [key, values])).toEqual([
    ["a", [7]],
    ["b", [1]],
    ["c", [2]],
  ]);
});

test("[AM-61] a column that people fill is blank and theirs", () => {
  expect(columnOf(typed("when", word, { kind: "date", width: 12 }))).toEqual({
    ...{ key: "when", heading: "слово", kind: "date", values: [null, null] },
    ...{ owner: "user", marks: "input", width: 12 },
  });
});

test("a form is a table of one row", () => {
  const { fields } = formOf(context, { key: "f", fields: [money("plan", word, 500, { note: word, mark: "strong" })] });
  expect(fields).toEqual([{ key: "plan", label: "слово", kind: "money", value: 5, note: "слово", mark: "strong" }]);
});

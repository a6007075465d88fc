import { expect, test } from "vitest";
import { placeSheets, type ResultSheet } from "../engine/index.ts";
import { planTable } from "./plan-table.ts";
import { styleBook } from "./style-book.ts";

const long = "word ".repeat(20).trim(); // 99 characters

function heights(values: readonly (string | null)[], width: number, wrap?: true): number[] {
  const sheet: ResultSheet = {
    id: "R-99",
    name: "Sheet",
    title: "Sheet",
    header: [],
    print: {},
    blocks: [
      {
        type: "table",
        key: "rows",
        rowCount: values.length,
        columns: [{ key: "text", heading: "Text", kind: "text", values, width, wrap }],
      },
    ],
  };
  const [{ blocks, columnWidths }] = placeSheets([sheet], () => undefined);
  const [table] = blocks;
  if (table.type !== "table") throw new Error("expected a table");
  const context = {
    book: styleBook({ language: "en", currency: "", moneyDecimals: 0, inputDecimals: 0 }),
    locate: () => undefined,
    listFormula: () => "",
  };
  const body = planTable(table, columnWidths, context).regions.find(({ heightAt }) => heightAt !== undefined);
  return values.map((_, row) => body?.heightAt?.(table.firstRow + row) ?? -1);
}

test("a row is as high as its longest wrapped text: three lines of 40 characters", () => {
  expect(heights(["short", long, null], 40)).toEqual([0, 45, 0]);
});

test("in a narrow column nothing wraps", () => {
  expect(heights([long], 30)).toEqual([0]);
});

test("rows of a very long table are not measured", () => {
  expect(heights(new Array<string>(1001).fill(long), 40)[0]).toBe(0);
});

test("a text that only just fills a narrow column that wraps has room for its second line", () => {
  // Twelve characters in thirteen: the space before the text takes one of them.
  expect(heights(["КП обсуждено", "Торг"], 13, true)).toEqual([30, 0]);
});

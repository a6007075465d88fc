import { expect, test } from "vitest";
import { placeSheets, type Block, type ResultSheet } from "../engine/index.ts";
import { planResultSheet } from "./plan-result-sheet.ts";
import { styleBook } from "./style-book.ts";

const table = (key: string, rowCount: number, widths: readonly number[], more: Partial<Block> = {}): Block =>
  ({
    type: "table",
    key,
    plain: true,
    rowCount,
    columns: widths.map((width, place) => ({
      ...{ key: `c${place}`, heading: "W", kind: "text" as const, width },
      values: Array<string>(rowCount).fill("a"),
    })),
    ...more,
  }) as Block;

function printed(blocks: readonly Block[], paper: ResultSheet["print"]["paper"]) {
  const print = { landscape: true, paper };
  const sheet: ResultSheet = { id: "R-99", name: "R-99", title: "Title", header: [], blocks, print };
  const [placed] = placeSheets([sheet], () => undefined);
  const book = styleBook({ language: "en", currency: "", moneyDecimals: 0, inputDecimals: 0 });
  const plan = planResultSheet(placed, { book, locate: () => undefined, listFormula: () => "" });
  return [plan.printArea, plan.printTitleRow, plan.footNote !== undefined];
}

test("a summary page comes first, then the first rows of the list under its heading", () => {
  // Title in row 1, summary in rows 3 to 8, list from row 10 on: its heading and ten of its hundred rows.
  const blocks = [table("summary", 5, [40, 40]), table("list", 100, [40, 40, 40])];
  expect(printed(blocks, { list: "list", rows: 10 })).toEqual(["$A$1:$C$8,$A$10:$C$20", 9, true]);
  expect(printed(blocks, { list: "list" })).toEqual(["$A$1:$C$8,$A$10:$C$110", 9, false]);
});

test("columns that would make the type too small stay on the screen: 180 characters is the most", () => {
  expect(printed([table("summary", 5, [60, 60, 60, 60])], {})).toEqual(["$A$1:$C$8", undefined, true]);
});

test("what does not fit the summary page whole is not begun on it", () => {
  // A page of 508 points holds 32 rows of 15 with the title: the second table would end in row 38.
  const blocks = [table("one", 15, [40]), table("two", 18, [40]), table("three", 2, [40])];
  expect(printed(blocks, {})).toEqual(["$A$1:$A$18", undefined, true]);
});

import { expect, test } from "vitest";
import { placeSheets, type Block, type ResultSheet } from "../engine/index.ts";
import { planResultSheet } from "./plan-result-sheet.ts";
import { styleBook } from "./style-book.ts";

/** A table of columns 60 characters wide, the widest there are. */
const table = (key: string, columns: number): Block => ({
  type: "table",
  key,
  rowCount: 1,
  columns: Array.from({ length: columns }, (_, place) => ({
    key: `words${place}`,
    heading: `Words ${place}`,
    kind: "text",
    values: ["a"],
    width: 60,
  })),
});

function planned(main: number, side: number, print: ResultSheet["print"] = {}) {
  const blocks: Block[] = [table("main", main), ...(side > 0 ? [{ ...table("side", side), side: true as const }] : [])];
  const sheet: ResultSheet = { id: "R-99", name: "Wide", title: "Wide", header: [], blocks, print };
  const [placed] = placeSheets([sheet], () => undefined);
  const book = styleBook({ language: "en", currency: "", moneyDecimals: 0, inputDecimals: 0 });
  return planResultSheet(placed, { book, locate: () => undefined, listFormula: () => "" });
}

test("two stacks that would print too small stand on pages of their own, at the scale of the wider one", () => {
  // 60 + 9 + 120 characters on a portrait page of 98 would be 51 %; the wider stack alone is 81 %.
  expect(planned(1, 2).columnBreak).toEqual({ column: 2, scale: 81 });
});

test("two stacks that stay readable share the page, and so does a sheet of one stack or one page", () => {
  // 60 + 9 + 60 characters are 75 % of a portrait page.
  expect(planned(1, 1).columnBreak).toBeUndefined();
  expect(planned(3, 0).columnBreak).toBeUndefined();
  expect(planned(1, 2, { onePage: true }).columnBreak).toBeUndefined();
});

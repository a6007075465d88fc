import { expect, test } from "vitest";
import { placeSheets, type Block, type ResultSheet } from "../engine/index.ts";
import { planResultSheet } from "./plan-result-sheet.ts";
import { styleBook } from "./style-book.ts";

const table = (key: string, rowCount: number, more: Partial<Block> = {}): Block =>
  ({
    type: "table",
    key,
    title: key,
    plain: true,
    rowCount,
    columns: [{ key: "words", heading: "Words", kind: "text", values: Array(rowCount).fill("a"), width: 90 }],
    ...more,
  }) as Block;

/** Rows at which a new page begins; a page of A4 upright holds 50 lines of 15 points. */
function breaks(blocks: readonly Block[], print: ResultSheet["print"] = { keepTogether: true }) {
  const sheet: ResultSheet = { id: "T-99", name: "T-99", title: "Title", header: [], blocks, print };
  const [placed] = placeSheets([sheet], () => undefined);
  const book = styleBook({ language: "en", currency: "", moneyDecimals: 0, inputDecimals: 0 });
  return planResultSheet(placed, { book, locate: () => undefined, listFormula: () => "" });
}

test("a heading does not stand alone at the foot of a page: its table begins on the next one", () => {
  // Rows 0 title, 2 and 3 headings, 43 rows to 46, blank 47; the second title would stand in row 48, the last of the page.
  expect(breaks([table("one", 43), table("two", 30)]).pageBreaks).toEqual([48]);
  // Here twenty rows of the long table still fit.
  expect(breaks([table("one", 20), table("two", 60)]).pageBreaks).toEqual([]);
});

test("a short list stays whole, but not at the price of half an empty page", () => {
  expect(breaks([table("one", 36), table("two", 12)]).pageBreaks).toEqual([41]);
  expect(breaks([table("one", 10), table("two", 24), table("three", 18)]).pageBreaks).toEqual([42]);
  expect(breaks([table("one", 36), table("two", 5)]).pageBreaks).toEqual([]);
});

test("breaks asked for stay, rows are counted from them, and other sheets have no others", () => {
  const blocks = [table("one", 5), table("two", 44, { pageBreak: true }), table("three", 30)];
  expect(breaks(blocks).pageBreaks).toEqual([10, 57]);
  expect(breaks(blocks, {}).pageBreaks).toEqual([10]);
  expect(breaks([table("one", 40), table("two", 15)]).pageBreaks).toEqual([45]);
  expect(breaks([table("one", 40), table("two", 15)], { keepTogether: true, onePage: true }).pageBreaks).toEqual([]);
});

test("the heading of a long table is repeated on every page of it where the sheet says so", () => {
  expect(breaks([table("one", 5), table("two", 90)], { titles: "two" }).printTitleRow).toBe(11);
  expect(breaks([table("one", 5), table("two", 90)], { titles: "two" }).freezeRow).toBe(1);
});

test("a document wanted on one page takes a second one where the print would get too small", () => {
  const onePage = (rows: number, keepTogether?: true) =>
    breaks([table("one", rows)], { onePage: true, keepTogether }).onePage;
  // 81 points above the rows: 61 rows of 15 points are 996, a page of 755 at 75 % holds 1,006.
  expect([onePage(61, true), onePage(62, true), onePage(62)]).toEqual([true, false, true]);
});

test("the last rows of a table do not stand alone on a page: three go over together", () => {
  // 81 points above 44 rows are 741; of 46 rows one would be left, of 48 three.
  expect(breaks([table("one", 46)]).pageBreaks).toEqual([47]);
  expect(breaks([table("one", 48)]).pageBreaks).toEqual([]);
  expect(breaks([table("one", 44)]).pageBreaks).toEqual([]);
});

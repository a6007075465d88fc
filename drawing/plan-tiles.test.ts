import { expect, test } from "vitest";
import { placeSheets, type ResultSheet, type Tile } from "../engine/index.ts";
import { planResultSheet } from "./plan-result-sheet.ts";
import { styleBook } from "./style-book.ts";

const tile = (key: string, span: number): Tile => ({ key, label: key, value: 1, kind: "whole", finding: "f", span });

const sheet: ResultSheet = {
  id: "R-99",
  name: "R-99",
  title: "Title",
  header: [],
  grid: { widths: [5, 20, 10, 2, 10, 10], side: 4 },
  print: {},
  blocks: [
    { type: "tiles", key: "tiles", wide: true, tiles: [tile("a", 2), tile("b", 4)] },
    {
      type: "table",
      key: "left",
      plain: true,
      rowCount: 1,
      columns: [
        { key: "n", heading: "N", kind: "whole", values: [1] },
        { key: "what", heading: "What", kind: "text", values: ["x"], span: 2 },
      ],
    },
    { type: "note", key: "right", side: true, lines: ["one", "two"], lineRows: [1, 2] },
  ],
};

test("on a grid tiles lie across both stacks, which begin below them, and columns run over several of the sheet's", () => {
  const [placed] = placeSheets([sheet], () => undefined);
  // Row 0 title, 2 to 4 tiles, 6 heading of the table beside the first line of the note.
  expect(placed.blocks.map((block) => ("firstRow" in block ? block.firstRow : -1))).toEqual([2, 7, 6]);
  const book = styleBook({ language: "en", currency: "", moneyDecimals: 0, inputDecimals: 0 });
  const { merges } = planResultSheet(placed, { book, locate: () => undefined, listFormula: () => "" });
  const places = merges.map(({ startRow, startCol, endRow, endCol }) => [startRow, startCol, endRow, endCol].join(" "));
  expect(places.sort()).toEqual([
    ...["2 0 2 1", "2 2 2 5", "3 0 3 1", "3 2 3 5", "4 0 4 1", "4 2 4 5"],
    ...["6 1 6 2", "6 4 6 5", "7 1 7 2", "7 4 8 5"],
  ]);
});

import type { FWorksheet } from "@univerjs/sheets/facade";
import { expect, test } from "vitest";
import { fittedRows } from "./fit-rows.ts";

/** Cells of the first column by row; each column has room for 20 letters. */
function worksheet(texts: readonly unknown[], { given = -1, merged = -1 } = {}): FWorksheet {
  const sheet = {
    getRowManager: () => ({ getRow: (row: number) => ({ ia: row === given ? 0 : 1 }) }),
    getCellMatrix: () => ({
      forValue: (each: (row: number, column: number, cell: object) => void) =>
        texts.forEach((v, row) => each(row, 0, { v })),
    }),
    getMergedCell: (row: number) => (row === merged ? {} : null),
    getColumnWidth: () => 140,
  };
  return { getSheet: () => sheet } as unknown as FWorksheet;
}

const long = "twelve words of five and more letters stand here in a row today"; // 63 letters: four lines
const wrapped = () => ({ wrap: true });

test("a wrapped text makes its row as high as its lines; a short one a line, a number nothing", () => {
  expect(fittedRows(worksheet([long, "short", 5]), wrapped)).toEqual({ 0: 80, 1: 20 });
});

test("a row that was given a height, merged cells and texts that do not wrap are left alone, as Excel does", () => {
  expect(fittedRows(worksheet([long, long, long], { given: 0, merged: 1 }), wrapped)).toEqual({ 2: 80 });
  expect(fittedRows(worksheet([long]), () => ({}))).toEqual({});
});

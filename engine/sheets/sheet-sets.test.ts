import { expect, test } from "vitest";
import { resultSheetIds } from "./describe-sheets.ts";
import type { Block, ResultSheet } from "./result-sheet.ts";
import { isEmptySheet, rowsOfSheet, sheetSets } from "./sheet-sets.ts";

const sheet = (...blocks: Block[]): ResultSheet => ({ id: "R-99", name: "", title: "", header: [], print: {}, blocks });
const table = (rowCount: number): Block => ({ type: "table", key: `t${rowCount}`, columns: [], rowCount });
const form = (value: number | null): Block => ({
  type: "form",
  key: "f",
  fields: [{ key: "a", label: "A", kind: "whole", value }],
});
const note: Block = { type: "note", key: "n", lines: ["There are no competitors yet."] };

test("a sheet of notes, empty tables and blank fields is empty; zero is a value", () => {
  expect(isEmptySheet(sheet(note, table(0), form(null)))).toBe(true);
  expect(isEmptySheet(sheet(note, table(1)))).toBe(false);
  expect(isEmptySheet(sheet(form(0)))).toBe(false);
});

test("the rows of all tables are counted", () => expect(rowsOfSheet(sheet(table(3), note, table(4)))).toBe(7));

test("a director's sheets are few and begin with the overview; every set tells what was not understood", () => {
  expect(sheetSets.director.length).toBeLessThanOrEqual(10);
  for (const ids of Object.values(sheetSets)) {
    expect(ids[0]).toBe("R-00");
    expect(ids).toContain("R-28");
    expect(resultSheetIds).toEqual(expect.arrayContaining([...ids]));
  }
});

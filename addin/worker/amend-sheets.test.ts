import { expect, test } from "vitest";
import type { CellEdit, RawSheet } from "../../engine/index.ts";
import { amendSheets } from "./amend-sheets.ts";

const deals: RawSheet = {
  name: "Deals",
  rows: [
    ["Deal", "Note"],
    ["D1", null],
  ],
};
const other: RawSheet = { name: "Other", rows: [["Deal"], ["D9"]] };
const at = (cell: string, value: CellEdit["value"], sheet = "Deals"): CellEdit => ({ sheet, cell, value });

test("cells that were written stand on their sheet as if it were read again; the others are the same objects", () => {
  const amended = amendSheets([deals, other], [at("B2", "call"), at("A2", "D2")]);
  expect(amended[0].rows).toEqual([
    ["Deal", "Note"],
    ["D2", "call"],
  ]);
  expect(amended[1]).toBe(other);
});

test("what was read before stays as it was: an edit that fails later has changed nothing", () => {
  amendSheets([deals], [at("A2", "D2")]);
  expect(deals.rows[1]).toEqual(["D1", null]);
});

test("a new row below the last one fills up with blanks; taken back it is blank", () => {
  const [added] = amendSheets([deals], [at("B4", "new")]);
  expect(added.rows).toEqual([["Deal", "Note"], ["D1", null], [], [null, "new"]]);
  const [back] = amendSheets([added], [at("B4", null)]);
  expect(back.rows[3]).toEqual([null, null]);
});

test("of a sheet handed over table by table, a cell belongs to the part that stands in its column", () => {
  const right: RawSheet = {
    name: "Deals",
    rows: [
      [null, null, null, "Client"],
      [null, null, null, "Alfa"],
    ],
  };
  const [left, amended] = amendSheets([deals, right], [at("D3", "Beta")]);
  expect(left).toBe(deals);
  expect(amended.rows[2]).toEqual([null, null, null, "Beta"]);
});

test("a cell of a sheet that was not read changes nothing", () => {
  expect(amendSheets([deals, other], [at("A2", "D2", "Gone")])).toEqual([deals, other]);
});

import { afterEach, beforeEach, expect, test } from "vitest";
import { addSheets, emptyWorkbook, isBlankWorkbook } from "./put-sheets.ts";
import { openTestWorkbook, type TestWorkbook } from "./workbook/open-test-workbook.ts";

let book: TestWorkbook;
beforeEach(() => {
  book = openTestWorkbook({}, "Sheet1");
});
afterEach(() => book.close());

const names = (): string[] => book.state.sheets.map(({ name }) => name);
const deals = {
  name: "Sheet1",
  rows: [
    ["Deal ID", "Created"],
    ["D1", 46023],
  ],
};

test("the empty sheet of a new workbook gives way; files that come later are added beside, no two tabs of one name", () => {
  expect(isBlankWorkbook(book.state)).toBe(true);
  addSheets(book.state, [deals]);
  expect(names()).toEqual(["Sheet1"]);
  addSheets(book.state, [deals, { name: "sheet1", rows: [["Client"], ["Alfa"]] }]);
  expect(names()).toEqual(["Sheet1", "Sheet1 (2)", "sheet1 (3)"]);
  expect(book.state.sheets.map(({ grid }) => grid.cellAt(1, 0).value)).toEqual(["D1", "D1", "Alfa"]);
});

test("a name that Excel does not allow becomes one that it does", () => {
  addSheets(book.state, [{ name: "sales [2026]: all/regions, everything that was sold", rows: [["Client"]] }]);
  const [name] = names();
  expect(name.length).toBeLessThanOrEqual(31);
  expect(name).not.toMatch(/[:\\/?*[\]]/);
});

test("days are shown as days: of columns that are read, and of others by their heading and numbers", () => {
  const rows = [
    ["Deal ID", "Client", "Amount", "Stage", "Created", "Last modified date", "Date code"],
    ["D1", "Alfa", 46023, "Won", 46023, 46024.5, 12],
  ];
  addSheets(book.state, [{ name: "Deals", rows }]);
  const formats = rows[0].map((_, column) => book.state.sheets[0].grid.styleAt(1, column).numberFormat);
  const day = "yyyy-mm-dd";
  expect(formats.map((format) => (format === day ? day : ""))).toEqual(["", "", "", "", day, day, ""]);
});

test("days of a file that counts them from 1904 stay the same days in a workbook that counts from 1900", () => {
  addSheets(book.state, [deals]);
  const rows = [
    ["Deal ID", "Created"],
    ["D1", 46023 - 1462],
  ];
  addSheets(book.state, [{ name: "Mac", rows, date1904: true }]);
  expect(book.state.sheets[1].grid.cellAt(1, 1).value).toBe(46023);
});

test("a new workbook has one empty sheet", () => {
  addSheets(book.state, [deals]);
  book.state.settings.set("SalesPlanner.mapping", "{}");
  emptyWorkbook(book.state, "Sheet1");
  expect(names()).toEqual(["Sheet1"]);
  expect(isBlankWorkbook(book.state)).toBe(true);
  expect(book.state.settings.size).toBe(0);
});

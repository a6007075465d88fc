import { expect, test } from "vitest";
import type { ResultSheet, SheetColumn, TableBlock } from "../result-sheet.ts";
import { keepUserTables } from "./keep-user-tables.ts";

const column = (key: string, values: SheetColumn["values"], more: Partial<SheetColumn> = {}): SheetColumn => ({
  key,
  heading: key,
  kind: "text",
  values,
  ...more,
});
const users = { owner: "user" } as const;
const table = (key: string, columns: SheetColumn[], rowCount: number, rowKey?: string[]): TableBlock => ({
  type: "table",
  key,
  title: key,
  columns,
  rowCount,
  rowKey,
});
const sheetOf = (...blocks: TableBlock[]): ResultSheet => ({
  id: "T-31",
  name: "T-31",
  title: "",
  header: [],
  print: {},
  blocks,
});
const valuesOf = (sheet: ResultSheet, block: number) =>
  (sheet.blocks[block] as TableBlock).columns.map(({ values }) => Array.from(values));
const meetings = () =>
  sheetOf(
    table("meetings", [column("Client", ["Alfa", "Beta"]), column("Goal", [null, null], users)], 2, ["Client"]),
    table("found", [column("Who", [null, null], users), column("When", [null, null], { ...users, kind: "date" })], 2),
  );
const before = (rows: (string | number | null)[][]) => [{ name: "T-31", owned: "T-31", rows }];

test("[AM-61] a row written on finds itself by its key, whatever its place; one that is gone stands below", () => {
  const kept = keepUserTables(
    meetings(),
    before([["meetings"], ["Client", "Goal"], ["beta", "trial"], ["Gamma", "show"], ["Delta", null], ["found"]]),
  );
  expect(valuesOf(kept, 0)).toEqual([
    ["Alfa", "Beta", "Gamma"],
    [null, "trial", "show"],
  ]);
});

test("[AM-61] a table of the user's columns keeps its rows in order, and those added below it", () => {
  const rows = [["found"], ["Who", "When"], ["Ann", 46000], [null, null], ["Bob", null], ["Cid", 46001]];
  const kept = keepUserTables(meetings(), before(rows));
  expect(valuesOf(kept, 1)).toEqual([
    ["Ann", "Bob", "Cid"],
    [46000, null, 46001],
  ]);
});

test("[AM-61] a table ends where the next one begins", () => {
  const rows = [["meetings"], ["Client", "Goal"], ["Alfa", "try"], ["found"], ["Who", "When"], ["Ann", null]];
  const kept = keepUserTables(meetings(), before(rows));
  expect(valuesOf(kept, 0)[1]).toEqual(["try", null]);
  expect(valuesOf(kept, 1)[0]).toEqual(["Ann", null]);
});

test("[AM-61] a sheet that was not there before, or has lost its headings, stays as it is", () => {
  expect(valuesOf(keepUserTables(meetings(), []), 0)[1]).toEqual([null, null]);
  expect(valuesOf(keepUserTables(meetings(), before([["Alfa", "try"]])), 0)[1]).toEqual([null, null]);
});

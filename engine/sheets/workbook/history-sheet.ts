import type { HistoryRow } from "../../history/history-row.ts";
import type { Input } from "../../input/read-input.ts";
import { buildHistory as table } from "../../input/tables/build-history.ts";
import { say, type Language } from "../../ground/text.ts";
import type { CellValue, Kind } from "../result-sheet.ts";
import type { CarriedSheet } from "./placed-sheet.ts";

const columns = ["builtOn", "record", "item", "figure", "content"] as const;
const kinds: readonly (Kind | undefined)[] = ["date", undefined, undefined, "number", undefined];

/** The sheet BuildHistory of the next run: the rows to keep, in place of the sheet that was read. Undefined without rows. */
export function historySheet(
  rows: readonly HistoryRow[],
  input: Pick<Input, "recognised">,
  language: Language,
  freeName: (wanted: string) => string,
): CarriedSheet | undefined {
  if (rows.length === 0) return undefined;
  const here = input.recognised.find(({ table, file }) => table === "BuildHistory" && file === undefined);
  return {
    type: "input",
    name: freeName(here?.sheet ?? say(table.name, language)),
    table: "BuildHistory",
    replaces: here?.sheet,
    rowCount: rows.length + 1,
    columnCount: columns.length,
    headingRow: 0,
    tableName: "SP_BuildHistory",
    cellAt: (row, column) =>
      row === 0 ? say(table.columns[columns[column]].heading, language) : cellOf(rows[row - 1], columns[column]),
    kinds,
    notes: columns.map((key) => say(table.columns[key].help, language)),
    allowed: columns.map(() => undefined),
    assumptions: columns.map(() => false),
    wraps: false,
  };
}

function cellOf({ day, record, item, figure, content }: HistoryRow, column: (typeof columns)[number]): CellValue {
  switch (column) {
    case "builtOn":
      return day;
    case "figure":
      return Number.isNaN(figure) ? null : figure;
    case "record":
      return record;
    case "item":
      return item || null;
    case "content":
      return content || null;
  }
}

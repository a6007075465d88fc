import { readInput, tables, type RawCell, type RawSheet, type TableName } from "../engine/index.ts";
import { markKey } from "../addin/excel/sheet-marks.ts";
import type { GridCell } from "./workbook/workbook-grid.ts";
import { addSheet, removeSheet, type SheetState, type WorkbookState } from "./workbook/workbook-state.ts";

const dateFormat = "yyyy-mm-dd";
const narrow = 60;
const wide = 220;
const pointsPerLetter = 5.5;
const rowsMeasured = 200;

/** Replaces everything in the workbook by the sheets of a file, cells as they came, days shown as days. */
export function putSheets(state: WorkbookState, sheets: readonly RawSheet[]): void {
  const before = [...state.sheets];
  const days = dayColumns(sheets);
  sheets.forEach((sheet, place) => {
    // The old tab with this name gives it up first: a workbook has no two of one name.
    for (const old of before) if (old.name === sheet.name) renameAway(old);
    const added = addSheet(state, sheet.name);
    if (sheet.owned) added.properties.set(markKey, sheet.owned);
    write(added, sheet.rows, days.get(sheet) ?? []);
    if (place === 0) added.grid.activate();
  });
  for (const sheet of before) removeSheet(state, sheet);
  state.date1904 = sheets[0]?.date1904 ?? false;
  state.settings.clear();
  state.names.clear();
  const range = { row: 0, column: 0, rows: 1, columns: 1 };
  state.selection = { sheet: state.sheets[0], range };
}

function renameAway(sheet: SheetState): void {
  sheet.name = `${sheet.name.slice(0, 20)} (${sheet.grid.id.slice(0, 6)})`;
  sheet.grid.rename(sheet.name);
}

function write(sheet: SheetState, rows: readonly (readonly RawCell[])[], days: readonly number[]): void {
  if (rows.length === 0) return;
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  sheet.grid.write(
    0,
    0,
    rows.map((row) => Array.from({ length: columns }, (_, at) => cellOf(row[at]))),
  );
  for (const column of days)
    sheet.grid.paint({ row: 0, column, rows: rows.length, columns: 1 }, { numberFormat: dateFormat });
  for (let column = 0; column < columns; column++) {
    const longest = Math.max(...rows.slice(0, rowsMeasured).map((row) => String(row[column] ?? "").length));
    sheet.grid.setColumnWidth(column, Math.min(wide, Math.max(narrow, longest * pointsPerLetter)));
  }
}

function cellOf(cell: RawCell): GridCell {
  return { value: cell === undefined || cell === "" ? null : cell };
}

/** Which columns hold days, where the engine recognises the sheet. */
function dayColumns(sheets: readonly RawSheet[]): Map<RawSheet, number[]> {
  const found = new Map<RawSheet, number[]>();
  for (const { raw, table, columns } of readInput(sheets).recognised) {
    const spec: Readonly<Record<string, { readonly type: string }>> = tables[table as TableName].columns;
    found.set(
      raw,
      columns.filter(({ key }) => spec[key]?.type === "date").map(({ column }) => column),
    );
  }
  return found;
}

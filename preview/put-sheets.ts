import { freeSheetName, readInput, tables, type RawCell, type RawSheet, type TableName } from "../engine/index.ts";
import { markKey } from "../addin/excel/sheet-marks.ts";
import { looksLikeDays } from "./looks-like-days.ts";
import type { GridCell } from "./workbook/workbook-grid.ts";
import { addSheet, removeSheet, type SheetState, type WorkbookState } from "./workbook/workbook-state.ts";

const dateFormat = "yyyy-mm-dd";
const narrow = 60;
const wide = 220;
const pointsPerLetter = 5.5;
const rowsMeasured = 200;
/** Days between the two ways Excel counts them. */
const days1904 = 1462;

/** Nothing stands in the workbook: what comes takes the place of its empty sheet. */
export function isBlankWorkbook(state: WorkbookState): boolean {
  return state.sheets.every(({ grid }) => grid.used(true) === undefined);
}

/**
 * Adds the sheets of files to the workbook, cells as they came, days shown as days, each on a tab nobody has yet. The
 * empty sheet of a new workbook gives way.
 */
export function addSheets(state: WorkbookState, sheets: readonly RawSheet[]): void {
  const before = isBlankWorkbook(state) ? [...state.sheets] : [];
  if (before.length > 0) state.date1904 = sheets[0]?.date1904 ?? false;
  before.forEach(renameAway);
  const taken = new Set(state.sheets.filter((one) => !before.includes(one)).map(({ name }) => name.toLowerCase()));
  const days = dayColumns(sheets);
  sheets.forEach((sheet, place) => {
    const added = addSheet(state, freeSheetName(sheet.name, taken));
    if (sheet.owned) added.properties.set(markKey, sheet.owned);
    write(added, sheet, days.get(sheet) ?? [], Number(state.date1904) - Number(sheet.date1904 ?? false));
    if (place === 0) added.grid.activate();
  });
  if (sheets.length > 0) for (const sheet of before) removeSheet(state, sheet);
}

/** Leaves one empty sheet of this name, and nothing that was remembered. */
export function emptyWorkbook(state: WorkbookState, firstSheet: string): void {
  const before = [...state.sheets];
  before.forEach(renameAway);
  const sheet = addSheet(state, firstSheet);
  sheet.grid.activate();
  for (const old of before) removeSheet(state, old);
  state.date1904 = false;
  state.settings.clear();
  state.names.clear();
  state.selection = { sheet, range: { row: 0, column: 0, rows: 1, columns: 1 } };
}

/** The old tab gives up its name first: a workbook has no two of one name. */
function renameAway(sheet: SheetState): void {
  sheet.name = `${sheet.name.slice(0, 20)} (${sheet.grid.id.slice(0, 6)})`;
  sheet.grid.rename(sheet.name);
}

function write(sheet: SheetState, { rows }: RawSheet, days: readonly number[], later: number): void {
  if (rows.length === 0) return;
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  const shift = days1904 * later;
  const isDay = new Set(days);
  sheet.grid.write(
    0,
    0,
    rows.map((row) => Array.from({ length: columns }, (_, at) => cellOf(row[at], isDay.has(at) ? shift : 0))),
  );
  for (const column of days)
    sheet.grid.paint({ row: 0, column, rows: rows.length, columns: 1 }, { numberFormat: dateFormat });
  for (let column = 0; column < columns; column++) {
    const longest = Math.max(...rows.slice(0, rowsMeasured).map((row) => String(row[column] ?? "").length));
    sheet.grid.setColumnWidth(column, Math.min(wide, Math.max(narrow, longest * pointsPerLetter)));
  }
}

/** @param shift for a day of a file that counts days otherwise than the workbook */
function cellOf(cell: RawCell, shift: number): GridCell {
  if (typeof cell === "number") return { value: cell - shift };
  return { value: cell === undefined || cell === "" ? null : cell };
}

/** Which columns hold days: where the engine says so, else by their heading and their numbers. */
function dayColumns(sheets: readonly RawSheet[]): Map<RawSheet, number[]> {
  const found = new Map(sheets.map((sheet) => [sheet, looksLikeDays(sheet)]));
  for (const { given, table, columns } of readInput(sheets).recognised) {
    const spec: Readonly<Record<string, { readonly type: string }>> = tables[table as TableName].columns;
    const known = columns.filter(({ key }) => spec[key]?.type === "date").map(({ column }) => column);
    found.set(given, [...new Set([...(found.get(given) ?? []), ...known])]);
  }
  return found;
}

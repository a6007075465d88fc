import type { ColumnSpec, Table, TableSpec } from "../../input/column-spec.ts";
import { lists } from "../../input/lists.ts";
import type { Input } from "../../input/read-input.ts";
import type { SheetReport } from "../../input/report-sheet.ts";
import { tables as specs, type TableName } from "../../input/tables/index.ts";
import { say, type Language } from "../../ground/text.ts";
import type { FindColumn, PlacedColumn } from "./formula-places.ts";
import type { CarriedSheet, CarriedSource } from "./placed-sheet.ts";
import type { CellValue } from "../result-sheet.ts";
import { settingsSheet, settingPlace } from "./settings-sheet.ts";
import { cleanName, headingRules } from "./clean-name.ts";
import { freeSheetName } from "./sheet-names.ts";
import { kindOfColumn, tableRows, typedCells, type TypedCell } from "../table-cells.ts";

/** The input as sheets of the plan workbook, and where formulas and links find its cells there. */
export interface CarriedInput {
  readonly sheets: readonly CarriedSheet[];
  readonly find: FindColumn;
}

/** Tables whose cells are the assumptions of the planning models: marked as input cells. */
const assumptionTables: ReadonlySet<string> = new Set(["Norms", "CategoryNorms", "ProspectNorms", "Goals", "Stages"]);

interface Carried {
  readonly table: TableName;
  readonly tab: string;
  readonly sheet: CarriedSheet;
  /** Column key by sheet column. */
  readonly keys: readonly (string | undefined)[];
  readonly report?: SheetReport;
}

/**
 * Carries the input along: every recognised sheet with its cells where they stood (numbers and dates typed where they
 * were understood, everything else as it was), tables that came from defaults or from other tables as new sheets, and
 * Settings with every setting.
 *
 * @param taken tab names of the result sheets
 */
export function carryInput(input: Input, language: Language, taken: ReadonlySet<string>): CarriedInput {
  const names = new Set(Array.from(taken, (name) => name.toLowerCase()));
  const settings = settingsSheet(input, language, freeSheetName(say(specs.Settings.name, language), names));
  const carried: Carried[] = [];
  for (const table of Object.keys(specs) as TableName[]) {
    if (table === "Settings") continue;
    const reports = input.recognised.filter((report) => report.table === table);
    const ofTable = reports.flatMap((report, source) =>
      report.raw.owned === undefined ? carrySheet(input, table, report, source, names, language) : [],
    );
    const made = reports.length === 0 && input.tables[table].rowCount > 0;
    carried.push(...ofTable, ...(made ? [makeSheet(input, table, names, language)] : []));
  }
  const settingsReport = input.recognised.find(({ table }) => table === "Settings");
  return {
    sheets: [{ ...settings, source: settingsReport && sourceOf(settingsReport) }, ...carried.map(({ sheet }) => sheet)],
    find: ([table, key]) =>
      table === "Settings" ? settingPlace(settings.name, key) : findInput(input, carried, table, key),
  };
}

function carrySheet(
  input: Input,
  table: TableName,
  report: SheetReport,
  source: number,
  names: Set<string>,
  language: Language,
): Carried {
  const { rows } = report.raw;
  const tab = freeSheetName(report.sheet, names);
  const rowOf = tableRows(input.tables[table] as unknown as Table<TableSpec>, source, rows.length);
  const columnCount = rows.reduce((most, cells) => Math.max(most, cells.length), 1);
  const typed: (TypedCell | undefined)[] = new Array(columnCount).fill(undefined);
  const keys: (string | undefined)[] = new Array(columnCount).fill(undefined);
  for (const { key, column } of report.columns) {
    keys[column] = key;
    if (kindOfColumn(specOf(table, key)))
      typed[column] = typedCells(input.tables, table, key, input.moneyUnit, language);
  }
  const headingRow = report.headingRow - 1;
  const sheet: CarriedSheet = {
    ...looks(table, keys, language),
    type: "input",
    name: tab,
    table,
    source: sourceOf(report),
    rowCount: rows.length,
    columnCount,
    headingRow,
    tableName: tableName(table, source, rows[headingRow], columnCount),
    cellAt(row, column) {
      const tableRow = rowOf[row] ?? -1;
      const value = tableRow >= 0 ? (typed[column]?.(tableRow) ?? null) : null;
      return value ?? (rows[row]?.[column] as CellValue) ?? null;
    },
  };
  return { table, tab, sheet, keys, report };
}

function sourceOf({ sheet, file, columns }: SheetReport): CarriedSource {
  const keys: (string | undefined)[] = [];
  for (const { key, column } of columns) keys[column] = key;
  return { sheet, file, keys };
}

/** A table that no sheet holds (defaults, or rows found in other tables) under its own headings. */
function makeSheet(input: Input, table: TableName, names: Set<string>, language: Language): Carried {
  const spec = specs[table] as TableSpec;
  const { rowCount } = input.tables[table];
  const keys = Object.keys(spec.columns).filter((key) => belongsOnMadeSheet(input, table, key));
  const cells = keys.map((key) => typedCells(input.tables, table, key, input.moneyUnit, language));
  const tab = freeSheetName(say(spec.name, language), names);
  const sheet: CarriedSheet = {
    ...looks(table, keys, language),
    type: "input",
    name: tab,
    table,
    rowCount: rowCount + 1,
    columnCount: keys.length,
    headingRow: 0,
    tableName: `SP_${table}`,
    cellAt: (row, column) => (row === 0 ? say(specOf(table, keys[column]).heading, language) : cells[column](row - 1)),
  };
  return { table, tab, sheet, keys };
}

/** What is known, what is required, and what the sheet is recognised by, so that it can be filled in and read again. */
function belongsOnMadeSheet({ tables, moneyUnit }: Input, table: TableName, key: string): boolean {
  const { found, rowCount } = tables[table];
  const spec = specs[table] as TableSpec;
  const column = spec.columns[key];
  if (found.has(key) || column.required || spec.recognisedBy[0]?.includes(key)) return true;
  if (column.type === "flag") return false;
  const cell = typedCells(tables, table, key, moneyUnit, "en");
  for (let row = 0; row < rowCount; row++) if (cell(row) !== null) return true;
  return false;
}

/** Periods and codes of stages, of which typing would make days (AM-80). */
function staysAsTyped(column: ColumnSpec): boolean {
  return column.type === "text" ? column.holds !== undefined : column.type === "ref" && column.table === "Stages";
}

function looks(table: TableName, keys: readonly (string | undefined)[], language: Language) {
  const columns = keys.map((key) => (key === undefined ? undefined : specOf(table, key)));
  return {
    kinds: columns.map((column) => column && (staysAsTyped(column) ? "typed" : kindOfColumn(column))),
    notes: columns.map((column) => column?.help && say(column.help, language)),
    allowed: columns.map((column) => column && allowedOf(column, language)),
    assumptions: columns.map(
      (column) => assumptionTables.has(table) && column !== undefined && kindOfColumn(column) !== undefined,
    ),
  };
}

function allowedOf(column: ColumnSpec, language: Language): readonly string[] | undefined {
  return column.type === "code" ? Object.values(lists[column.list]).map((label) => label[language]) : undefined;
}

/** An Excel table needs every heading filled, different, and one that Excel keeps as it stands; the cells stay as they are. */
function tableName(
  table: string,
  source: number,
  headings: readonly unknown[],
  columnCount: number,
): string | undefined {
  const words = Array.from({ length: columnCount }, (_, column) => String(headings[column] ?? ""));
  const usable =
    words.every((word) => word.trim() !== "" && cleanName(word, headingRules) === word.trim()) &&
    new Set(words.map((word) => word.toLowerCase())).size === words.length;
  return usable ? `SP_${table}${source === 0 ? "" : `_${source + 1}`}` : undefined;
}

/** Found only where one sheet holds the whole table: a formula cannot follow rows over several sheets. */
function findInput(input: Input, carried: readonly Carried[], table: string, key: string): PlacedColumn | undefined {
  const sheets = carried.filter((one) => one.table === table);
  const column = sheets.length === 1 ? sheets[0].keys.indexOf(key) : -1;
  if (column < 0) return undefined;
  const [{ tab, report }] = sheets;
  const { rowCount, sheetRow } = input.tables[table as TableName];
  const place = { sheet: tab, column, firstRow: 1, rowCount };
  return report === undefined ? place : { ...place, rows: Int32Array.from(sheetRow, (row) => row - 1) };
}

function specOf(table: TableName, key: string): ColumnSpec {
  return (specs[table] as TableSpec).columns[key];
}

import {
  carryInput,
  readInput,
  type CarriedSheet,
  type FindColumn,
  type Language,
  type PlacedColumn,
  type RawSheet,
  type SettingKey,
} from "../../engine/index.ts";
import { writeSheet } from "../sample/write-sheet.ts";
import type { Template, TemplateInput } from "./template.ts";
import { columnName } from "./workbook-names.ts";

export interface TemplateInputs {
  readonly sheets: readonly CarriedSheet[];
  readonly find: FindColumn;
}

/**
 * The input sheets of a ready-made workbook, made by the road every input takes, so that the planner recognises them:
 * headings, rows it comes with, notes, drop-down lists down to the last row that formulas look at.
 *
 * @param taken names of the sheets of formulas
 */
export function inputSheets(template: Template, language: Language, taken: ReadonlySet<string>): TemplateInputs {
  const raw = template.inputs.map((input) => rawSheet(input, language));
  const carried = carryInput(readInput(raw, { language, settings: template.settingValues }), language, taken);
  const sheetOf = ({ table }: TemplateInput): CarriedSheet => {
    const sheet = carried.sheets.find((one) => one.type === "input" && one.table === table);
    if (!sheet) throw new RangeError(`template ${template.id}: expected a sheet of ${table}, got none`);
    return sheet;
  };
  const inputs = template.inputs.map((input) => ({ ...sheetOf(input), source: undefined, capacity: input.capacity }));
  const settings = settingsOf(template.settings, carried.sheets);
  return {
    sheets: settings ? [...inputs, settings] : inputs,
    find(path) {
      const [table, ...rest] = path;
      const key = rest[0].replace(/\*$/, "");
      const all = key !== rest[0];
      const at = template.inputs.findIndex((input) => input.table === table);
      const rows = at < 0 ? template.settings.indexOf(key as SettingKey) : template.inputs[at].capacity;
      const column =
        settings && table === "Settings" ? settingsColumn(settings.name, rows) : carried.find([table, key]);
      if (column === undefined || rows < 0)
        throw new RangeError(`template ${template.id}: expected a column of its input, got {${path.join(".")}}`);
      const name = columnName(path.join("."));
      if (table === "Settings") return { ...column, name };
      return all
        ? { ...column, firstRow: 1, rowCount: sheetRows, rows: undefined }
        : { ...column, firstRow: 1, rowCount: rows, rows: undefined, name };
    },
  };
}

const valueColumn = 2;
/** Rows of a sheet below its heading: `{Clients.name*}` reaches down to the last. */
const sheetRows = 1_048_575;

function settingsColumn(sheet: string, row: number): PlacedColumn {
  return { sheet, column: valueColumn, firstRow: row + 1, rowCount: 1 };
}

function rawSheet({ table, columns, rows = [] }: TemplateInput, language: Language): RawSheet {
  return { ...writeSheet(table, rows, language, columns), table };
}

function settingsOf(keys: readonly SettingKey[], sheets: readonly CarriedSheet[]): CarriedSheet | undefined {
  const all = sheets.find(({ table }) => table === "Settings");
  if (!all || keys.length === 0) return undefined;
  const rowOf = new Map(Array.from({ length: all.rowCount }, (_, row) => [all.cellAt(row, 0), row]));
  const rows = [0, ...keys.map((key) => rowOf.get(key) ?? Number.NaN)];
  return { ...all, rowCount: rows.length, cellAt: (row, column) => all.cellAt(rows[row], column) };
}

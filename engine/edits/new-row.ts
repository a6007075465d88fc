import type { ColumnSpec, TableSpec } from "../input/column-spec.ts";
import type { Input } from "../input/read-input.ts";
import { tables, type TableName } from "../input/tables/index.ts";
import { cellAddress } from "../ground/address.ts";
import { commonWords } from "../words/common-words.ts";
import { editWords as words } from "../words/edits/edit-words.ts";
import type { Text } from "../ground/text.ts";
import { filled } from "./filled.ts";
import { writableSheet, type WritableSheet } from "./row-place.ts";
import type { CellEdit, EditAnswer } from "./sheet-edits.ts";

/** A value by its column: a code of the column's list, a day, units of the currency, a flag, words. "" is blank. */
export type NewRow = Readonly<Record<string, string | number | boolean>>;

/**
 * The cells of a row to be added under the others of an input table, on the last of its sheets.
 *
 * A required column must have a value, and a column with a value must stand on the sheet: else every problem is said and
 * nothing is written; with `below` so many rows further down. Codes and flags are written in the language of the sheet's headings.
 */
export function newRow(input: Input, table: TableName, values: NewRow, below = 0): EditAnswer {
  const spec: TableSpec = tables[table];
  const { sources } = input.tables[table];
  const sheet = writableSheet(input, table, sources[sources.length - 1]);
  if (!sheet) return { done: false, problems: [filled(words.noSheet, { table: spec.name })] };
  const given = Object.entries(spec.columns).filter(([key]) => isGiven(values[key]));
  const problems = Object.entries(spec.columns).flatMap(([key, column]) => problemOf(sheet, key, column, values[key]));
  if (problems.length > 0) return { done: false, problems };
  const row = lastRow(sheet, Object.keys(spec.columns)) + 1 + below;
  return {
    done: true,
    edits: given.map(([key, column]) => edited(sheet, row, key, column, values[key])),
    expected: sheet.asRead(row),
    heading: { sheet: sheet.sheet, cell: firstHeading(sheet) },
  };
}

function isGiven(value: NewRow[string] | undefined): boolean {
  return value !== undefined && value !== "" && value !== false;
}

function problemOf(
  sheet: WritableSheet,
  key: string,
  { heading, required }: ColumnSpec,
  value: NewRow[string],
): Text[] {
  if (!isGiven(value)) return required === true ? [filled(words.required, { column: heading })] : [];
  return sheet.has(key) ? [] : [filled(words.noColumn, { sheet: sheet.sheet, column: heading })];
}

function edited(sheet: WritableSheet, row: number, key: string, column: ColumnSpec, value: NewRow[string]): CellEdit {
  if (column.type === "date") return sheet.dayEdit(row, key, Number(value));
  if (column.type === "code") return sheet.edit(row, key, sheet.word(key, column.list, String(value)));
  if (column.type === "flag") return sheet.edit(row, key, sheet.inItsLanguage(commonWords.yes));
  return sheet.edit(row, key, value);
}

/** The last row, 1-based, in which a column of the table has something; that of the heading where none has. */
function lastRow(sheet: WritableSheet, keys: readonly string[]): number {
  const known = keys.filter((key) => sheet.has(key));
  const isBlank = (row: number): boolean =>
    known.every((key) => sheet.valueAt(row, key) === null || sheet.valueAt(row, key) === "");
  let row = Math.max(sheet.rows.length, sheet.headingRow);
  while (row > sheet.headingRow && isBlank(row)) row--;
  return row;
}

function firstHeading({ rows, headingRow }: WritableSheet): string {
  const column = (rows[headingRow - 1] ?? []).findIndex((cell) => cell !== null && cell !== undefined && cell !== "");
  return cellAddress(headingRow - 1, Math.max(0, column));
}

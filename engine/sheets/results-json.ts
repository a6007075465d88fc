import { isoDay } from "../ground/day.ts";
import type { CellValue, FormBlock, Kind, ResultSheet, TableBlock } from "./result-sheet.ts";

/** One table of the results as a script reads it: raw numbers, dates ISO, shares 0 to 1, English keys (docs/results.md). */
export interface JsonTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

export interface JsonSheet {
  readonly title: string;
  readonly tables: Readonly<Record<string, JsonTable>>;
}

/** The tables and forms of result sheets by sheet id and block key; a form is a table of one row. */
export function resultsAsJson(sheets: readonly ResultSheet[]): Record<string, JsonSheet> {
  const result: Record<string, JsonSheet> = {};
  for (const sheet of sheets) {
    const tables: Record<string, JsonTable> = {};
    for (const block of sheet.blocks) {
      if (block.type === "table") tables[block.key] = tableAsJson(block);
      if (block.type === "form") tables[block.key] = formAsJson(block);
    }
    result[sheet.id] = { title: sheet.title, tables };
  }
  return result;
}

function tableAsJson({ columns, rowCount }: TableBlock): JsonTable {
  const rows = Array.from({ length: rowCount }, (_, row) =>
    columns.map(({ kind, values, json }) => jsonValue(kind, (json ?? values)[row])),
  );
  return { columns: columns.map(({ key }) => key), rows };
}

function formAsJson({ fields }: FormBlock): JsonTable {
  const row = fields.map(({ kind, value, json }) => jsonValue(kind, json === undefined ? value : json));
  return { columns: fields.map(({ key }) => key), rows: [row] };
}

function jsonValue(kind: Kind, value: CellValue): CellValue {
  if (typeof value !== "number") return value;
  if (!Number.isFinite(value)) return null;
  if (kind === "date") return isoDay(value);
  return kind === "month" ? isoDay(value).slice(0, 7) : value;
}

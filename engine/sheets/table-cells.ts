import type { ColumnSpec, Table, TableSpec, TextColumn } from "../input/column-spec.ts";
import type { InputTables } from "../input/read-input.ts";
import { lists } from "../input/lists.ts";
import { tables as specs, type TableName } from "../input/tables/index.ts";
import type { MoneyUnit } from "../ground/units.ts";
import { commonWords } from "../words/common-words.ts";
import { say, type Language } from "../ground/text.ts";
import type { CellValue, Kind } from "./result-sheet.ts";

const minutesADay = 1440;

/** How a column's cells are formatted; texts, codes and names need nothing. */
export function kindOfColumn({ type }: ColumnSpec): Kind | undefined {
  return type === "text" || type === "code" || type === "ref" || type === "flag" ? undefined : type;
}

/** A typed cell the way a user would type it; null when blank. */
export type TypedCell = (row: number) => CellValue;

/** Reads one typed column of an input table back as cells. */
export function typedCells(
  tables: InputTables,
  table: TableName,
  key: string,
  moneyUnit: MoneyUnit,
  language: Language,
): TypedCell {
  const spec: ColumnSpec = (specs[table] as TableSpec).columns[key];
  const column = (tables[table] as unknown as Readonly<Record<string, unknown>>)[key];
  switch (spec.type) {
    case "text":
      return (row) => wordAt(column as TextColumn, row);
    case "code": {
      const labels = Object.values(lists[spec.list]);
      return (row) => labels[(column as Int8Array)[row]]?.[language] ?? null;
    }
    case "ref":
      return refCells(tables, spec.table as TableName, column as Int32Array);
    case "flag":
      return (row) => say((column as Uint8Array)[row] ? commonWords.yes : commonWords.no, language);
    case "money":
      return numbers(column as Float64Array, moneyUnit.perUnit);
    case "time":
      return numbers(column as Float64Array, minutesADay);
    default:
      return numbers(column as Float64Array, 1);
  }
}

function wordAt({ codes, words }: TextColumn, row: number): string | null {
  return words[codes[row]] ?? null;
}

/** A reference is written as the other row's id. */
function refCells(tables: InputTables, table: TableName, rows: Int32Array): TypedCell {
  const id = (specs[table] as TableSpec).id;
  const ids = id === undefined ? undefined : (tables[table] as unknown as Readonly<Record<string, TextColumn>>)[id];
  return (row) => (ids && rows[row] >= 0 ? wordAt(ids, rows[row]) : null);
}

function numbers(column: Float64Array, per: number): TypedCell {
  return (row) => (Number.isFinite(column[row]) ? column[row] / per : null);
}

/** Table rows of one sheet by its 0-based sheet row; -1 where the sheet row is no row of the table. */
export function tableRows(table: Table<TableSpec>, source: number, sheetRows: number): Int32Array {
  const rows = new Int32Array(sheetRows).fill(-1);
  for (let row = 0; row < table.rowCount; row++) {
    if (table.source[row] === source) rows[table.sheetRow[row] - 1] = row;
  }
  return rows;
}

import {
  lists,
  tables,
  text,
  type ColumnSpec,
  type Language,
  type RawCell,
  type RawSheet,
  type TableName,
} from "./engine-parts.ts";
import type { SampleCell, SampleRow } from "./sample-row.ts";

const yes = text("yes", "да");
const no = text("no", "нет");

/**
 * A table as the sheet a user would keep: headings in row 1, codes in words.
 *
 * @param keys the columns in order; without it all that any row fills
 */
export function writeSheet<Name extends TableName>(
  table: Name,
  rows: readonly SampleRow<Name>[],
  language: Language,
  keys: readonly string[] = Object.keys(tables[table].columns).filter((key) => isFilled(rows, key)),
): RawSheet {
  const spec = tables[table];
  const specs: Readonly<Record<string, ColumnSpec>> = spec.columns;
  const columns = keys.map((key) => [key, specs[key]] as const);
  const writers = columns.map(([key, column]) => ({ key, write: cellWriter(column, language) }));
  return {
    name: spec.name[language],
    rows: [
      columns.map(([, column]) => column.heading[language]),
      ...rows.map((row: Readonly<Record<string, SampleCell>>) => writers.map(({ key, write }) => write(row[key]))),
    ],
  };
}

function isFilled(rows: readonly Readonly<Record<string, SampleCell>>[], key: string): boolean {
  return rows.some((row) => row[key] !== undefined);
}

function cellWriter(column: ColumnSpec, language: Language): (cell: SampleCell) => RawCell {
  if (column.type === "code") {
    const labels: Readonly<Record<string, { readonly [L in Language]: string }>> = lists[column.list];
    return (cell) => (typeof cell === "string" ? (labels[cell]?.[language] ?? cell) : plain(cell, language));
  }
  return (cell) => plain(cell, language);
}

function plain(cell: SampleCell, language: Language): RawCell {
  if (cell === undefined) return null;
  if (typeof cell === "boolean") return (cell ? yes : no)[language];
  return typeof cell === "object" ? cell[language] : cell;
}

import type { ColumnSpec, TableSpec } from "./column-spec.ts";
import type { RawCell, RawSheet } from "./raw-sheet.ts";
import { offset1904 } from "./read-dates.ts";
import type { SheetReport } from "./report-sheet.ts";
import { tables, type TableName } from "./tables/index.ts";

/**
 * A sheet that stands in the workbook with the rows of a made one below its own: each cell under the heading of its
 * column, wherever that stands; a heading the sheet lacks is added to the right.
 *
 * @param made headings of every column of the table in their order, then the rows; days as 1900 serials
 * @param dropped 1-based rows of the standing sheet that the new ones take the place of
 * @example appendRows(report, { name: "Snapshots", rows: [headings, [46203, "D1"]] }).rows.at(-1)
 */
export function appendRows(
  { raw, table, headingRow, columns }: SheetReport,
  made: RawSheet,
  dropped: ReadonlySet<number> = new Set(),
): RawSheet {
  const spec: TableSpec = tables[table as TableName];
  const specs = Object.entries(spec.columns);
  const keys = specs.map(([key]) => key);
  const width = raw.rows.reduce((most, { length }) => Math.max(most, length), 0);
  const missing = keys.filter((key) => !columns.some((column) => column.key === key));
  const placeOf = (key: string): number =>
    columns.find((column) => column.key === key)?.column ?? width + missing.indexOf(key);
  const placed = (cells: readonly RawCell[], line: readonly RawCell[] = [], wanted = keys): RawCell[] => {
    const all: RawCell[] = Array.from({ length: width + missing.length }, (_, column) => line[column] ?? null);
    for (const key of wanted) all[placeOf(key)] = cells[keys.indexOf(key)];
    return all;
  };
  const [headings, ...rows] = made.rows;
  const standing = raw.rows
    .map((line, row) => (row === headingRow - 1 ? placed(headings, line, missing) : line))
    .filter((_, row) => !dropped.has(row + 1));
  const dated = (cells: readonly RawCell[]): readonly RawCell[] =>
    raw.date1904 ? cells.map((cell, place) => in1904(cell, specs[place][1])) : cells;
  return { ...raw, table, rows: [...standing, ...rows.map((cells) => placed(dated(cells)))] };
}

/** The same day as a workbook counts it whose first day is 1 January 1904. */
function in1904(cell: RawCell, { type }: ColumnSpec): RawCell {
  return type === "date" && typeof cell === "number" ? cell - offset1904 : cell;
}

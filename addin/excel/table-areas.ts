import type { RawCell } from "../../engine/index.ts";
import type { MarkedSheet } from "./sheet-marks.ts";

/** A rectangle of a sheet that holds one table, `top` and `left` are 0-based. */
export interface TableArea {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** A person gave it a name; it is no Excel table. */
  readonly named?: true;
}

/** Old workbooks carry thousands of names; tables are not among so many. */
const mostNames = 200;
const place = "rowIndex,columnIndex,rowCount,columnCount";

/** Excel tables and named ranges of each sheet; a name over a table, or over part of another, is no table of its own. */
export async function readTableAreas(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
): Promise<TableArea[][]> {
  const { worksheets, names } = context.workbook;
  const collections = sheets.map(({ id }) => worksheets.getItem(id).tables.load("items/name"));
  names.load("items/name,items/type,items/visible");
  await context.sync();
  const tables = collections.map(({ items }) => items.map((table) => table.getRange().load(place)));
  const named = names.items
    .filter(({ type, visible }) => visible && type === "Range")
    .slice(0, mostNames)
    .map((item) => item.getRangeOrNullObject().load(`${place},worksheet/id`));
  await context.sync();
  return sheets.map(({ id }, sheet) => {
    const areas = tables[sheet].map(areaOf);
    for (const range of named) {
      if (range.isNullObject || range.worksheet.id !== id) continue;
      const area: TableArea = { ...areaOf(range), named: true };
      const small = area.rows < 2 || area.columns < 2;
      if (!small && !areas.some((other) => overlap(other, area))) areas.push(area);
    }
    return areas;
  });
}

function areaOf({ rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns }: Excel.Range): TableArea {
  return { top, left, rows, columns };
}

function overlap(one: TableArea, other: TableArea): boolean {
  return (
    one.top < other.top + other.rows &&
    other.top < one.top + one.rows &&
    one.left < other.left + other.columns &&
    other.left < one.left + one.columns
  );
}

/**
 * A sheet with several tables, each alone at its own place. Beside named ranges, what stands outside of every area is
 * handed over too: a name says less than an Excel table does.
 */
export function cutAreas(rows: readonly (readonly RawCell[])[], areas: readonly TableArea[]): RawCell[][][] {
  if (areas.length < 2) return [rows as RawCell[][]];
  const parts = areas.map((area) => only(rows, area));
  if (!areas.some(({ named }) => named)) return parts;
  const rest = without(rows, areas);
  return rest.some((line) => line.some((cell) => cell !== null && cell !== "")) ? [...parts, rest] : parts;
}

function only(rows: readonly (readonly RawCell[])[], { top, left, rows: count, columns }: TableArea): RawCell[][] {
  const blank = new Array<RawCell>(left).fill(null);
  return Array.from({ length: Math.min(rows.length, top + count) }, (_, row) =>
    row < top ? [] : [...blank, ...(rows[row]?.slice(left, left + columns) ?? [])],
  );
}

function without(rows: readonly (readonly RawCell[])[], areas: readonly TableArea[]): RawCell[][] {
  const rest = rows.map((line) => [...line]);
  for (const { top, left, rows: count, columns } of areas)
    for (const line of rest.slice(top, top + count)) line.fill(null, left, left + columns);
  return rest;
}

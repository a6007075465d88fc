import { isBlankCell } from "./data-rows.ts";
import type { ColumnSpec, TableSpec } from "./column-spec.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import type { RawSheet } from "./raw-sheet.ts";
import { tables, type TableName } from "./tables/index.ts";

/** Cells that make a row of a programme's sheet a row of the table: somebody ticked it. */
const ticks = {
  LayerItems: ["status", "doneOn"],
  TrainingLog: ["dueDate", "doneDate", "mark", "note"],
  Programmes: ["owner", "due", "status", "doneOn", "note"],
} satisfies Partial<Record<TableName, readonly string[]>>;

/** Fewest headings of its table that make a row the heading of a programme's sheet. */
const fewestHeadings = 3;

/**
 * The input table that the rows of a programme's sheet are, by the sheet's id; undefined for any other sheet.
 *
 * @example programmeTable("P-TR-NEW") // "TrainingLog"
 */
export function programmeTable(id: string): keyof typeof ticks | undefined {
  if (!id.startsWith("P-")) return undefined;
  if (id === "P-LAY") return "LayerItems";
  return id.startsWith("P-TR-") ? "TrainingLog" : "Programmes";
}

/**
 * Sheets of programmes as input, before the others: what was ticked there counts, and an id that stands on another sheet
 * too is taken from here. Rows that nobody has ticked are blank; a sheet without ticks is left out.
 *
 * @param sheets all sheets of the workbook; those that are no programme stay as they are
 */
export function programmesFirst(sheets: readonly RawSheet[]): readonly RawSheet[] {
  const first: RawSheet[] = [];
  const others: RawSheet[] = [];
  for (const sheet of sheets) {
    const table = sheet.owned === undefined ? undefined : programmeTable(sheet.owned);
    if (table === undefined) others.push(sheet);
    else first.push(...tickedRows(sheet, table));
  }
  return first.length === 0 ? others : [...first, ...others];
}

function tickedRows(sheet: RawSheet, table: keyof typeof ticks): RawSheet[] {
  const headings = new Map(Object.entries<ColumnSpec>((tables[table] as TableSpec).columns).flatMap(ownHeadings));
  const keysOf = (row: RawSheet["rows"][number]) =>
    row.map((cell) => (typeof cell === "string" ? headings.get(normaliseHeading(cell)) : undefined));
  const heading = sheet.rows.findIndex(
    (row) => keysOf(row).filter((key) => key !== undefined).length >= fewestHeadings,
  );
  if (heading < 0) return [];
  const keys = keysOf(sheet.rows[heading]);
  const columns = ticks[table].map((key) => keys.indexOf(key)).filter((column) => column >= 0);
  const isTicked = (row: RawSheet["rows"][number]) => columns.some((column) => !isBlankCell(row[column]));
  const rows = sheet.rows.map((row, place) => (place === heading || (place > heading && isTicked(row)) ? row : []));
  return rows.filter((row) => row.length > 0).length > 1 ? [{ ...sheet, table, rows }] : [];
}

function ownHeadings([key, { heading }]: readonly [string, ColumnSpec]): [string, string][] {
  return [heading.en, heading.ru].map((words) => [normaliseHeading(words), key]);
}

import { isBlankCell } from "../../input/data-rows.ts";
import { normaliseHeading } from "../../input/normalise-heading.ts";
import { normaliseKey } from "../../input/normalise-key.ts";
import type { RawCell, RawSheet } from "../../input/raw-sheet.ts";
import type { CellValue } from "../result-sheet.ts";
import type { ProgrammeColumn } from "./programme-column.ts";

/** A row of the same sheet as people left it: its cells by column key. */
export type EarlierRow = ReadonlyMap<string, CellValue>;

/** Days between the two calendars of Excel. */
const from1904 = 1462;

/**
 * Rows of a programme's sheet of the run before, by their keys: what people wrote is put back cell by cell, whether it was
 * understood or not (AM-61). Rows of one key, the talks of a newcomer, keep their order.
 *
 * @param columns of the sheet; those that are keys make the row's key
 */
export function earlierRows(
  sheet: RawSheet | undefined,
  columns: readonly ProgrammeColumn[],
): Map<string, EarlierRow[]> {
  const found = new Map<string, EarlierRow[]>();
  if (!sheet) return found;
  const place = sheet.rows.findIndex((cells) => placesOf(cells, columns).filter((at) => at >= 0).length > 2);
  if (place < 0) return found;
  const places = placesOf(sheet.rows[place], columns);
  for (const cells of sheet.rows.slice(place + 1)) {
    const row = new Map(columns.map(({ key, kind }, at) => [key, valueOf(cells[places[at]], kind, sheet)] as const));
    const key = keyOfRow(columns.filter(({ isKey }) => isKey).map((column) => row.get(column.key) ?? null));
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}

/** Whether people wrote on the row; the cells that name it do not count, the planner may have written them. */
export function isWritten(row: EarlierRow, columns: readonly ProgrammeColumn[]): boolean {
  return columns.some(({ key, isUsers, isKey }) => isUsers && !isKey && (row.get(key) ?? null) !== null);
}

/** One string for the cells that name a row. */
export function keyOfRow(cells: readonly CellValue[]): string {
  return cells.map((cell) => normaliseKey(String(cell ?? ""))).join("\u001f");
}

function placesOf(cells: readonly RawCell[], columns: readonly ProgrammeColumn[]): number[] {
  const shown = cells.map((cell) => (typeof cell === "string" ? normaliseHeading(cell) : ""));
  return columns.map(({ heading }) =>
    Math.max(shown.indexOf(normaliseHeading(heading.en)), shown.indexOf(normaliseHeading(heading.ru))),
  );
}

function valueOf(cell: RawCell, kind: string, { date1904 }: RawSheet): CellValue {
  if (isBlankCell(cell)) return null;
  return typeof cell === "number" && kind === "date" && date1904 ? cell + from1904 : (cell as CellValue);
}

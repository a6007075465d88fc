import { lostNoteWords } from "../words/lost-note-words.ts";
import { commonWords } from "../words/common-words.ts";
import type { Text } from "../ground/text.ts";
import { noteHeadings, noteTables, type NoteTable } from "./note-tables.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import type { RawCell, RawSheet } from "./raw-sheet.ts";

/** What people wrote beside the rows of result sheets: by table, then by `noteKey` of the row. */
export type UserNotes = ReadonlyMap<string, ReadonlyMap<string, string>>;

const separator = "\u001f";

/** One string for the cells that name a row; case and outer spaces do not matter. */
export function noteKey(cells: readonly (string | number | null)[]): string {
  return cells
    .map((cell) =>
      String(cell ?? "")
        .trim()
        .toLowerCase(),
    )
    .join(separator);
}

/** The cells that `noteKey` was made of. */
export function noteParts(key: string): string[] {
  return key.split(separator);
}

/**
 * Reads the notes from result sheets of an earlier run, wherever the user moved them on the sheet, in either language;
 * also those that had lost their row by then (AM-61).
 */
export function readNotes(sheets: readonly RawSheet[]): UserNotes {
  const notes = new Map<string, Map<string, string>>();
  const add = (table: string, key: string, note: string) => {
    if (!notes.has(table)) notes.set(table, new Map());
    notes.get(table)?.set(key, note);
  };
  for (const sheet of sheets) {
    for (const [table, keys] of Object.entries<readonly Text[]>(noteTables)) {
      if (sheet.owned !== table.split(".")[0]) continue;
      for (const [cells, note] of noteRows(sheet, keys, noteHeadings[table])) add(table, noteKey(cells), note);
    }
    if (sheet.owned !== "R-28") continue;
    for (const [[table, key], note] of noteRows(sheet, [lostNoteWords.table, lostNoteWords.row])) {
      if (isNoteTable(table)) add(table, String(key).toLowerCase().split(" · ").join(separator), note);
    }
  }
  return notes;
}

function isNoteTable(table: RawCell): table is NoteTable {
  return typeof table === "string" && Object.hasOwn(noteTables, table);
}

/** Rows under the headings of the keys and "Note", down to the first row without keys. */
function* noteRows(
  { rows }: RawSheet,
  keys: readonly Text[],
  noteHeading: Text = commonWords.note,
): Iterable<[(string | number | null)[], string]> {
  for (let row = 0; row < rows.length; row++) {
    const columns = [...keys, noteHeading].map((heading) => columnOf(rows[row], heading));
    if (columns.some((column) => column < 0)) continue;
    const noteColumn = columns[columns.length - 1];
    for (row++; row < rows.length; row++) {
      const cells = columns.slice(0, -1).map((column) => plainCell(rows[row][column]));
      if (cells.every((cell) => cell === null)) break;
      const note = plainCell(rows[row][noteColumn]);
      if (note !== null) yield [cells, String(note)];
    }
  }
}

function columnOf(cells: readonly RawCell[], { en, ru }: Text): number {
  const wanted = [normaliseHeading(en), normaliseHeading(ru)];
  return cells.findIndex((cell) => typeof cell === "string" && wanted.includes(normaliseHeading(cell)));
}

function plainCell(cell: RawCell): string | number | null {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && cell.trim() !== "" ? cell.trim() : null;
}

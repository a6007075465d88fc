import { noteKey, type UserNotes } from "../../input/read-notes.ts";
import { commonWords } from "../../words/common-words.ts";
import { lostNoteWords } from "../../words/lost-note-words.ts";
import { say, type Language } from "../../ground/text.ts";
import { noteHeadings, type NoteTable } from "../../input/note-tables.ts";
import type { Block, CellValue, SheetColumn } from "../result-sheet.ts";

/** Hands people's notes back to their rows while sheets are described, and knows which found none. */
export interface NoteKeeper {
  /** The column Note of a table; `keys` name each row, in the order of `noteTables`. */
  column(table: NoteTable, keys: readonly (readonly CellValue[])[]): SheetColumn;
  /** Notes that no row has asked for so far, as a table; nothing when there are none. */
  lost(): Block | undefined;
}

/** @see AM-61 */
export function noteKeeper(notes: UserNotes, language: Language): NoteKeeper {
  const left = new Map(Array.from(notes, ([table, rows]) => [table, new Map(rows)]));
  return {
    column(table, keys) {
      const rows = left.get(table);
      const values = keys.map((cells) => {
        const key = noteKey(cells.map((cell) => (typeof cell === "boolean" ? String(cell) : cell)));
        const note = notes.get(table)?.get(key) ?? null;
        rows?.delete(key);
        return note;
      });
      return {
        key: "note",
        heading: say(noteHeadings[table] ?? commonWords.note, language),
        kind: "text",
        values,
        width: 30,
        owner: "user",
      };
    },
    lost() {
      const rows = Array.from(left, ([table, ofTable]) =>
        Array.from(ofTable, ([key, note]) => [table, key, note]),
      ).flat();
      if (rows.length === 0) return undefined;
      const column = (key: string, heading: string, at: number, width: number): SheetColumn => ({
        key,
        heading,
        kind: "text",
        width,
        values: rows.map((row) => (at === 1 ? row[at].split("\u001f").join(" · ") : row[at])),
      });
      return {
        type: "table",
        key: "lostNotes",
        title: say(lostNoteWords.title, language),
        rowCount: rows.length,
        plain: true,
        columns: [
          column("table", say(lostNoteWords.table, language), 0, 16),
          column("row", say(lostNoteWords.row, language), 1, 30),
          { ...column("note", say(commonWords.note, language), 2, 30), owner: "user" },
        ],
      };
    },
  };
}

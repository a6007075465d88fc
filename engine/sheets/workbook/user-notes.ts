import { noteKey, type UserNotes } from "../../input/read-notes.ts";
import { commonWords } from "../../words/common-words.ts";
import { lostNoteWords } from "../../words/lost-note-words.ts";
import { say, type Language } from "../../ground/text.ts";
import { noteHeadings, type NoteTable } from "../../input/note-tables.ts";
import { text, type Column } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block, CellValue } from "../result-sheet.ts";

/** Hands people's notes back to their rows while sheets are described, and knows which found none. */
export interface NoteKeeper {
  /** The column Note of a table; `keysOf` names a row, in the order of `noteTables`. */
  of<Row>(table: NoteTable, keysOf: (row: Row, place: number) => readonly CellValue[]): Column<Row>;
  /** Notes that no row has asked for so far, as a table; nothing when there are none. */
  lost(): Block | undefined;
}

/** @see AM-61 */
export function noteKeeper(notes: UserNotes, language: Language): NoteKeeper {
  const left = new Map(Array.from(notes, ([table, rows]) => [table, new Map(rows)]));
  return {
    of(table, keysOf) {
      const rows = left.get(table);
      const heading = noteHeadings[table] ?? commonWords.note;
      const about = { width: 30, owner: "user" } as const;
      // A long list without a single note makes no key of any row.
      if (rows === undefined || notes.get(table)?.size === 0) return text("note", heading, null, about);
      const noteOf = (cells: readonly CellValue[]): string | null => {
        const key = noteKey(cells.map((cell) => (typeof cell === "boolean" ? String(cell) : cell)));
        rows?.delete(key);
        return notes.get(table)?.get(key) ?? null;
      };
      return text("note", heading, (row, place) => noteOf(keysOf(row, place)), about);
    },
    lost() {
      const rows = Array.from(left, ([table, ofTable]) =>
        Array.from(ofTable, ([key, note]) => [table, key, note] as const),
      ).flat();
      if (rows.length === 0) return undefined;
      return tableOf({ say: (words) => say(words, language), money: (amount) => amount }, rows, {
        key: "lostNotes",
        title: lostNoteWords.title,
        plain: true,
        columns: [
          text("table", lostNoteWords.table, ([table]) => table, { width: 16 }),
          text("row", lostNoteWords.row, ([, key]) => key.split("\u001f").join(" · "), { width: 30 }),
          text("note", commonWords.note, ([, , note]) => note, { width: 30, owner: "user" }),
        ],
      });
    },
  };
}

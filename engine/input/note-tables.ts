import { commonWords } from "../words/common-words.ts";
import { text, type Text } from "../ground/text.ts";

/** Columns that people fill under a heading of its own; everywhere else it is Note. */
export const noteHeadings: Readonly<Record<string, Text>> = {
  "R-25.tools": text("Own tools", "Свои инструменты"),
  "R-28.same": text("Same as", "То же, что"),
  "R-36.moves": text("Accept", "Принять"),
  "T-07.clients": text("Risk", "Риск"),
};

/**
 * Tables of result sheets where people write notes, and the headings of the cells that name a row: by them a note finds
 * its row again when the sheet is written anew (AM-61).
 */
export const noteTables = {
  "R-01.clients": [commonWords.client],
  "R-02.clients": [commonWords.client],
  "R-05.managers": [commonWords.manager],
  "R-08.clients": [commonWords.client],
  "R-09.deals": [commonWords.deal],
  "R-12.stages": [commonWords.stage],
  "R-13.deals": [commonWords.deal],
  "R-14.plan": [commonWords.month, commonWords.manager],
  "R-14.deciding": [commonWords.deal],
  "R-25.tools": [text("Block", "Блок")],
  "R-28.same": [commonWords.client, text("Other client", "Другой клиент")],
  "R-29.clients": [commonWords.client],
  "R-36.moves": [commonWords.client, text("To whom", "Кому")],
  "T-07.clients": [commonWords.client],
} satisfies Readonly<Record<string, readonly Text[]>>;

export type NoteTable = keyof typeof noteTables;

import { commonWords } from "../words/common-words.ts";
import type { Text } from "../words/text.ts";

/**
 * Tables of result sheets where people write notes, and the headings of the cells that name a row: by them a note finds
 * its row again when the sheet is written anew (AM-61).
 */
export const noteTables = {
  "R-01.clients": [commonWords.client],
  "R-02.clients": [commonWords.client],
  "R-05.managers": [commonWords.manager],
  "R-09.deals": [commonWords.deal],
  "R-12.stages": [commonWords.stage],
  "R-14.plan": [commonWords.month, commonWords.manager],
  "R-14.deciding": [commonWords.deal],
} satisfies Readonly<Record<string, readonly Text[]>>;

export type NoteTable = keyof typeof noteTables;

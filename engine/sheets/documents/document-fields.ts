import type { Mark, NoteBlock } from "../result-sheet.ts";

/** Lines said in words; `mark` tells a warning from a finding. */
export function noteOf(key: string, lines: readonly string[], mark?: Mark): NoteBlock {
  return { type: "note", key, lines, ...(mark ? { mark } : {}) };
}

/** A part of a letter, which reads as one when the document leaves the workbook as a text. */
export function letterPart(letter: NoteBlock["letter"], key: string, lines: readonly string[], mark?: Mark): NoteBlock {
  return { ...noteOf(key, lines, mark), letter };
}

/** A cell of a column of texts; null where it is blank or there is no such row. */
export function wordAt(
  { codes, words }: { readonly codes: Int32Array; readonly words: readonly string[] },
  row: number,
): string | null {
  return row < 0 ? null : (words[codes[row]] ?? null);
}

import type { Text } from "../../ground/text.ts";
import type { CellValue, FormField, Kind, Mark, NoteBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

/** A field that the data fill; one they do not know stays blank. */
export function knownField(
  { say }: Pick<SheetContext, "say">,
  key: string,
  label: Text,
  value: CellValue,
  kind: Kind = "text",
): FormField {
  return { key, label: say(label), kind, value };
}

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

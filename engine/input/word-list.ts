import { isFormulaError } from "./column-problems.ts";
import { normaliseKey, tidyText } from "./normalise-key.ts";
import type { RawCell } from "./raw-sheet.ts";

/** Codes that are no word. */
export const NoWord = { Blank: -1, Error: -2 } as const;

/**
 * Distinct texts of a column, in order of first sight, each with a code. A cell seen before costs one look-up:
 * trimming and lower case are done once per distinct cell, not per row.
 */
export interface WordList {
  readonly words: string[];
  /** Code of a cell's text, `NoWord.Blank` or `NoWord.Error` when it has none. */
  codeOf(cell: RawCell): number;
}

/** @param matchedByKey ids and names: two cells are one word when only case or spaces differ, shown as first written */
export function wordList(matchedByKey: boolean): WordList {
  const words: string[] = [];
  const codes = new Map<RawCell, number>();
  const byKey = new Map<string, number>();
  const newCell = (cell: RawCell): number => {
    const word = tidyText(String(cell ?? ""));
    if (word === "") return NoWord.Blank;
    if (isFormulaError(word)) return NoWord.Error;
    const key = matchedByKey ? normaliseKey(word) : word;
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, words.length);
    words.push(word);
    return words.length - 1;
  };
  return {
    words,
    codeOf(cell) {
      const seen = codes.get(cell);
      if (seen !== undefined) return seen;
      const code = newCell(cell);
      codes.set(cell, code);
      return code;
    },
  };
}

import { isFormulaError } from "./column-problems.ts";
import { tidyText } from "./normalise-key.ts";
import { hasBeginning, numberAtEnd, numberShape, type NumberShape } from "./numbered-words.ts";
import type { RawCell } from "./raw-sheet.ts";
import { keepRecent, recentCells, recentCode, type RecentCells } from "./recent-cells.ts";
import { hashOfPlain } from "./word-hash.ts";
import { codeInTable, findInTable, hashOfTidy, wordTable, type WordTable } from "./word-table.ts";

/** Few letters are sooner compared one by one than with the known word, which stands elsewhere in memory. */
const shortBeginning = 3;
/** Up to here the table by number grows bit by bit; a column with larger numbers is likely to have one a row. */
const fewNumbers = 16_384;

/** Codes that are no word. */
export const NoWord = { Blank: -1, Error: -2 } as const;

/**
 * A column's distinct texts, in order of first sight, each with a code. Three ways to a code, the cheapest first: the
 * number at the end of an id (a table by number), the cells seen of late (few words in many rows), a hash table of our
 * own, which costs one reading of the letters where a `Map` by cell and one by key would cost two and a lower-case
 * copy of each.
 *
 * A record and functions of the module: the compiled code of closures would be lost with each list.
 */
export interface WordList {
  readonly words: string[];
  readonly matchedByKey: boolean;
  readonly rowCount: number;
  readonly recent: RecentCells;
  shape: NumberShape | undefined;
  /** Words that may still show a shape. */
  shapesLeft: number;
  /** Code + 1 of the words of the shape, by number. */
  byNumber: Int32Array;
  readonly largestNumber: number;
  /** Made when a word has no number, or none of this shape; then it knows every word, numbered or not. */
  table: WordTable | undefined;
}

/**
 * An empty list.
 *
 * @param matchedByKey ids and names: two cells are one word when only case or spaces differ, shown as first written
 * @param rowCount rows of the column, when known: the tables are made large enough at once
 */
export function wordList(matchedByKey: boolean, rowCount = 0): WordList {
  return {
    words: [],
    matchedByKey,
    rowCount,
    recent: recentCells(),
    shape: undefined,
    shapesLeft: 8,
    byNumber: new Int32Array(0),
    largestNumber: rowCount * 4 + 65_536,
    table: undefined,
  };
}

/** Code of a cell's text, new or known; `NoWord.Blank` or `NoWord.Error` when it has none. */
export function codeOfCell(list: WordList, cell: RawCell): number {
  if (typeof cell !== "string") return codeOfOther(list, cell);
  if (cell === "") return NoWord.Blank;
  const { shape } = list;
  if (shape !== undefined) {
    const number = numberAtEnd(shape, cell);
    if (number >= 0 && number <= list.largestNumber) {
      if (shape.beginning.length > shortBeginning && number < list.byNumber.length) {
        const code = list.byNumber[number] - 1;
        if (code >= 0 && list.words[code] === cell) return code;
      }
      if (hasBeginning(shape, cell)) return codeOfNumber(list, number, cell);
    }
  }
  const known = recentCode(list.recent, cell);
  if (known !== undefined) return known;
  const code = codeOfText(list, cell);
  keepRecent(list.recent, cell, code);
  return code;
}

/** Code of a text that may be in the list; -1 when it is not. */
export function findCode(list: WordList, text: string): number {
  const { shape, words } = list;
  const number = shape && hasBeginning(shape, text) ? numberAtEnd(shape, text) : -1;
  if (number >= 0 && number < list.byNumber.length && list.byNumber[number] !== 0) return list.byNumber[number] - 1;
  if (number >= 0 && number <= list.largestNumber && !list.table) return -1; // all words are of this shape
  const tidy = tidyText(text);
  return words.length === 0 || tidy === "" ? -1 : findInTable(tableOfAll(list), tidy, hashOfTidy(tidy));
}

/** A bare number is looked up as it is; anything else as its text. */
function codeOfOther(list: WordList, cell: RawCell): number {
  if (cell === null || cell === undefined) return NoWord.Blank;
  if (typeof cell === "number" && list.shape?.isBare && cell >= 0 && cell === Math.floor(cell)) {
    const code = cell < list.byNumber.length ? list.byNumber[cell] - 1 : -1;
    if (code >= 0) return code;
  }
  return codeOfText(list, String(cell));
}

function codeOfText(list: WordList, text: string): number {
  const { shape } = list;
  if (shape !== undefined && hasBeginning(shape, text)) {
    const number = numberAtEnd(shape, text);
    if (number >= 0 && number <= list.largestNumber) return codeOfNumber(list, number, text);
  }
  const hash = hashOfPlain(text);
  if (hash === 0) return codeOfUntidy(list, text);
  if (shape === undefined && list.shapesLeft > 0) {
    list.shapesLeft--;
    list.shape = numberShape(text);
    if (list.shape) return codeOfText(list, text);
  }
  if (list.matchedByKey && blankMark.test(text)) return NoWord.Blank;
  return isFormulaError(text) ? NoWord.Error : codeInTable(tableOfAll(list), text, hash);
}

/** How pivot tables and exports write that no client, no seller is named. */
const blankMark = /^\((?:blank|пусто|empty|none|не указано?)\)$/i;

function codeOfUntidy(list: WordList, text: string): number {
  const tidy = tidyText(text);
  if (tidy === "") return NoWord.Blank;
  if (tidy !== text) return codeOfText(list, tidy);
  return isFormulaError(tidy) ? NoWord.Error : codeInTable(tableOfAll(list), tidy, hashOfTidy(tidy));
}

function codeOfNumber(list: WordList, number: number, text: string): number {
  if (number >= list.byNumber.length) list.byNumber = longer(list, number);
  const known = list.byNumber[number];
  if (known !== 0) return known - 1;
  const code = list.table ? codeInTable(list.table, text, hashOfTidy(text)) : list.words.push(text) - 1;
  list.byNumber[number] = code + 1;
  return code;
}

function tableOfAll(list: WordList): WordTable {
  list.table ??= wordTable(list.words, list.matchedByKey, list.rowCount);
  return list.table;
}

/** A copy of the table by number with room for one more number and as many again, or at once for all rows. */
function longer({ byNumber, rowCount, largestNumber }: WordList, number: number): Int32Array<ArrayBuffer> {
  const size = Math.max(1024, byNumber.length * 2, number + 1);
  const longer = new Int32Array(Math.min(largestNumber + 1, size > fewNumbers ? Math.max(size, rowCount) : size));
  longer.set(byNumber);
  return longer;
}

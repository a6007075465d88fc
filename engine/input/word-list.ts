import { isFormulaError } from "./column-problems.ts";
import { tidyText } from "./normalise-key.ts";
import { numberedWords, type NumberedWords } from "./numbered-words.ts";
import type { RawCell } from "./raw-sheet.ts";
import { hashOfAny, hashOfPlain } from "./word-hash.ts";
import { wordTable, type WordTable } from "./word-table.ts";

/** Codes that are no word. */
export const NoWord = { Blank: -1, Error: -2 } as const;

/** Distinct texts of a column, in order of first sight, each with a code. */
export interface WordList {
  readonly words: string[];
  /** Code of a cell's text, `NoWord.Blank` or `NoWord.Error` when it has none. */
  codeOf(cell: RawCell): number;
  /** Code of a text that may be in the list; -1 when it is not. */
  find(text: string): number;
}

/**
 * A column's words. Three ways to a code, the cheapest first: the cells seen of late (few words in many rows), the
 * number at the end of an id (a table by number), a hash table of our own, which costs one reading of the letters
 * where a `Map` by cell and one by key would cost two and a lower-case copy of each.
 *
 * @param matchedByKey ids and names: two cells are one word when only case or spaces differ, shown as first written
 * @param rowCount rows of the column, when known: the tables are made large enough at once
 */
export function wordList(matchedByKey: boolean, rowCount = 0): WordList {
  const words: string[] = [];
  const recent = recentCells();
  let shape: NumberedWords | undefined;
  let shapesLeft = 8;
  let byNumber = new Int32Array(0); // code + 1
  const largestNumber = rowCount * 4 + 65_536;
  let table: WordTable | undefined;

  // made when a word has no number, or none of this shape; then it knows every word, numbered or not
  const tableOfAll = (): WordTable => {
    table ??= wordTable(words, matchedByKey, rowCount);
    return table;
  };
  const addWord = (text: string): number => {
    if (table) return table.codeOf(text, hashOfPlain(text) || hashOfAny(text));
    return words.push(text) - 1;
  };
  const codeOfNumber = (number: number, text: string): number => {
    if (number >= byNumber.length) byNumber = longer(byNumber, number, largestNumber);
    const known = byNumber[number];
    if (known !== 0) return known - 1;
    const code = addWord(text);
    byNumber[number] = code + 1;
    return code;
  };
  const codeOfText = (text: string): number => {
    if (shape) {
      const number = shape.numberOf(text);
      if (number >= 0 && number <= largestNumber) return codeOfNumber(number, text);
    }
    const hash = hashOfPlain(text);
    if (hash === 0) return codeOfUntidy(text);
    if (!shape && shapesLeft > 0) {
      shapesLeft--;
      shape = numberedWords(text);
      if (shape) return codeOfText(text);
    }
    return isFormulaError(text) ? NoWord.Error : tableOfAll().codeOf(text, hash);
  };
  const codeOfUntidy = (text: string): number => {
    const tidy = tidyText(text);
    if (tidy === "") return NoWord.Blank;
    if (tidy !== text) return codeOfText(tidy);
    return isFormulaError(tidy) ? NoWord.Error : tableOfAll().codeOf(tidy, hashOfAny(tidy));
  };

  return {
    words,
    codeOf(cell) {
      if (cell === null || cell === undefined || cell === "") return NoWord.Blank;
      if (typeof cell !== "string") {
        if (
          shape?.isBare &&
          typeof cell === "number" &&
          cell >= 0 &&
          cell <= largestNumber &&
          cell === Math.floor(cell)
        )
          if (cell < byNumber.length && byNumber[cell] !== 0) return byNumber[cell] - 1;
        return codeOfText(String(cell));
      }
      const known = recent.codeOf(cell);
      if (known !== unknown) return known;
      const code = codeOfText(cell);
      recent.keep(cell, code);
      return code;
    },
    find(text) {
      const number = shape ? shape.numberOf(text) : -1;
      if (number >= 0 && number < byNumber.length && byNumber[number] !== 0) return byNumber[number] - 1;
      if (number >= 0 && number <= largestNumber && !table) return -1; // all words are of this shape
      const tidy = tidyText(text);
      return words.length === 0 || tidy === "" ? -1 : tableOfAll().find(tidy, hashOfPlain(tidy) || hashOfAny(tidy));
    },
  };
}

function longer(numbers: Int32Array, atLeast: number, atMost: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.min(atMost + 1, Math.max(1024, numbers.length * 2, atLeast + 1)));
  longer.set(numbers);
  return longer;
}

const unknown = -9;
const recentPlaces = 1024;
/** Misses after which a column is taken to have a word a row, and the look at recent cells only costs. */
const patience = 4096;

interface RecentCells {
  /** `unknown` when the cell was not among them. */
  codeOf(cell: string): number;
  keep(cell: string, code: number): void;
}

/** Cells seen of late, each at the place its length and last letters say. */
function recentCells(): RecentCells {
  const cells = new Array<string>(recentPlaces).fill("");
  const codes = new Int16Array(recentPlaces);
  let hits = 0;
  let misses = 0;
  let isOn = true;
  const placeOf = (cell: string): number => {
    const last = cell.length - 1;
    const letters =
      cell.charCodeAt(last) * 37 + cell.charCodeAt(last >> 1) * 11 + cell.charCodeAt(last > 0 ? last - 1 : 0) * 5;
    return (letters + cell.length * 101 + cell.charCodeAt(0)) & (recentPlaces - 1);
  };
  return {
    codeOf(cell) {
      if (!isOn) return unknown;
      const place = placeOf(cell);
      if (cells[place] === cell) {
        hits++;
        return codes[place];
      }
      misses++;
      if (misses > patience) {
        isOn = hits > misses * 4;
        hits = misses = 0;
      }
      return unknown;
    },
    keep(cell, code) {
      if (!isOn || code > 0x7fff) return;
      const place = placeOf(cell);
      cells[place] = cell;
      codes[place] = code;
    },
  };
}

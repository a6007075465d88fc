import { isFormulaError } from "./column-problems.ts";
import { normaliseKey, tidyText } from "./normalise-key.ts";
import type { RawCell } from "./raw-sheet.ts";

/** Codes that are no word. */
export const NoWord = { Blank: -1, Error: -2 } as const;

/** Distinct texts of a column, in order of first sight, each with a code. */
export interface WordList {
  readonly words: string[];
  /** Code of a cell's text, `NoWord.Blank` or `NoWord.Error` when it has none. */
  codeOf(cell: RawCell): number;
}

/**
 * A column's words by a hash table of our own: a column of a million ids costs one reading of their letters, where a `Map` by cell and one
 * by key would cost two and a lower-case copy of each. The hash ignores case, so cells that differ only in case meet.
 *
 * @param matchedByKey ids and names: two cells are one word when only case or spaces differ, shown as first written
 */
export function wordList(matchedByKey: boolean): WordList {
  const words: string[] = [];
  // each way a word is written is a form: the first is the word, "D-1" and "d-1" may follow with the same code
  const forms: string[] = [];
  const codes: number[] = [];
  let hashes = new Int32Array(64);
  let slots = new Int32Array(256);

  const addForm = (form: string, hash: number, slot: number, code: number): number => {
    if (forms.length === hashes.length) hashes = longer(hashes);
    hashes[forms.length] = hash;
    slots[slot] = forms.push(form);
    codes.push(code);
    if (forms.length * 2 > slots.length) slots = respread(hashes, forms.length);
    return code;
  };
  const codeOfText = (text: string, hash: number): number => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    let likely = -1;
    for (let form = slots[slot]; form !== 0; form = slots[slot]) {
      if (hashes[form - 1] === hash) {
        if (forms[form - 1] === text) return codes[form - 1];
        if (matchedByKey && likely < 0 && normaliseKey(forms[form - 1]) === normaliseKey(text))
          likely = codes[form - 1];
      }
      slot = (slot + 1) & mask;
    }
    if (likely >= 0) return addForm(text, hash, slot, likely);
    if (isFormulaError(text)) return NoWord.Error;
    return addForm(text, hash, slot, words.push(text) - 1);
  };

  const newCell = (cell: RawCell): number => {
    const text = typeof cell === "string" ? cell : String(cell);
    const hash = hashOfPlain(text);
    if (hash !== 0) return codeOfText(text, hash);
    const tidy = tidyText(text);
    return tidy === "" ? NoWord.Blank : codeOfText(tidy, hashOfPlain(tidy) || hashOfAny(tidy));
  };

  // few words in many rows: a Map by cell is quickest; a word a row, as ids are: it only costs
  let seen: Map<RawCell, number> | undefined = new Map();
  let cellsLeft = cellsWatched;
  return {
    words,
    codeOf(cell) {
      if (cell === null || cell === undefined || cell === "") return NoWord.Blank;
      if (seen === undefined) return newCell(cell);
      const known = seen.get(cell);
      if (known !== undefined) return known;
      const code = newCell(cell);
      seen.set(cell, code);
      cellsLeft--;
      if (cellsLeft === 0) seen = undefined;
      return code;
    },
  };
}

/** Distinct cells kept in the quick look-up of a column; more of them and it is dropped. */
const cellsWatched = 2048;

const space = 32;

/** Case-insensitive hash of tidy Latin and Russian text; 0 when it is not so plain: odd spaces, other letters. */
function hashOfPlain(text: string): number {
  let hash = 17;
  let before = space;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) code += 32;
    else if (code === space ? before === space : code < space) return 0;
    else if (code > 126) {
      if (code >= 0x410 && code <= 0x42f) code += 32;
      else if (code === 0x401) code = 0x451;
      else if (!(code >= 0x430 && code <= 0x45f)) return 0;
    }
    hash = Math.imul(hash, 31) + code;
    before = code;
  }
  return before === space ? 0 : mix(hash);
}

/** Of text in any letters. */
function hashOfAny(tidy: string): number {
  let hash = 19;
  const key = normaliseKey(tidy);
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash, 31) + key.charCodeAt(at);
  return mix(hash);
}

/** Spreads the hash over the low bits; never 0, which means "not plain". */
function mix(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13) || 1;
}

function longer(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(numbers.length * 2);
  twice.set(numbers);
  return twice;
}

function respread(hashes: Int32Array, count: number): Int32Array<ArrayBuffer> {
  let size = 256;
  while (size < count * 4) size *= 2;
  const slots = new Int32Array(size);
  for (let form = 0; form < count; form++) {
    let slot = hashes[form] & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = form + 1;
  }
  return slots;
}

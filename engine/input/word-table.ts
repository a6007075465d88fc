import { normaliseKey } from "./normalise-key.ts";
import { hashOfAny, hashOfPlain } from "./word-hash.ts";

/**
 * Codes of words by their letters: a hash table over a list of words that others may fill too. The hash ignores case,
 * so texts that differ only in case meet. Hash and form stand side by side: a look costs one line of memory before
 * the letters.
 */
export interface WordTable {
  readonly words: string[];
  readonly matchedByKey: boolean;
  readonly rowCount: number;
  /** Each way a word is written is a form: the first is the word, "D-1" and "d-1" may follow with the same code. */
  readonly forms: string[];
  readonly codes: number[];
  /** Pairs: hash, form + 1. */
  slots: Int32Array;
}

export function wordTable(words: string[], matchedByKey: boolean, rowCount: number): WordTable {
  const table = { words, matchedByKey, rowCount, forms: [], codes: [], slots: new Int32Array(512) };
  for (let code = 0; code < words.length; code++) addForm(table, words[code], hashOfTidy(words[code]), code);
  return table;
}

export function hashOfTidy(text: string): number {
  return hashOfPlain(text) || hashOfAny(text);
}

/** Code of a tidy text; a new one is added to the words. */
export function codeInTable(table: WordTable, text: string, hash: number): number {
  const known = look(table, text, hash);
  if (known >= 0) return known;
  const code = known === -1 ? table.words.push(text) - 1 : -2 - known;
  addForm(table, text, hash, code);
  return code;
}

/** Code of a tidy text; -1 when it is not there. */
export function findInTable(table: WordTable, text: string, hash: number): number {
  const known = look(table, text, hash);
  return known < -1 ? -2 - known : known;
}

/** The code, or -2 less the code when the text is a new form of a known word; -1 when it is unknown. */
function look({ slots, forms, codes, matchedByKey }: WordTable, text: string, hash: number): number {
  let likely = -1;
  const mask = slots.length - 1;
  for (let slot = firstSlot(slots, hash); slots[slot + 1] !== 0; slot = (slot + 2) & mask) {
    if (slots[slot] !== hash) continue;
    const form = slots[slot + 1] - 1;
    if (forms[form] === text) return codes[form];
    if (matchedByKey && likely < 0 && normaliseKey(forms[form]) === normaliseKey(text)) likely = codes[form];
  }
  return likely < 0 ? -1 : -2 - likely;
}

function addForm(table: WordTable, text: string, hash: number, code: number): void {
  if ((table.forms.length + 1) * 4 > table.slots.length) table.slots = spread(table.slots, table.rowCount);
  const { slots } = table;
  let slot = firstSlot(slots, hash);
  while (slots[slot + 1] !== 0) slot = (slot + 2) & (slots.length - 1);
  slots[slot] = hash;
  slots[slot + 1] = table.forms.push(text);
  table.codes.push(code);
}

function firstSlot(slots: Int32Array, hash: number): number {
  return (hash * 2) & (slots.length - 1) & ~1;
}

/** Larger by four times, or at once for all rows when words are many. */
function spread(slots: Int32Array, rowCount: number): Int32Array<ArrayBuffer> {
  let size = slots.length * 4;
  if (size > 16_384) while (size < rowCount * 4) size *= 2;
  const larger = new Int32Array(size);
  for (let from = 0; from < slots.length; from += 2) {
    if (slots[from + 1] === 0) continue;
    let slot = firstSlot(larger, slots[from]);
    while (larger[slot + 1] !== 0) slot = (slot + 2) & (size - 1);
    larger[slot] = slots[from];
    larger[slot + 1] = slots[from + 1];
  }
  return larger;
}

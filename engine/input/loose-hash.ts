import { foldLetters, legalForms, looseName } from "./loose-name.ts";

/** What a letter counts as: itself, small and folded; 0 ends a word; these two are not there at all, or not for us. */
const skipped = 0xffff;
const unusual = 0xfffe;
/** Latin and Cyrillic without their rarer neighbours: names beyond go the long way. */
const known = 0x460;
const letters = Uint16Array.from({ length: known }, (_, code) => meaningOf(String.fromCharCode(code), code));
const forms: ReadonlySet<number> = new Set(Array.from(legalForms, hashOf));

/**
 * A number that two names with one loose form share; two others seldom do. It costs one look at each letter, so that only
 * names with a twin need their loose form.
 *
 * @example looseHash("Ромашка, ООО") === looseHash("ООО «Ромaшка»") // true
 */
export function looseHash(name: string): number {
  let own = 0; // of all words that are no legal form
  let all = 0;
  let before = 0; // own, as it was before this word
  let word = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    const letter = code < known ? letters[code] : unusual;
    if (letter === unusual) return hashOf(looseName(name));
    if (letter === skipped) continue;
    if (letter === 0) {
      before = own = forms.has(word) ? before : own;
      word = 0;
      continue;
    }
    own = next(own, letter);
    all = next(all, letter);
    word = next(word, letter);
  }
  if (forms.has(word)) own = before;
  return own === 0 ? all : own;
}

function meaningOf(sign: string, code: number): number {
  if (/["'`«»]/.test(sign)) return skipped;
  // a full stop may stand in O.O.O.
  if (sign === "." || (code > 127 && code < 0x400 && code !== 160)) return unusual;
  return /[\p{L}\p{N}]/u.test(sign) ? foldLetters(sign.toLowerCase().replace("ё", "е")).charCodeAt(0) : 0;
}

function hashOf(words: string): number {
  let hash = 0;
  for (let at = 0; at < words.length; at++) hash = next(hash, words.charCodeAt(at));
  return hash;
}

function next(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

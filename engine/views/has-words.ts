import { normaliseHeading } from "../input/normalise-heading.ts";

/**
 * Whether all words of a search begin a word of the texts; case, ё and punctuation do not matter.
 *
 * @example hasWords("кто важ", ["Кто важен: клиенты"]) // true
 */
export function hasWords(search: string, texts: readonly string[]): boolean {
  const there = texts.flatMap(wordsOf);
  return wordsOf(search).every((word) => there.some((one) => one.startsWith(word)));
}

function wordsOf(words: string): string[] {
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .map(normaliseHeading)
    .filter((word) => word !== "");
}

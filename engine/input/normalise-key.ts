/** Spaces of every kind at the ends, or two in a row, or a no-break one inside. */
const untidy = /^\s|\s$|\s\s|[^\S ]/;

/**
 * Text as it is kept: no spaces at the ends, single ones inside.
 *
 * @example tidyText(" ООО  Ромашка ") // "ООО Ромашка"
 */
export function tidyText(words: string): string {
  return untidy.test(words) ? words.trim().replace(/\s+/g, " ") : words;
}

/**
 * An id or a name as it is matched: tidy and in lower case (methodology, Conventions). Near misses stay apart.
 *
 * @example normaliseKey(" d-001") // "d-001", the same as of "D-001"
 */
export function normaliseKey(words: string): string {
  return tidyText(words).toLowerCase();
}

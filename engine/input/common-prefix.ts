import { normaliseHeading } from "./normalise-heading.ts";

/** Headings fewer than these share a word by chance. */
const fewest = 3;

/**
 * The word that most headings of a row begin with, normalised: exports put the name of the object before each, as in
 * "Deal - Title", "deal_amount", "Сделка: Сумма". Blank when there is none.
 *
 * @example commonPrefix(["Deal - ID", "Deal - Title", "Deal - Value", "Note"]) // "deal"
 */
export function commonPrefix(shown: readonly string[]): string {
  const counts = new Map<string, number>();
  let filled = 0;
  for (const heading of shown) {
    if (heading === "") continue;
    filled++;
    const first = firstWord(heading);
    if (first !== "") counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  for (const [prefix, count] of counts) if (count >= fewest && count * 2 >= filled) return prefix;
  return "";
}

/** A word with a sign after it and more behind. */
function firstWord(heading: string): string {
  const found = /^\s*([\p{L}\p{N}]+)(?:\s*[-–—:./|>]+\s*|_)(?=\S)/u.exec(heading);
  return found ? normaliseHeading(found[1]) : "";
}

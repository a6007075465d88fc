import { normaliseKey } from "../input/normalise-key.ts";

/** Names less alike than this are no help. */
const leastAlike = 0.3;

/**
 * The names most like one that was not found, best first: for a person who misspelled it.
 *
 * @param names any order, blanks and repetitions allowed
 * @param most how many at most
 * @returns none where nothing is alike
 * @example nearNames("Bykov", ["Ann Lee", "Egor Bykova"], 5) // ["Egor Bykova"]
 */
export function nearNames(wanted: string, names: readonly string[], most: number): string[] {
  const pairs = pairsOf(wanted);
  return Array.from(new Set(names.filter(Boolean)), (name) => ({ name, alike: alikeness(pairs, pairsOf(name)) }))
    .filter(({ alike }) => alike >= leastAlike)
    .sort((one, other) => other.alike - one.alike)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Two neighbouring letters each, words apart: "ann" gives " a", "an", "nn", "n ". */
function pairsOf(name: string): Set<string> {
  const words = ` ${normaliseKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  return new Set(Array.from(words.slice(1), (letter, at) => words[at] + letter));
}

/** Shared pairs in the shorter of the two: a part of a name is like the whole. */
function alikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return shared / Math.max(4, Math.min(one.size, other.size));
}

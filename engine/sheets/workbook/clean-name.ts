/** What a name may be: a tab, a heading of an Excel table. */
export interface NameRules {
  /** Most characters. */
  readonly longest: number;
  /** Characters that Excel does not allow in it. */
  readonly forbidden?: RegExp;
  /** A heading may have line breaks, a tab not. */
  readonly lines?: boolean;
}

/** Table headings: Excel keeps 255 characters and compares them without case. */
export const headingRules: NameRules = { longest: 255, lines: true };

/**
 * A name as Excel can keep it: no control characters, halves of surrogate pairs or U+FFFE and U+FFFF; `_x0041_`, which a
 * file would read as "A", loses its form; cut to the longest Excel takes, never inside a pair.
 *
 * @example cleanName("A\u000bB_x0041_", { longest: 31 }) // "A B_ x0041_"
 */
export function cleanName(wanted: string, { longest, forbidden, lines = false }: NameRules): string {
  const plain = wanted
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Cc}/gu, (sign) => (lines && sign === "\n" ? sign : " "))
    .replace(/\p{Cs}|[\ufffe\uffff]/gu, "")
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_ ");
  const allowed = forbidden ? plain.replace(forbidden, " ") : plain;
  return cut(allowed, longest).trim();
}

function cut(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const kept = words.slice(0, longest);
  return /[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept;
}

/**
 * A clean name nobody has yet: " (2)", " (3)" at its end where it is taken, within the longest.
 *
 * @param taken names in lower case; the new one is added
 * @example freeName("Lead", new Set(["lead"]), { longest: 255 }, "Column") // "Lead (2)"
 */
export function freeName(wanted: string, taken: Set<string>, rules: NameRules, blank: string): string {
  const clean = cleanName(wanted, rules) || blank;
  let name = clean;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const tail = ` (${number})`;
    name = cut(clean, rules.longest - tail.length) + tail;
  }
  taken.add(name.toLowerCase());
  return name;
}

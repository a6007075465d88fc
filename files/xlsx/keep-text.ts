import type { ReadingBudget } from "../reading-budget.ts";

/** More different texts than this are not looked up: a column of ids would only fill the list. */
const mostKnown = 100_000;

/**
 * A keeper of texts cut out of larger ones: each different text is held once, and by itself. A text cut by `slice`
 * holds on to the whole it was cut from, so a million cells would keep all the XML of their sheet in memory.
 *
 * @example const keep = textKeeper(readingBudget("a.xlsx")); keep("Alfa") // "Alfa"
 */
export function textKeeper(budget: Pick<ReadingBudget, "takeLetters">): (cut: string) => string {
  const known = new Map<string, string>();
  return (cut) => {
    const before = known.get(cut);
    if (before !== undefined) return before;
    budget.takeLetters(cut.length);
    // Joining makes a text of its own; there is no plainer way to say "copy".
    const own = ` ${cut}`.slice(1);
    if (known.size < mostKnown) known.set(own, own);
    return own;
  };
}

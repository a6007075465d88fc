const longest = 31;

/**
 * A tab name nobody has yet, as Excel allows it: 31 characters, none of : \ / ? * [ ], no apostrophe at either end.
 *
 * @param taken names in lower case; the new one is added
 */
export function freeSheetName(wanted: string, taken: Set<string>): string {
  const clean =
    wanted
      .replace(/[:\\/?*[\]]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "Sheet";
  let name = clean.slice(0, longest);
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const tail = ` (${number})`;
    name = clean.slice(0, longest - tail.length) + tail;
  }
  taken.add(name.toLowerCase());
  return name;
}

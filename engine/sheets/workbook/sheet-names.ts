import { cleanName, freeName, type NameRules } from "./clean-name.ts";

const tabRules: NameRules = { longest: 31, forbidden: /[:\\/?*[\]]|#(?=REF!)/gi };

/**
 * A tab name nobody has yet, as Excel allows it: 31 characters, none of : \ / ? * [ ], no apostrophe at either end, and
 * not "History", which Excel keeps for itself; "#REF!" in it would read as a broken reference.
 *
 * @param taken names in lower case; the new one is added
 */
export function freeSheetName(wanted: string, taken: Set<string>): string {
  const bare = cleanName(wanted, tabRules).replace(/^['\s]+|['\s]+$/g, "");
  const blocked = taken.has("history") ? undefined : taken.add("history");
  const name = freeName(bare, taken, tabRules, "Sheet");
  blocked?.delete("history");
  return name;
}

import type { Text } from "../../ground/text.ts";

/** A closed list of an input sheet: code = label in both languages. The order is the code's number in a column. */
export type ListLabels = Readonly<Record<string, Text>>;

/**
 * Other words for the codes of lists, as exports write them. The code itself and its labels in both languages are known
 * anyway; case, spaces, ё/е and punctuation do not matter.
 */
export type AliasesOf<Lists extends Readonly<Record<string, ListLabels>>> = {
  readonly [L in keyof Lists]?: ListAliases<Lists[L]>;
};

export type ListAliases<Labels extends ListLabels = ListLabels> = {
  readonly [C in keyof Labels]?: readonly string[];
};

/** Number of a code in a column of its list, for comparing: `numberOfCode(funnelLists.dealStatus, "won")`. */
export function numberOfCode<Labels extends ListLabels>(list: Labels, code: keyof Labels & string): number {
  return Object.keys(list).indexOf(code);
}

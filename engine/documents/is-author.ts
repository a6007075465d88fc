import { lists, type CodeOf } from "../input/lists.ts";
import type { DocumentEntry } from "./document-entry.ts";

const roles = Object.keys(lists.managerRole) as readonly CodeOf<"managerRole">[];

/**
 * Is it the post of a person to write a document? Whoever has no post sells, as on the sheet Managers.
 *
 * @param role number of the list managerRole; -1 is none
 * @see CALC-29
 * @example isAuthor(findDocument("T-07")!, codeNumber("managerRole", "supervisor")) // true
 */
export function isAuthor({ preparedBy }: Pick<DocumentEntry, "preparedBy">, role: number): boolean {
  const wanted: ReadonlySet<string> = new Set(preparedBy.roles);
  return wanted.has(roles[role] ?? "territorial");
}

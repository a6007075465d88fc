import { lists, type CodeOf } from "../input/lists.ts";

const roles = Object.keys(lists.managerRole) as readonly CodeOf<"managerRole">[];
const reviewing: ReadonlySet<string> = new Set<CodeOf<"managerRole">>(["head", "directorate", "director"]);

/**
 * Whether somebody of this post reviews deals: heads of sales, of a directorate, and the commercial director.
 *
 * @param role number of the list `managerRole`; -1 is blank
 * @see CALC-18; A-15
 */
export function canReview(role: number): boolean {
  return reviewing.has(roles[role] ?? "");
}

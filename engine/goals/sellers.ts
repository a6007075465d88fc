import { lists, type CodeOf } from "../input/lists.ts";
import type { InputTables } from "../input/read-input.ts";

const roles = Object.keys(lists.managerRole) as readonly CodeOf<"managerRole">[];
/** They lead or support; whoever has another role, or none, sells. */
const notSelling: ReadonlySet<string> = new Set<CodeOf<"managerRole">>([
  "supervisor",
  "head",
  "directorate",
  "marketing",
  "director",
  "ceo",
]);

/**
 * Rows of Managers who get a plan: at work, and in a role that sells. A blank role sells.
 *
 * @see CALC-07
 * @example sellers({ rowCount: 2, active: Uint8Array.of(1, 1), role: Int8Array.of(-1, 6) }) // [0]
 */
export function sellers({
  rowCount,
  active,
  role,
}: Pick<InputTables["Managers"], "rowCount" | "active" | "role">): number[] {
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  return rows.filter((row) => active[row] === 1 && !notSelling.has(roles[role[row]] ?? ""));
}

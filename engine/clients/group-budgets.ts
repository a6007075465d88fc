import { lists } from "../input/lists.ts";
import { normaliseKey } from "../input/normalise-key.ts";
import type { Input } from "../input/read-input.ts";
import { clientHours } from "./client-hours.ts";

const operations = Object.keys(lists.activityType);

/**
 * Annual time and money budget of one client of each group, from the norms of the input.
 *
 * @returns groups as CategoryNorms names them; what is wrong with the norms as notes
 * @see CALC-09
 */
export function groupBudgets({ tables, settings, moneyUnit }: Input): ReturnType<typeof clientHours> {
  const { Norms, CategoryNorms } = tables;
  const norms = Array.from(Norms.activityType, (code, row) => ({
    operation: operations[code] ?? "",
    minutes: Norms.minutes[row],
    cost: Norms.cost[row],
  }));
  const rows = Array.from(CategoryNorms.activityType, (code, row) => ({
    group: CategoryNorms.group.words[CategoryNorms.group.codes[row]] ?? "",
    operation: operations[code] ?? "",
    countPerYear: CategoryNorms.countPerYear[row],
  }));
  // The same group written "a" and "A" is one group, under its first spelling.
  const first = new Map([...rows].reverse().map(({ group }) => [normaliseKey(group), group]));
  const spelled = rows.map((row) => ({ ...row, group: first.get(normaliseKey(row.group))! }));
  return clientHours(norms, spelled, settings.hourlyCost * moneyUnit.perUnit);
}

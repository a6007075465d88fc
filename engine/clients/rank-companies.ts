import { mapColumn } from "../ground/map-column.ts";
import type { CompanyGroups } from "./company-groups.ts";
import type { ClientRanking } from "./rank-clients.ts";
import { rankDescending } from "./rank-descending.ts";

/** One value a group: the sum of its clients; NaN where all of them are blank. Whole money units stay exact. */
export function sumByCompany(amounts: Float64Array, { of, count }: CompanyGroups): Float64Array {
  const sums = new Float64Array(count).fill(Number.NaN);
  amounts.forEach((amount, row) => {
    if (!Number.isNaN(amount)) sums[of[row]] = (sums[of[row]] || 0) + amount;
  });
  return sums;
}

/**
 * The ranking of groups of companies as a list of clients: group after group by its rank, in each the largest client first,
 * every client with its own money and the class of its group. Shares add up as they do without groups: nothing counts twice.
 *
 * @param byGroup groups in rank order
 * @param amounts money of each client
 * @see CALC-01 (groups of companies)
 */
export function rankCompanies(
  byGroup: ClientRanking,
  amounts: Float64Array,
  { of, count }: CompanyGroups,
  tieOrder?: Int32Array,
): ClientRanking {
  const members = Array.from({ length: count }, (): number[] => []);
  for (const row of rankDescending(amounts, tieOrder).rows) members[of[row]].push(row);
  const rows = Int32Array.from(Array.from(byGroup.rows).flatMap((group) => members[group]));
  const place = new Int32Array(count);
  byGroup.rows.forEach((group, at) => (place[group] = at));
  const { total } = byGroup;
  const share = new Float64Array(rows.length);
  const before = new Float64Array(rows.length);
  const cumulative = new Float64Array(rows.length);
  let sum = 0;
  rows.forEach((row, at) => {
    // Shares are of the money of groups that pay: what groups lose is told apart.
    const counted = byGroup.amounts[place[of[row]]] > 0 ? amounts[row] || 0 : 0;
    before[at] = total > 0 ? sum / total : 0;
    sum += counted;
    share[at] = total > 0 ? counted / total : 0;
    cumulative[at] = total > 0 ? sum / total : 0;
  });
  return {
    ...{ rows, amounts: mapColumn(Float64Array, rows, (row) => amounts[row]), share, before, cumulative, total },
    classes: mapColumn(Uint8Array, rows, (row) => byGroup.classes[place[of[row]]]),
  };
}

/** Groups in the order of the names of their heads, so that row order moves none. */
export function companyOrder({ of, count, head }: CompanyGroups, nameOrder: Int32Array): Int32Array {
  const order = Array.from(nameOrder).flatMap((row) => (head[of[row]] === row ? [of[row]] : []));
  // A group named by a head that stands in another group comes last, in its own order.
  const seen = new Set(order);
  return Int32Array.from([
    ...order,
    ...Array.from({ length: count }, (_, group) => group).filter((one) => !seen.has(one)),
  ]);
}

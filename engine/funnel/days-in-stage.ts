import type { Day } from "../ground/units.ts";
import { noEntries, type FunnelDeals, type StageEntries } from "./deal-paths.ts";

/**
 * How long each deal stands at its current stage: days since the last entry to it on or before `asOf`, else since opening.
 *
 * @returns whole days per deal, 0 or more; NaN where neither date is known or both are later than `asOf`
 * @see CALC-12
 * @example daysInStage({ stage: Int32Array.of(0), openDate: Float64Array.of(46023), … }, undefined, 46030) // 7
 */
export function daysInStage(
  deals: Pick<FunnelDeals, "stage" | "openDate">,
  log: StageEntries | undefined,
  asOf: Day,
): Float64Array {
  const since = deals.openDate.slice();
  const found = new Uint8Array(since.length);
  const entries = log ?? noEntries;
  for (let row = 0; row < entries.deal.length; row++) {
    const deal = entries.deal[row];
    const date = entries.date[row];
    if (deal < 0 || entries.stage[row] !== deals.stage[deal] || !(date <= asOf)) continue;
    if (found[deal] === 0 || date > since[deal]) since[deal] = date;
    found[deal] = 1;
  }
  return since.map((date) => (date <= asOf ? asOf - date : Number.NaN));
}

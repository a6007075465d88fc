import type { Money, Share } from "../../ground/units.ts";
import type { PlanToActOn } from "./action.ts";

/**
 * What of a client's year is at risk: its money of a year × the share of clients that do not stay. That share is of the
 * last two whole years, else of the period so far against the same part of the one before; where neither is on record, all.
 *
 * @see AM-81, AM-87, AM-91
 */
export function moneyAtRisk(plan: PlanToActOn): (client: number) => Money {
  const { retention } = plan.clientWork.blocks.value;
  const kept = Number.isNaN(retention) ? keptOfPart(plan) : retention;
  const lost = Number.isNaN(kept) ? 1 : 1 - kept;
  return (client) => Math.max(0, plan.clients.potential.annualRevenue[client] || 0) * lost;
}

/** Who paid in the earlier part and pays in this one, by number: a year apart where the period is a year. */
function keptOfPart({ change }: PlanToActOn): Share {
  if (!change) return Number.NaN;
  let [paid, kept] = [0, 0];
  change.before.forEach((money, client) => {
    if (!(money > 0)) return;
    paid += 1;
    if (change.now[client] > 0) kept += 1;
  });
  return paid === 0 ? Number.NaN : kept / paid;
}

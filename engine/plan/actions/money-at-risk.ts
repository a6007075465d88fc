import type { Money } from "../../ground/units.ts";
import type { PlanToActOn } from "./action.ts";

/**
 * What of a client's year is at risk: its money of a year × the share of clients that do not stay. Where retention is
 * not known, the whole year.
 *
 * @see AM-81, AM-91
 */
export function moneyAtRisk({ clients, clientWork }: PlanToActOn): (client: number) => Money {
  const { retention } = clientWork.blocks.value;
  const lost = Number.isNaN(retention) ? 1 : 1 - retention;
  return (client) => Math.max(0, clients.potential.annualRevenue[client] || 0) * lost;
}

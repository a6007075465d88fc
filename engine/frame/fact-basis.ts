import { DealStatus } from "../ground/deal-status.ts";
import type { PlanFrame } from "./plan-frame.ts";

/** Where facts of a plan come from: won deals by their owner, else payments by the client's owner. */
export type FactBasis = "deals" | "payments" | "none";

/**
 * What a plan is held against. Won deals, where one was ever won; else payments: a list of open deals beside payments says
 * what may come, not that nothing was sold.
 *
 * @see AM-17, AM-18
 */
export function factBasis({ input: { tables }, deals }: Pick<PlanFrame, "input" | "deals">): FactBasis {
  const { Deals, Payments } = tables;
  const isWon = deals.status.includes(DealStatus.Won);
  if (Payments.rowCount > 0 && !isWon) return "payments";
  return Deals.rowCount > 0 ? "deals" : "none";
}

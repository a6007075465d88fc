import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Period } from "../ground/units.ts";
import { AbcClass } from "../ground/abc-class.ts";
import { dealWeights, type DealWeights } from "./deal-weights.ts";

/**
 * Mean weight and duration of the deals closed in a period as the plan's day sees them, by category of their clients.
 *
 * A deal without a client stands with None.
 *
 * @param categories working category per row of Clients
 * @see CALC-04
 * @example periodDealWeights(frame, categories, frame.period).total.weight.mean
 */
export function periodDealWeights(
  { input, deals }: Pick<PlanFrame, "input" | "deals">,
  categories: Uint8Array,
  period: Period,
): DealWeights {
  const { clientId, amount, openDate, closeDate } = input.tables.Deals;
  const category = new Uint8Array(clientId.length).fill(AbcClass.None);
  for (let deal = 0; deal < category.length; deal++) {
    if (clientId[deal] >= 0) category[deal] = categories[clientId[deal]];
  }
  return dealWeights({ category, status: deals.status, amount, openDate, closeDate }, period);
}

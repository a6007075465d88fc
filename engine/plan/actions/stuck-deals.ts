import type { ActionKind } from "./action.ts";
import { nextWorkday } from "./next-workday.ts";

/**
 * Deals that stand at their stage longer than deals that go on usually do. Worth their expected money.
 *
 * @see AM-87, CALC-46
 */
export const stuckDeals: ActionKind = (plan) =>
  plan.stuck.deals.map(({ deal, over, atStake }) => ({
    who: [plan.deals.manager[deal]],
    deal,
    count: over,
    money: atStake,
    by: nextWorkday(plan),
  }));

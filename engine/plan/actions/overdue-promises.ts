import type { ActionKind } from "./action.ts";
import { nextWorkday } from "./next-workday.ts";

/**
 * Open deals with a step whose day has passed: what was promised to the client. Worth the deal's expected money, which
 * such a deal loses step by step; a deal counts once however many steps are late.
 *
 * @see AM-87, CALC-17
 */
export const overduePromises: ActionKind = (plan) => {
  const { Deals, DealSteps } = plan.input.tables;
  const late = new Map<number, number>();
  for (const step of plan.dealPlan.concerns.overdueSteps)
    late.set(DealSteps.dealId[step], (late.get(DealSteps.dealId[step]) ?? 0) + 1);
  return Array.from(late, ([deal, count]) => ({
    who: [plan.deals.manager[deal]],
    deal,
    count,
    money: (Deals.amount[deal] || 0) * (plan.dealPlan.chance[deal] || 0),
    by: nextWorkday(plan),
  }));
};

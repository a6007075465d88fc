import type { ActionKind } from "./action.ts";
import { nextWorkday } from "./next-workday.ts";

/**
 * Deals that decide the plan and have no next step. Lost, such a deal takes its fall of the chance with it: worth that
 * × the target of the plan.
 *
 * @see AM-87, AM-41
 */
export const decidingWithoutStep: ActionKind = (plan) => {
  const { deciding, plans, rollUp } = plan.dealPlan;
  return deciding
    .filter(({ deal }) => plans.each.nextStep[deal] < 0)
    .map(({ deal, fall }) => ({
      who: [plan.deals.manager[deal]],
      deal,
      money: fall * rollUp.department.target,
      by: nextWorkday(plan),
    }));
};

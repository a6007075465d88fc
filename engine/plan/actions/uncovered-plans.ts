import { reaches } from "../../deals/roll-up.ts";
import { lastOfMonth, monthIndex } from "../../ground/day.ts";
import type { ActionKind } from "./action.ts";

/**
 * Sellers whose plan all of their open deals together would not reach, as one thing to do: more deals, or another plan.
 * Worth what no deal covers. By the end of the month.
 *
 * @see AM-87, CALC-19
 */
export const uncoveredPlans: ActionKind = (plan) => {
  const { managers } = plan.dealPlan.rollUp;
  const short = plan.goals.sellers.filter(
    (row) => managers[row]?.target > 0 && !reaches(managers[row].nominal, managers[row].target),
  );
  if (short.length === 0) return [];
  const money = short.reduce((sum, row) => sum + managers[row].target - managers[row].nominal, 0);
  return [{ who: short, count: short.length, money, by: lastOfMonth(monthIndex(plan.asOf)) }];
};

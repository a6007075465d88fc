import type { ActionKind } from "./action.ts";

/** A search that must begin within so many days is a thing to do now. */
const nowWithin = 28;

/**
 * Sellers whose search must begin now so that the goals of the twelve months ahead are reached, all as one thing to do.
 * Worth what they bring in these months.
 *
 * @see AM-87, CALC-51
 */
export const sellersToHire: ActionKind = ({ hiring, asOf }) => {
  if (typeof hiring === "string" || !hiring.isCredible || !(hiring.searchBy <= asOf + nowWithin)) return [];
  const money = Math.round(hiring.hiredMoney.reduce((sum, one) => sum + one, 0));
  return [{ who: [], count: hiring.hires.length, money, by: Math.max(hiring.searchBy, asOf) }];
};

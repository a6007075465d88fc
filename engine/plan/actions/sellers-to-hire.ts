import type { ActionKind } from "./action.ts";

/** A search that must begin within so many days is a thing to do now. */
const nowWithin = 28;

/**
 * Sellers whose search must begin now so that the goals of the twelve months ahead are reached, all as one thing to do.
 * Worth what of these goals they bring: no more than is missing without them, as R-07 says.
 *
 * @see AM-87, CALC-51
 */
export const sellersToHire: ActionKind = ({ hiring, asOf }) => {
  if (typeof hiring === "string" || !hiring.isCredible || !(hiring.searchBy <= asOf + nowWithin)) return [];
  const brought = hiring.hiredMoney.reduce((sum, one) => sum + one, 0);
  const money = Math.round(Math.min(brought, hiring.gap));
  return [{ who: [], count: hiring.hires.length, money, by: Math.max(hiring.searchBy, asOf) }];
};

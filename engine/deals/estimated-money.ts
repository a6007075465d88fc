import type { Money } from "../ground/units.ts";

export interface EstimatedDeals {
  /** Small units; NaN is blank. */
  readonly amount: Float64Array;
  readonly sellerEstimate: Float64Array;
  readonly ropEstimate: Float64Array;
}

/**
 * Money of a deal whose steps say nothing of it: the head of sales' estimate, else the seller's, else the amount.
 *
 * @returns NaN where none is known
 * @see CALC-17
 */
export function estimatedMoney({ ropEstimate, sellerEstimate, amount }: EstimatedDeals, deal: number): Money {
  const known = [ropEstimate[deal], sellerEstimate[deal], amount[deal]].find((money) => !Number.isNaN(money));
  return known ?? Number.NaN;
}

import { DealStatus } from "../ground/deal-status.ts";

export interface LeadingDealColumns {
  /** Row of the client; -1 is unknown. */
  readonly client: ArrayLike<number>;
  readonly status: ArrayLike<number>;
  /** Place of the deal's stage in the funnel; -1 is unknown. */
  readonly stagePlace: ArrayLike<number>;
  /** Money × chance; NaN is unknown. */
  readonly expected: ArrayLike<number>;
}

/** One value per client. */
export interface LeadingDeals {
  /** Row of the open deal that is furthest; -1 without one. */
  readonly deal: Int32Array;
  /** Expected money of all open deals. */
  readonly expected: Float64Array;
}

/**
 * The open deal a contact with a client is about: the one at the latest stage, then with most expected money, then the first.
 *
 * @see CALC-21, CALC-27
 * @example leadingDeals({ client: [0, 0], status: [0, 0], stagePlace: [1, 4], expected: [9, 5] }, 1).deal[0] // 1
 */
export function leadingDeals(deals: LeadingDealColumns, clientCount: number): LeadingDeals {
  const { client, status, stagePlace } = deals;
  const deal = new Int32Array(clientCount).fill(-1);
  const expected = new Float64Array(clientCount);
  for (let row = 0; row < client.length; row++) {
    const one = client[row];
    if (one < 0 || status[row] !== DealStatus.Open) continue;
    const money = deals.expected[row] || 0;
    expected[one] += money;
    const known = deal[one];
    const isFurther =
      known < 0 ||
      stagePlace[row] > stagePlace[known] ||
      (stagePlace[row] === stagePlace[known] && money > (deals.expected[known] || 0));
    if (isFurther) deal[one] = row;
  }
  return { deal, expected };
}

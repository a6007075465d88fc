import type { Money } from "../ground/units.ts";
import { isEarlier } from "../ground/first-day.ts";

/**
 * Day of the first payment of each client; NaN for who never paid. Refunds are no payments.
 *
 * @param payments one entry per payment; a client of -1 is nobody
 * @see CALC-34, CALC-37 (first payers)
 * @example firstPaid({ client: Int32Array.of(0, 0), date: Float64Array.of(9, 5), amount: Float64Array.of(1, 1) }, 1) // 5
 */
export function firstPaid(
  payments: { readonly client: Int32Array; readonly date: Float64Array; readonly amount: ArrayLike<Money> },
  clientCount: number,
): Float64Array {
  const { client, date, amount } = payments;
  const first = new Float64Array(clientCount).fill(Number.NaN);
  for (let row = 0; row < client.length; row++) {
    const one = client[row];
    if (one >= 0 && amount[row] > 0 && isEarlier(date[row], first[one])) first[one] = date[row];
  }
  return first;
}

import type { SamePart } from "../ground/same-part.ts";
import type { Money } from "../ground/units.ts";

/** Money of each of n keys (clients, or clients within a group) in two parts of time, and whether it paid at other times. */
export interface PartMoney {
  /** Net, small units. */
  readonly before: Float64Array;
  readonly now: Float64Array;
  /** 1: a payment above 0 up to the end of the earlier part. */
  readonly paidEarlier: Uint8Array;
  /** 1: a payment above 0 after the earlier part and before the present one. */
  readonly paidBetween: Uint8Array;
}

/**
 * Sums sales by key over the present part of a period and the same part of the earlier one.
 *
 * @param keys one per sale; -1 is left out, as are sales without a day or an amount
 * @see CALC-41, AM-81
 */
export function partMoney(
  sales: { readonly date: Float64Array; readonly amount: ArrayLike<Money> },
  keys: Int32Array,
  count: number,
  { before, now }: SamePart,
): PartMoney {
  const sums = {
    before: new Float64Array(count),
    now: new Float64Array(count),
    paidEarlier: new Uint8Array(count),
    paidBetween: new Uint8Array(count),
  };
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row];
    const day = sales.date[row];
    const money = sales.amount[row];
    if (key < 0 || Number.isNaN(money)) continue;
    if (day >= now.from && day <= now.to) sums.now[key] += money;
    if (day >= before.from && day <= before.to) sums.before[key] += money;
    if (!(money > 0 && day < now.from)) continue;
    if (day <= before.to) sums.paidEarlier[key] = 1;
    else sums.paidBetween[key] = 1;
  }
  return sums;
}

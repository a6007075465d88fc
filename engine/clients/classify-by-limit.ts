import type { Money } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";
import { AbcClass } from "../ground/abc-class.ts";

/** Smallest amounts of A and of B, in whole money units. */
export interface MoneyLimits {
  readonly a: Money;
  readonly b: Money;
}

/**
 * Puts each client in class A, B or C by amounts of money fixed beforehand, whatever the others bring.
 *
 * @param amounts n amounts in whole money units (AM-01), one per client; NaN stands for blank
 * @param limits smallest amount of A and of B, 0 <= b <= a
 * @returns n classes in the order of `amounts`: A, B, C, Loss (negative) or None (zero, blank)
 * @throws RangeError if the limits are out of order
 * @see CALC-01 (method limit), AM-11
 * @example classifyByLimit(Float64Array.of(900, 200, 10), { a: 500, b: 100 }) // A B C
 */
export function classifyByLimit(amounts: Float64Array, limits: MoneyLimits): Uint8Array {
  const { a, b } = limits;
  if (!(b >= 0 && a >= b)) throw new RangeError(`limits, expected 0 <= b <= a, got a ${a}, b ${b}`);
  return mapColumn(Uint8Array, amounts, (amount) => {
    if (amount > 0) return amount >= a ? AbcClass.A : amount >= b ? AbcClass.B : AbcClass.C;
    return amount < 0 ? AbcClass.Loss : AbcClass.None;
  });
}

import type { Money } from "../ground/units.ts";

/**
 * Expected money of deals: what is won, and the amounts times their chances. A blank (NaN) amount or chance adds nothing.
 *
 * @throws RangeError if the columns differ in length or a chance is outside 0 to 1
 * @see CALC-19
 * @example expectedMoney(Float64Array.of(1e6, 8e5, 6e5), Float64Array.of(0.5, 0.25, 0.9), 4e5) // 1640000
 */
export function expectedMoney(amounts: Float64Array, chances: Float64Array, won: Money = 0): Money {
  if (chances.length !== amounts.length) {
    throw new RangeError(`chances, expected ${amounts.length} rows, got ${chances.length}`);
  }
  let money = won;
  for (let row = 0; row < amounts.length; row++) {
    const chance = chances[row];
    if (chance < 0 || chance > 1) throw new RangeError(`chances, expected 0 to 1, got ${chance}`);
    money += amounts[row] * chance || 0;
  }
  return money;
}

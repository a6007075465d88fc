import type { Money } from "../ground/units.ts";

/** Amounts from `low` up to `high` (not included); those of `high` and above sum up to `before`. */
interface AmountRange {
  readonly low: Money;
  readonly high: Money;
  readonly before: Money;
}

const parts = 256;

/**
 * The amount at which the clients of a range, largest first, reach the bound of an ABC limit, and what stands above it.
 *
 * Splits the range into equal parts, goes down into the part where the sum reaches the bound, and repeats until the
 * part is one amount wide: at most seven looks at each amount, whatever their order and however many are equal.
 *
 * @param amounts the whole amounts of the range, any order
 * @param bound money at which the upper class ends (`abcBounds`)
 * @returns who brings more than `amount` is inside; who brings just that, as far as there is room (`placesInside`)
 * @see CALC-01, AM-10
 * @example findLimitAmount(Float64Array.of(9, 4, 4), { low: 4, high: 10, before: 0 }, 10) // { amount: 4, before: 9 }
 */
export function findLimitAmount(
  amounts: Float64Array,
  range: AmountRange,
  bound: Money,
): { readonly amount: Money; readonly before: Money } {
  let { low, high, before } = range;
  while (high - low > 1) {
    const width = Math.ceil((high - low) / parts);
    const sums = sumByPart(amounts, low, high, width);
    let part = parts - 1;
    while (part > 0 && (sums[part] === 0 || before + sums[part] < bound)) before += sums[part--];
    low += part * width;
    high = Math.min(high, low + width);
  }
  return { amount: low, before };
}

function sumByPart(amounts: Float64Array, low: Money, high: Money, width: Money): Float64Array {
  const sums = new Float64Array(parts);
  for (const amount of amounts) {
    if (amount >= low && amount < high) sums[Math.floor((amount - low) / width)] += amount;
  }
  return sums;
}

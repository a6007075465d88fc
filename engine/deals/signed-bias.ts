import type { Money, Share } from "../ground/units.ts";

export interface SignedBias {
  /** Rows with both figures. */
  readonly count: number;
  readonly planned: Money;
  readonly actual: Money;
  /** Σ(plan − fact) ÷ Σ fact: above 0 overstates, below 0 understates. NaN where nothing was sold. */
  readonly bias: Share;
  /** Σ|plan − fact| ÷ Σ fact: how far off on the average, whatever the side. */
  readonly error: Share;
  readonly word: "overstates" | "understates" | "exact" | "unknown";
}

/**
 * How far estimates lie from the facts, with its sign; a sign alone is misread, so the word always comes with it.
 *
 * @param planned estimates, NaN is blank: such rows are left out
 * @throws RangeError if the columns differ in length
 * @see AM-42
 * @example signedBias([100, 110], [80, 120]).bias // 0.05, overstates
 */
export function signedBias(planned: ArrayLike<Money>, actual: ArrayLike<Money>): SignedBias {
  if (actual.length !== planned.length)
    throw new RangeError(`actual, expected ${planned.length} rows, got ${actual.length}`);
  const sums = { count: 0, planned: 0, actual: 0, off: 0 };
  for (let row = 0; row < planned.length; row++) {
    if (Number.isNaN(planned[row]) || Number.isNaN(actual[row])) continue;
    sums.count += 1;
    sums.planned += planned[row];
    sums.actual += actual[row];
    sums.off += Math.abs(planned[row] - actual[row]);
  }
  const over = sums.planned - sums.actual;
  const known = sums.actual > 0;
  return {
    count: sums.count,
    planned: sums.planned,
    actual: sums.actual,
    bias: known ? over / sums.actual : Number.NaN,
    error: known ? sums.off / sums.actual : Number.NaN,
    word: !known ? "unknown" : over > 0 ? "overstates" : over < 0 ? "understates" : "exact",
  };
}

/**
 * An estimate freed of its author's bias: ÷ (1 + bias).
 *
 * @returns NaN where the bias is not known, or is −100 % (all estimates were 0)
 * @see AM-42
 * @example correctForBias(120, 0.2) // 100
 */
export function correctForBias(estimate: Money, bias: Share): Money {
  return bias > -1 ? estimate / (1 + bias) : Number.NaN;
}

import type { Money } from "../ground/units.ts";
import { signedBias, type SignedBias } from "./signed-bias.ts";

/** What reviews did to the figures of won deals. */
export interface ReviewMoves {
  /** Bias before the review and after it, over the same deals: those with all three figures. */
  readonly before: SignedBias;
  readonly after: SignedBias;
  /** Deals whose figure came nearer to the fact, went farther from it, or as far as it was. */
  readonly toward: number;
  readonly away: number;
  readonly unmoved: number;
}

/**
 * Whether the head of sales' reviews moved the figures toward the facts: bias and mean error before and after.
 *
 * @param seller the sellers' figures; NaN is blank
 * @param rop the same after the head of sales
 * @throws RangeError if the columns differ in length
 * @see AM-42
 * @example reviewMoves([100], [120], [130]).toward // 1
 */
export function reviewMoves(seller: ArrayLike<Money>, rop: ArrayLike<Money>, fact: ArrayLike<Money>): ReviewMoves {
  const known = Array.from(seller, (money, row) => (Number.isNaN(rop[row]) ? Number.NaN : money));
  const reviewed = Array.from(rop, (money, row) => (Number.isNaN(seller[row]) ? Number.NaN : money));
  let toward = 0;
  let away = 0;
  let unmoved = 0;
  known.forEach((money, row) => {
    if (Number.isNaN(money) || Number.isNaN(fact[row])) return;
    const nearer = moveToward(money, reviewed[row], fact[row]);
    if (nearer > 0) toward += 1;
    else if (nearer < 0) away += 1;
    else unmoved += 1;
  });
  return { before: signedBias(known, fact), after: signedBias(reviewed, fact), toward, away, unmoved };
}

/** How much nearer to the fact the second figure is than the first; negative where it is farther. */
export function moveToward(first: Money, second: Money, fact: Money): Money {
  return Math.abs(first - fact) - Math.abs(second - fact);
}

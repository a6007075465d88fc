import { wilsonInterval } from "../ground/wilson-interval.ts";
import type { Share } from "../ground/units.ts";

/** Win rate of one group of closed deals. */
export interface GroupWins {
  readonly won: number;
  readonly closed: number;
  /** NaN where none is closed. */
  readonly rate: Share;
  readonly low: Share;
  readonly high: Share;
}

export interface ReviewGain {
  readonly reviewed: GroupWins;
  readonly other: GroupWins;
  /** Rate of the reviewed less rate of the others; its interval may reach over zero: then it can be chance. */
  readonly difference: Share;
  readonly low: Share;
  readonly high: Share;
  /** Both groups have deals enough to be compared. */
  readonly comparable: boolean;
}

/**
 * What reviews are worth: how often reviewed deals are won against deals nobody reviewed.
 *
 * @param reviewed 1 for a reviewed deal, one per closed deal
 * @param won 1 for a won deal
 * @param minimum closed deals each group needs (setting reviewMinimum)
 * @throws RangeError if the columns differ in length
 * @see CALC-18; interval of a difference: R. G. Newcombe, Statistics in Medicine 17 (1998), method 10
 * @example 4 of 6 against 3 of 8 → 0.667, 0.375, difference 0.292
 */
export function reviewGain(
  reviewed: ArrayLike<number>,
  won: ArrayLike<number>,
  minimum: number,
  confidence: Share = 0.95,
): ReviewGain {
  if (won.length !== reviewed.length) throw new RangeError(`won, expected ${reviewed.length} rows, got ${won.length}`);
  const wins = [0, 0];
  const closed = [0, 0];
  for (let deal = 0; deal < won.length; deal++) {
    const group = reviewed[deal] ? 1 : 0;
    closed[group] += 1;
    if (won[deal]) wins[group] += 1;
  }
  const [without, withReview] = [0, 1].map((group) => groupWins(wins[group], closed[group], confidence));
  const spread = (one: Share, other: Share): number => Math.hypot(one, other);
  const difference = withReview.rate - without.rate;
  return {
    reviewed: withReview,
    other: without,
    difference,
    low: difference - spread(withReview.rate - withReview.low, without.high - without.rate),
    high: difference + spread(withReview.high - withReview.rate, without.rate - without.low),
    comparable: Math.min(withReview.closed, without.closed) >= minimum,
  };
}

function groupWins(won: number, closed: number, confidence: Share): GroupWins {
  return { won, closed, rate: closed === 0 ? Number.NaN : won / closed, ...wilsonInterval(won, closed, confidence) };
}

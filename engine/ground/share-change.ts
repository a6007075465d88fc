import type { Share } from "./units.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** How a share changed from one count to another. */
export interface ShareChange {
  /** Now less before; NaN where either has no cases. */
  readonly change: Share;
  /** Interval of the change. */
  readonly low: Share;
  readonly high: Share;
}

/**
 * The change of a share between two independent counts with its interval, from the score intervals of both.
 *
 * @param now successes and cases
 * @param before the same, earlier
 * @see AM-83; R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10
 * @example shareChange([56, 70], [48, 80]) // 0.2, from 0.0524 to 0.3339
 */
export function shareChange(
  [won, cases]: readonly [number, number],
  [wonBefore, casesBefore]: readonly [number, number],
  confidence: Share = 0.95,
): ShareChange {
  const [share, earlier] = [won / cases, wonBefore / casesBefore];
  const now = wilsonInterval(won, cases, confidence);
  const before = wilsonInterval(wonBefore, casesBefore, confidence);
  const change = share - earlier;
  return {
    change,
    low: change - Math.hypot(share - now.low, before.high - earlier),
    high: change + Math.hypot(now.high - share, earlier - before.low),
  };
}

/** The interval of the change lies below 0: a fall that is no chance. */
export function isFall({ high }: ShareChange): boolean {
  return high < 0;
}

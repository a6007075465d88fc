import { normalQuantile } from "./normal-quantile.ts";
import type { Share } from "./units.ts";

/** The 97.5 % point of the normal distribution: two-sided 95 %. */
const z95 = 1.959963984540054;

export interface Interval {
  readonly low: Share;
  readonly high: Share;
}

/**
 * How far a share counted on few cases may be from the true one: the score interval of Wilson.
 *
 * @param confidence two-sided, above 0 and below 1 (setting confidence)
 * @returns blank (NaN) when there are no cases
 * @see AM-31; E. B. Wilson, JASA 22 (1927) 209–212
 * @example wilsonInterval(5, 10) // low 0.2366, high 0.7634
 */
export function wilsonInterval(successes: number, cases: number, confidence: Share = 0.95): Interval {
  if (cases === 0) return { low: Number.NaN, high: Number.NaN };
  const share = successes / cases;
  const z = confidence === 0.95 ? z95 : normalQuantile((1 + confidence) / 2);
  const squared = z * z;
  const middle = (share + squared / (2 * cases)) / (1 + squared / cases);
  const half = (z / (1 + squared / cases)) * Math.sqrt((share * (1 - share)) / cases + squared / (4 * cases * cases));
  return {
    low: successes === 0 ? 0 : Math.max(0, middle - half),
    high: successes === cases ? 1 : Math.min(1, middle + half),
  };
}

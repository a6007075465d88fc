import type { Money, Share } from "../ground/units.ts";

export interface LeadsInTime {
  /** Leads a span (a working day, a month) each; Infinity where no lead can close in time. */
  readonly perSpan: number;
  /** Over all spans. */
  readonly all: number;
  /** The last span in which a lead is still worth it; -1: none. */
  readonly lastUseful: number;
}

/**
 * How many leads close a gap by the end, when the same number comes in every span that is left: a lead of a span brings its
 * weight × the chance to be won by the end.
 *
 * @param gap money still missing; 0 or below needs none
 * @param weight mean money of a won deal
 * @param chances chance of a lead of each span to be won by the end, in the order of the spans
 * @param worth chance above which a lead still counts as in time (setting leadWorth)
 * @returns NaN where weight or chances are not known
 * @see CALC-44, AM-84
 * @example leadsInTime(550_000, 100_000, [0.3, 0.2, 0.05]) // 10 a month, 30 in all, the second is the last useful
 */
export function leadsInTime(gap: Money, weight: Money, chances: ArrayLike<Share>, worth: Share = 0.05): LeadsInTime {
  let [sum, lastUseful] = [0, -1];
  for (let span = 0; span < chances.length; span++) {
    sum += chances[span];
    if (chances[span] > worth) lastUseful = span;
  }
  const perSpan = !(gap > 0) ? 0 : sum === 0 ? Infinity : gap / (weight * sum);
  const isKnown = !(gap > 0) || weight > 0;
  return {
    perSpan: isKnown ? perSpan : Number.NaN,
    all: !isKnown ? Number.NaN : chances.length === 0 ? (gap > 0 ? Infinity : 0) : perSpan * chances.length,
    lastUseful,
  };
}

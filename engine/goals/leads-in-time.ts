import type { Money, Share } from "../ground/units.ts";

export interface LeadsInTime {
  /** Leads in each span (a working day, a month) in which one still closes in time; Infinity where there is none. */
  readonly perSpan: number;
  /** Over these spans. */
  readonly all: number;
  /** The last of them; -1: none. */
  readonly lastUseful: number;
}

/**
 * How many leads close a gap by the end, when the same number comes in every span in which a lead still closes in time: a
 * lead of a span brings its weight × the chance to be won by the end. Spans with a lower chance are asked for nothing.
 *
 * @param gap money still missing; 0 or below needs none
 * @param weight mean money of a won deal
 * @param chances chance of a lead of each span to be won by the end, in the order of the spans
 * @param worth chance from which a lead counts as in time (setting leadWorth)
 * @returns NaN where weight or chances are not known
 * @see CALC-44, AM-84
 * @example leadsInTime(550_000, 100_000, [0.3, 0.2, 0.05]) // 10 a month, 30 in all, the third is the last
 */
export function leadsInTime(gap: Money, weight: Money, chances: ArrayLike<Share>, worth: Share = 0.05): LeadsInTime {
  let [sum, useful, lastUseful] = [0, 0, -1];
  for (let span = 0; span < chances.length; span++) {
    // A chance that is not known makes the answer not known.
    if (chances[span] === 0 || chances[span] < worth) continue;
    sum += chances[span];
    useful += 1;
    if (chances[span] > 0) lastUseful = span;
  }
  if (!(gap > 0)) return { perSpan: 0, all: 0, lastUseful };
  if (!(weight > 0) || Number.isNaN(sum)) return { perSpan: Number.NaN, all: Number.NaN, lastUseful };
  const perSpan = useful === 0 ? Infinity : gap / (weight * sum);
  return { perSpan, all: useful === 0 ? Infinity : perSpan * useful, lastUseful };
}

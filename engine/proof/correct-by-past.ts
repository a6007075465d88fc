import type { Share } from "../ground/units.ts";

/** A past cut's forecast, its fact, and how many deals were won. */
export interface CorrectedBy {
  readonly expected: number;
  readonly fact: number;
  readonly wins: number;
}

export interface CorrectionLimits {
  /** How far off a forecast is held to be (setting forecastDoubt). */
  readonly doubt: Share;
  /** Settings correctionLow and correctionHigh. */
  readonly low: number;
  readonly high: number;
}

/** What is learned from the past, and from how much of it. */
export interface PastLimits extends CorrectionLimits {
  /** Cuts, the last ones (setting backtestMonths): a company's first months tell little of its later ones. */
  readonly remembered: number;
}

/**
 * What a forecast is multiplied by because of its past: facts ÷ forecasts of the cuts that are over.
 *
 * It is believed the more, the more cuts agree and the more deals were won in them: by a share of
 * doubt² ÷ (doubt² + v ÷ n + 1 ÷ wins), in logarithms, where v is how far the n cuts are apart, with `doubt` as one of them.
 *
 * @returns 1 without a past
 * @see CALC-43; credibility: Bühlmann, ASTIN Bulletin 4 (1967)
 * @example correctByPast([{ expected: 200, fact: 100, wins: 1e9 }], { doubt: 0.25, low: 0.1, high: 10 }) // 0.5 ** 0.5
 */
export function correctByPast(past: readonly CorrectedBy[], { doubt, low, high }: CorrectionLimits): number {
  const known = past.filter(({ expected, fact, wins }) => expected > 0 && fact > 0 && wins > 0);
  if (known.length === 0) return 1;
  const sum = (of: (cut: CorrectedBy) => number): number => known.reduce((all, cut) => all + of(cut), 0);
  const ratio = Math.log(sum(({ fact }) => fact) / sum(({ expected }) => expected));
  const apart = sum(({ expected, fact }) => (Math.log(fact / expected) - ratio) ** 2);
  const unsure = (doubt ** 2 + apart) / known.length ** 2 + 1 / sum(({ wins }) => wins);
  const belief = doubt ** 2 / (doubt ** 2 + unsure);
  return Math.min(high, Math.max(low, Math.exp(belief * ratio)));
}

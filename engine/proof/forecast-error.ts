import type { Share } from "../ground/units.ts";

/** How far forecasts were from the facts. */
export interface ForecastError {
  /** Forecasts that have a fact. */
  readonly n: number;
  /** (ΣE − ΣF) ÷ ΣF: above 0 the forecast was too high. NaN without facts or where they come to 0. */
  readonly bias: Share;
  /** Σ|E − F| ÷ ΣF: how far off, whichever way. */
  readonly wape: Share;
}

/**
 * Bias and weighted error of forecasts. A pair of which one is blank (NaN) is left out.
 *
 * @param expected one forecast each
 * @param facts what came, in the same order and unit
 * @throws RangeError if the columns differ in length
 * @see CALC-43; WAPE: Kolassa and Schütz, Foresight 6 (2007)
 * @example forecastError([100, 120, 80], [90, 130, 100]) // bias −0.0625, wape 0.125
 */
export function forecastError(expected: ArrayLike<number>, facts: ArrayLike<number>): ForecastError {
  if (facts.length !== expected.length)
    throw new RangeError(`facts: expected ${expected.length} rows, got ${facts.length}`);
  let [n, sum, off, fact] = [0, 0, 0, 0];
  for (let row = 0; row < facts.length; row++) {
    if (!Number.isFinite(expected[row]) || !Number.isFinite(facts[row])) continue;
    n += 1;
    sum += expected[row] - facts[row];
    off += Math.abs(expected[row] - facts[row]);
    fact += facts[row];
  }
  return { n, bias: fact > 0 ? sum / fact : Number.NaN, wape: fact > 0 ? off / fact : Number.NaN };
}

import type { Share } from "../ground/units.ts";

/** Forecasts of one past cut, and what came. */
export interface PastForecasts {
  /** One per method, NaN where it had none. */
  readonly expected: readonly number[];
  readonly fact: number;
}

export interface Blend {
  /** NaN where no method has a forecast. */
  readonly expected: number;
  /** One per method, together 1. */
  readonly weights: readonly Share[];
}

/**
 * One forecast of several: their geometric mean, each weighed by how near it was on the cuts that are over.
 *
 * A method's weight is 1 ÷ its mean squared error, in logarithms, so that twice too much and half too little are equally far
 * off. Each begins as if it had once been off by `doubt`; without a past they count alike.
 *
 * @param past cuts whose facts were known when this forecast was made
 * @param doubt how far off a forecast is held to be before anything is known (setting forecastDoubt)
 * @see CALC-43; Bates and Granger, "The Combination of Forecasts", Operational Research Quarterly 20 (1969)
 * @example blendForecasts([100, 400], [], 0.25).expected // 200
 */
export function blendForecasts(expected: readonly number[], past: readonly PastForecasts[], doubt: Share): Blend {
  const trust = expected.map((one, method) =>
    one > 0 && Number.isFinite(one) ? 1 / meanSquare(errorsOf(past, method), doubt) : 0,
  );
  const all = trust.reduce((sum, one) => sum + one, 0);
  const weights = trust.map((one) => (all > 0 ? one / all : 0));
  const log = weights.reduce((sum, weight, method) => sum + (weight > 0 ? weight * Math.log(expected[method]) : 0), 0);
  return { expected: all > 0 ? Math.exp(log) : nothing(expected), weights };
}

/** Errors of one method as logarithms of forecast ÷ fact. */
function errorsOf(past: readonly PastForecasts[], method: number): number[] {
  return past.flatMap(({ expected, fact }) => logError(expected[method], fact));
}

/** The logarithm of forecast ÷ fact, or nothing where it cannot be told. */
export function logError(expected: number, fact: number): number[] {
  return expected > 0 && fact > 0 ? [Math.log(expected / fact)] : [];
}

/** Mean square of past errors, with `doubt` as one of them. */
export function meanSquare(errors: readonly number[], doubt: Share): number {
  return errors.reduce((sum, error) => sum + error * error, doubt * doubt) / (errors.length + 1);
}

/** Every method that says anything says 0. */
function nothing(expected: readonly number[]): number {
  return expected.some((one) => one === 0) ? 0 : Number.NaN;
}

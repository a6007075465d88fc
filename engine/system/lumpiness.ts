import type { Money } from "../ground/units.ts";

export interface Lumpiness {
  /** Mean and sample standard deviation of the months; NaN below three months. */
  readonly mean: Money;
  readonly deviation: Money;
  /** Coefficient of variation; NaN where there is nothing to compare. */
  readonly variation: number;
  /** Months without sales. */
  readonly emptyMonths: number;
  readonly advice: "addCoverage" | "raiseQuality" | "keep" | "noNewSales" | "notEnough";
}

/** Below so many months nothing is said of how even they are. */
export const fewestMonths = 3;

/**
 * How unevenly new sales come by month, and what to do about it.
 *
 * Above `high`, or with a month without sales, quick sales of active coverage should fill the dips; up to `low` there is
 * room for larger clients.
 *
 * @param months n amounts, one per month; a month without sales is 0
 * @param high coefficient of variation (setting lumpyHigh)
 * @param low the same (setting lumpyLow)
 * @see CALC-24; D-017, D-018, D-026, D-028; coefficient of variation, Pearson 1896
 * @example lumpiness([0, 900, 0, 0, 1100, 100], 0.5, 0.25).variation // 1.454
 */
export function lumpiness(months: ArrayLike<Money>, high: number, low: number): Lumpiness {
  const amounts = Array.from(months);
  const emptyMonths = amounts.filter((amount) => amount === 0).length;
  const unknown = { mean: Number.NaN, deviation: Number.NaN, variation: Number.NaN, emptyMonths };
  if (amounts.length < fewestMonths) return { ...unknown, advice: "notEnough" };
  const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
  const squares = amounts.reduce((sum, amount) => sum + (amount - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (amounts.length - 1));
  if (!(mean > 0)) return { ...unknown, mean, deviation, advice: "noNewSales" };
  const variation = deviation / mean;
  const advice = variation > high || emptyMonths > 0 ? "addCoverage" : variation <= low ? "raiseQuality" : "keep";
  return { mean, deviation, variation, emptyMonths, advice };
}

import type { Share } from "../ground/units.ts";

/**
 * What a client is worth over the years to come: the profit of each year, kept with so much probability and discounted.
 *
 * The profit of year t counts as profit × retention^t ÷ (1 + discount)^t, t from 1.
 *
 * @param profit a year, in any unit of money; a loss is negative
 * @param retention 0 to 1
 * @param discount yearly rate, 0 or more
 * @param years whole, 1 or more
 * @throws RangeError where retention, discount or years are out of range or not numbers
 * @see CALC-35; finite customer lifetime value, Berger and Nasr, Journal of Interactive Marketing 1998
 * @example lifetimeValue(100_000, 0.8, 0.1, 3) // 164087.15…
 */
export function lifetimeValue(profit: number, retention: Share, discount: Share, years: number): number {
  if (!(retention >= 0 && retention <= 1)) throw new RangeError(`retention: expected 0 to 1, got ${retention}`);
  if (!(discount >= 0)) throw new RangeError(`discount: expected 0 or more, got ${discount}`);
  if (!(years >= 1) || !Number.isInteger(years)) throw new RangeError(`years: expected 1 or more, got ${years}`);
  const factor = retention / (1 + discount);
  // A loop of ten thousand years would say the same as the sum of the geometric series.
  const sum = factor === 1 ? years : (factor * (1 - factor ** years)) / (1 - factor);
  return profit * sum;
}

import { dayOf, yearOf } from "../ground/day.ts";
import type { Period } from "../ground/units.ts";

/**
 * Length of a period in years: its days by the days of the year each of them lies in.
 *
 * @see CALC-08
 * @example yearPart({ from: 46023, to: 46112, label: "2026-Q1" }) // 90 ÷ 365
 */
export function yearPart({ from, to }: Period): number {
  let part = 0;
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
    part += (Math.min(to, last) - Math.max(from, first) + 1) / (last - first + 1);
  }
  return part;
}

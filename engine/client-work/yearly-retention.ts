import { dayOf, yearOf } from "../ground/day.ts";
import type { Day, Period, Share } from "../ground/units.ts";
import { regularFigures, type SaleColumns } from "../clients/regular-figures.ts";

export interface YearlyRetention {
  /** NaN where two whole years are not on record. */
  readonly share: Share;
  /** The later of the two years; NaN where there are none. */
  readonly year: number;
}

/** A year counts as whole from the first days of January to the last of December: offices are closed then. */
const [startsBy, endsFrom] = [7, 25];

/**
 * How many of a year's clients pay in the next: from the last two whole calendar years, whatever the period of the run.
 *
 * Retention of a month or a quarter is never raised to a year's: who buys twice a year would be lost every month.
 *
 * @param firstPaid day of the first payment per client
 * @see AM-91, CALC-35
 * @example 4 paid in 2024, 3 of them in 2025 → { share: 0.75, year: 2025 } as of 2026-03-31
 */
export function yearlyRetention(sales: SaleColumns, firstPaid: Float64Array, asOf: Day): YearlyRetention {
  const ending = yearOf(asOf);
  const year = asOf >= dayOf(ending, 12, endsFrom) ? ending : ending - 1;
  const start = sales.date.reduce((first, day) => (day < first ? day : first), Infinity);
  if (!(start <= dayOf(year - 1, 1, startsBy))) return { share: Number.NaN, year: Number.NaN };
  const { retention } = regularFigures(sales, firstPaid, wholeYear(year), wholeYear(year - 1));
  return { share: retention, year };
}

function wholeYear(year: number): Period {
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31), label: String(year) };
}

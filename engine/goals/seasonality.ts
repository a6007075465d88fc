import { dayOf, monthIndex, yearOf } from "../ground/day.ts";
import type { Day, Money, Share } from "../ground/units.ts";

/** Share of each calendar month in a year's money. */
export interface Seasonality {
  /** Twelve shares that add up to 1; undefined where fewer than two years are complete. */
  readonly index?: Float64Array;
  /** The complete years it is counted on, ascending. */
  readonly years: readonly number[];
}

/** So many complete years are needed before a month is believed to be strong or weak. */
const leastYears = 2;
/** A record that starts by 7 January, and a day of the plan from 25 December on, still make the year whole. */
const [lastFirstDay, firstLastDay] = [7, 25];

/**
 * How a year's money spreads over its months: money of the month ÷ all money, over the complete years on record together.
 *
 * A year is complete when the record begins by its 7 January, the day of the plan is not before its 25 December, and every
 * month has money.
 *
 * @param days n days; NaN is blank and counts nowhere
 * @param amounts n amounts in small units; NaN counts as 0
 * @param asOf later days do not count
 * @see CALC-42
 * @example quarters 10, 20, 30, 40 and 14, 16, 36, 34 → 12, 18, 33, 37 %
 */
export function seasonality(days: ArrayLike<Day>, amounts: ArrayLike<Money>, asOf: Day): Seasonality {
  const months = new Map<number, Money>();
  let first = Infinity;
  for (let row = 0; row < days.length; row++) {
    const day = days[row];
    if (!(day <= asOf)) continue;
    if (day < first) first = day;
    const month = monthIndex(day);
    months.set(month, (months.get(month) ?? 0) + (amounts[row] || 0));
  }
  if (first === Infinity) return { years: [] };
  const years: number[] = [];
  for (let year = yearOf(first); year <= yearOf(asOf); year++) {
    const begins = first <= dayOf(year, 1, lastFirstDay);
    const ends = asOf >= dayOf(year, 12, firstLastDay);
    if (begins && ends && monthsOf(year).every((month) => (months.get(month) ?? 0) > 0)) years.push(year);
  }
  if (years.length < leastYears) return { years };
  const sums = Float64Array.from({ length: 12 }, (_, place) =>
    years.reduce((sum, year) => sum + months.get(monthsOf(year)[place])!, 0),
  );
  const all = sums.reduce((sum, money) => sum + money, 0);
  return { years, index: sums.map((money): Share => money / all) };
}

function monthsOf(year: number): number[] {
  const january = monthIndex(dayOf(year, 1, 1));
  return Array.from({ length: 12 }, (_, place) => january + place);
}

import { firstOfMonth, lastOfMonth, monthIndex } from "../ground/day.ts";
import { allocate } from "../goals/allocate.ts";
import type { Day, Money, Period } from "../ground/units.ts";

/** The months of a period; the first and the last may be parts of one. */
export interface PlanMonths {
  /** First day of the calendar month: how a month is written. */
  readonly month: readonly Day[];
  /** First day of each month within the period, and after them the day after the period. */
  readonly starts: readonly Day[];
  /** Working days of each month within the period. */
  readonly workdays: readonly number[];
}

/**
 * Months of a period with their working days, by which a plan is spread over them.
 *
 * @example planMonths(parsePeriod("2026-Q1")!, calendar).workdays // 15, 19, 21 in Russia
 */
export function planMonths(
  { from, to }: Period,
  calendar: { workdaysBetween(from: Day, to: Day): number },
): PlanMonths {
  const first = monthIndex(from);
  const months = Array.from({ length: monthIndex(to) - first + 1 }, (_, place) => first + place);
  const starts = months.map((month) => Math.max(from, firstOfMonth(month)));
  return {
    month: months.map(firstOfMonth),
    starts: [...starts, to + 1],
    workdays: months.map((month, place) => calendar.workdaysBetween(starts[place], Math.min(to, lastOfMonth(month)))),
  };
}

/**
 * A plan spread over months by working days; the parts add up to it to the last small unit. A plan in whole units of the
 * currency gives months in whole units.
 *
 * @param plan small units; NaN or a negative is no plan
 * @returns one target per month; all NaN without a plan
 * @see AM-02, CALC-19
 * @example monthTargets(10_000, [20, 21], 100) // 4900, 5100
 */
export function monthTargets(plan: Money, workdays: readonly number[], perUnit: number): Float64Array {
  if (!(plan >= 0)) return new Float64Array(workdays.length).fill(Number.NaN);
  return allocate(plan, workdays, plan % perUnit === 0 ? perUnit : 1);
}

import type { Day, Money, Period } from "../ground/units.ts";
import { allocate } from "./allocate.ts";

/** An amount for a period: one row of Goals. */
export interface GivenAmount {
  readonly row: number;
  readonly period: Period;
  /** Whole small units, 0 or more. */
  readonly amount: Money;
}

/** A row whose shorter rows do not add up to it. */
export interface GoalConflict {
  readonly row: number;
  readonly plan: Money;
  readonly finer: Money;
}

export interface SpreadGoals {
  /** One amount per span between two cuts; NaN where no row gives one. */
  readonly amounts: Float64Array;
  readonly conflicts: readonly GoalConflict[];
  /** Rows that name a period another row above named already; they do not count. */
  readonly twice: readonly number[];
}

/**
 * Amounts of nested periods laid on one line of time: every row counts for its own period. What a month has is its; what a
 * quarter or a year has left is spread over its spans that no shorter row covers, by weight and largest remainders.
 *
 * Shorter rows that cover a longer one and do not add up to it, or bring more than it has, win over it: a conflict.
 *
 * @param cuts n + 1 ascending days; every first day of a row and every day after its last one is among them
 * @param weightOf weight of the span from a day to a day, both inside
 * @param step parts are multiples of it where the rows are, whole small units
 * @see AM-82, CALC-42, AM-02
 * @example a year of 1,000 with 150 for its first quarter, weights 12, 18, 33, 37 → 150, 174, 319, 357
 */
export function spreadGoals(
  rows: readonly GivenAmount[],
  cuts: readonly Day[],
  weightOf: (from: Day, to: Day) => number,
  step: Money,
): SpreadGoals {
  const amounts = new Float64Array(Math.max(0, cuts.length - 1)).fill(Number.NaN);
  const spans = Array.from(amounts, (_, span) => span);
  const conflicts: GoalConflict[] = [];
  const twice: number[] = [];
  const seen = new Set<string>();
  for (const { row, period, amount } of [...rows].sort(
    (one, other) => daysOf(one) - daysOf(other) || one.row - other.row,
  )) {
    const key = `${period.from}/${period.to}`;
    if (seen.has(key)) {
      twice.push(row);
      continue;
    }
    seen.add(key);
    const own = spans.filter((span) => cuts[span] >= period.from && cuts[span] <= period.to);
    const free = own.filter((span) => Number.isNaN(amounts[span]));
    const given = own.reduce((sum, span) => sum + (amounts[span] || 0), 0);
    const rest = amount - given;
    if (rest < 0 || (free.length === 0 && rest > 0)) conflicts.push({ row, plan: amount, finer: given });
    if (free.length === 0) continue;
    const weights = free.map((span) => weightOf(cuts[span], cuts[span + 1] - 1));
    const parts = allocate(Math.max(0, rest), weights, rest % step === 0 ? step : 1);
    free.forEach((span, place) => (amounts[span] = parts[place]));
  }
  return { amounts, conflicts: conflicts.sort((one, other) => one.row - other.row), twice };
}

function daysOf({ period: { from, to } }: GivenAmount): number {
  return to - from + 1;
}

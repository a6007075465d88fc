import { codeNumber } from "../input/lists.ts";
import type { TextColumn } from "../input/column-spec.ts";

/** Columns of the sheet Comparison. */
export interface ComparisonColumns {
  readonly kind: Int8Array;
  readonly weight: Float64Array;
  readonly ours: Float64Array;
  readonly theirs: Float64Array;
  readonly fact: TextColumn;
}

/** What to say against one competitor, in this order; rows of the sheet Comparison, the weightiest first. */
export interface Positioning {
  /** What only we have, as many as the setting says. Empty: look at service, rare extra services, range, image. */
  readonly unique: readonly number[];
  /** What both have to the same degree. */
  readonly common: readonly number[];
  /** What only the competitor suffers from, proven by a fact. */
  readonly shortcomings: readonly number[];
}

const shortcoming = codeNumber("comparisonKind", "shortcoming");

/**
 * Arguments in the fixed order: unique advantages, common advantages, unique shortcomings of the competitor. A
 * shortcoming without a fact is left out, so that nothing is said that runs a competitor down.
 *
 * @param rows rows of one competitor
 * @param mostUnique unique advantages that are said; more than two are not remembered (D-230)
 * @see CALC-36, D-224, D-230 to D-232, D-242
 */
export function positioningOf(
  { kind, weight, ours, theirs, fact }: ComparisonColumns,
  rows: readonly number[],
  mostUnique: number,
): Positioning {
  const heavier = (one: number, other: number): number => weightOf(other) - weightOf(one) || one - other;
  const weightOf = (row: number): number => (Number.isNaN(weight[row]) ? 1 : weight[row]);
  const chosen = (holds: (row: number) => boolean): number[] => rows.filter(holds).sort(heavier);
  const isAdvantage = (row: number): boolean => kind[row] !== shortcoming;
  return {
    unique: chosen((row) => isAdvantage(row) && ours[row] > 0 && theirs[row] === 0).slice(0, mostUnique),
    common: chosen((row) => isAdvantage(row) && ours[row] > 0 && ours[row] === theirs[row]),
    shortcomings: chosen(
      (row) => !isAdvantage(row) && theirs[row] > 0 && ours[row] === 0 && fact.words[fact.codes[row]] !== undefined,
    ),
  };
}

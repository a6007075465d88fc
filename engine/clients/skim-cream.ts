import { tolerance, type Hours, type Money } from "../ground/units.ts";
import { AbcClass } from "../ground/abc-class.ts";

/** One value per client. */
export interface SkimInput {
  /** AbcClass A, B or C whose time norm the client gets. */
  readonly groups: Uint8Array;
  /** Money it could pay a year; NaN (unknown) comes last in its group. */
  readonly potential: Float64Array;
  /** Money of the period; NaN is 0. */
  readonly revenue: Float64Array;
  /** Hours due; NaN is 0. */
  readonly norm: Float64Array;
  /** 1: makes a loss, so it stands at the end of its group. */
  readonly unprofitable?: Uint8Array;
}

export interface SkimResult {
  /** Rows in the order in which they are given time. */
  readonly order: Int32Array;
  /** Per row of the input. */
  readonly proposed: Float64Array;
  /** What no client needs: for winning new ones. */
  readonly free: Hours;
}

/**
 * Gives the hours there are to the best clients first: A, then B, then C; in a group the larger potential first, then the
 * larger money; each its norm while hours last. Whoever gets none is left to competitors.
 *
 * @param capacity hours to give, 0 or more
 * @returns proposed hours per row, the order of giving, and what is left
 * @throws RangeError if columns differ in length or the capacity is negative or unknown
 * @see CALC-11; source E
 * @example skimCream(columns, 85).proposed // norms 34, 34, 11, 11, 1.5, 1.5 → 34, 34, 11, 6, 0, 0
 */
export function skimCream(input: SkimInput, capacity: Hours): SkimResult {
  const { groups, potential, revenue, norm, unprofitable } = input;
  const count = groups.length;
  for (const [name, column] of Object.entries({ potential, revenue, norm, unprofitable }))
    if (column && column.length !== count)
      throw new RangeError(`${name}: expected ${count} rows, got ${column.length}`);
  if (!(capacity >= 0)) throw new RangeError(`capacity: expected hours, 0 or more, got ${capacity}`);
  const order = orderOf(input);
  const proposed = new Float64Array(count);
  let left = capacity;
  for (const row of order) {
    // What subtraction leaves of nothing is given to nobody.
    if (left >= tolerance) proposed[row] = Math.min(Math.max(norm[row] || 0, 0), left);
    left -= proposed[row];
  }
  return { order, proposed, free: left >= tolerance ? left : 0 };
}

function orderOf({ groups, potential, revenue, unprofitable }: SkimInput): Int32Array {
  const placeOf = (row: number): number => 2 * Math.min(groups[row], AbcClass.C) + (unprofitable?.[row] ?? 0);
  const known = (money: Money): number => (Number.isNaN(money) ? -Infinity : money);
  const descending = (one: number, other: number): number => (one === other ? 0 : other > one ? 1 : -1);
  return Int32Array.from(groups.keys()).sort(
    (one, other) =>
      placeOf(one) - placeOf(other) ||
      descending(known(potential[one]), known(potential[other])) ||
      descending(revenue[one] || 0, revenue[other] || 0) ||
      one - other,
  );
}

import type { Money, Share } from "../ground/units.ts";
import { abcKeys } from "../ground/abc-class.ts";

/** One row of the summary, R-01.groups. */
export interface GroupSummary {
  /** AbcClass. */
  readonly group: number;
  readonly clients: number;
  /** Of all clients; NaN where there are none. */
  readonly clientShare: Share;
  /** Whole money units. */
  readonly value: Money;
  /** Of the positive money; losses and blanks have 0; NaN where nothing is positive. */
  readonly valueShare: Share;
}

export interface GroupsSummary {
  /** A, B, C, loss, none: always all five. */
  readonly groups: readonly GroupSummary[];
  readonly clients: number;
  /** The line that proves nothing was lost: positives + negatives = total. */
  readonly positives: Money;
  readonly negatives: Money;
  readonly total: Money;
}

/**
 * Counts the clients and the money of each group, with the line that reconciles them with the total.
 *
 * @param amounts n amounts in whole money units (AM-01); NaN stands for blank
 * @param classes n AbcClass numbers of the same clients in the same order
 * @throws RangeError if the columns differ in length
 * @see CALC-01 (summary per group), AM-11
 * @example summariseGroups(Float64Array.of(80, 20, -5), Uint8Array.of(0, 1, 3)).total // 95
 */
export function summariseGroups(amounts: Float64Array, classes: Uint8Array): GroupsSummary {
  if (classes.length !== amounts.length) {
    throw new RangeError(`classes, expected ${amounts.length} rows, got ${classes.length}`);
  }
  const clients = new Int32Array(abcKeys.length);
  const values = new Float64Array(abcKeys.length);
  let total = 0; // summed apart from the groups, or the check would check itself
  for (let row = 0; row < amounts.length; row++) {
    const amount = amounts[row];
    clients[classes[row]]++;
    if (Number.isNaN(amount)) continue;
    values[classes[row]] += amount;
    total += amount;
  }
  const { positives, negatives } = sumBySign(amounts);
  const groups = abcKeys.map((_, group) => ({
    group,
    clients: clients[group],
    clientShare: clients[group] / amounts.length,
    value: values[group],
    valueShare: Math.max(values[group], 0) / positives,
  }));
  return { groups, clients: amounts.length, positives, negatives, total };
}

function sumBySign(amounts: Float64Array): { positives: Money; negatives: Money } {
  let positives = 0;
  let negatives = 0;
  for (let row = 0; row < amounts.length; row++) {
    if (amounts[row] > 0) positives += amounts[row];
    else if (amounts[row] < 0) negatives += amounts[row];
  }
  return { positives, negatives };
}

import type { Money } from "../ground/units.ts";
import { AbcClass } from "../ground/abc-class.ts";
import {
  abcBounds,
  insideOfTie,
  usualLimits,
  usualTieSpill,
  type AbcBounds,
  type AbcLimits,
  type AbcRule,
  type AbcTies,
} from "./abc-limits.ts";
import { rankDescending } from "./rank-descending.ts";

/** The table of R-01: all columns stand in rank order, so that rank is place + 1. */
export interface ClientRanking {
  /** Row of the input. */
  readonly rows: Int32Array;
  /** Whole money units; blank is NaN. */
  readonly amounts: Float64Array;
  /** Fractions of the positive money; 0 for who has none. */
  readonly share: Float64Array;
  readonly before: Float64Array;
  readonly cumulative: Float64Array;
  readonly classes: Uint8Array;
  /** Sum of the positive amounts: what shares are of. */
  readonly total: Money;
}

export interface RankOptions extends AbcTies {
  readonly limits?: AbcLimits;
  readonly rule?: AbcRule;
}

/**
 * Ranks clients by money and shows for each how much stands before it and which class that gives.
 *
 * Largest first; clients without money come after the last that pays, loss-makers at the end, the deepest loss last.
 * Sums are exact, each share is rounded once. Equal amounts share the class of the first of them, unless that would take
 * more than `tieSpill` clients across a limit: then the first ones in `tieOrder` are inside, and the rest is not.
 *
 * @param amounts n amounts in whole money units (AM-01), one per client, any order; NaN stands for blank
 * @returns columns of n rows in rank order
 * @throws RangeError if the limits are out of order, or the positive amounts do not sum to a whole number below 2^53
 * @see CALC-01, AM-01, AM-10, AM-11; Pareto/ABC analysis, Dickie 1951
 * @example rankClients(Float64Array.of(100, 500, 400)).rows // 1 2 0
 */
export function rankClients(amounts: Float64Array, options: RankOptions = {}): ClientRanking {
  const { limits = usualLimits, rule = "before", tieSpill = usualTieSpill, tieOrder } = options;
  const { rows, amounts: ranked, payingCount } = rankDescending(amounts, tieOrder);
  const total = sumOf(ranked.subarray(0, payingCount));
  return {
    rows,
    amounts: ranked,
    ...sharesOf(ranked, payingCount, total),
    classes: classesOf(ranked, payingCount, abcBounds(limits, total, rule), rule, tieSpill),
    total,
  };
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < values.length; place++) sum += values[place];
  return sum;
}

function sharesOf(ranked: Float64Array, payingCount: number, total: Money) {
  const share = new Float64Array(ranked.length);
  const before = new Float64Array(ranked.length);
  const cumulative = new Float64Array(ranked.length);
  let sum = 0;
  let reached = 0;
  for (let place = 0; place < payingCount; place++) {
    before[place] = reached;
    sum += ranked[place];
    reached = sum / total;
    share[place] = ranked[place] / total;
    cumulative[place] = reached;
  }
  before.fill(reached, payingCount);
  cumulative.fill(reached, payingCount);
  return { share, before, cumulative };
}

function classesOf(
  ranked: Float64Array,
  payingCount: number,
  bounds: AbcBounds,
  rule: AbcRule,
  tieSpill: number,
): Uint8Array {
  const paying = ranked.subarray(0, payingCount);
  const classes = new Uint8Array(ranked.length).fill(AbcClass.C, 0, payingCount);
  classes.fill(AbcClass.B, 0, endOfClass(paying, bounds.b, rule, tieSpill));
  classes.fill(AbcClass.A, 0, endOfClass(paying, bounds.a, rule, tieSpill));
  for (let place = payingCount; place < ranked.length; place++) {
    classes[place] = ranked[place] < 0 ? AbcClass.Loss : AbcClass.None;
  }
  return classes;
}

/** How many clients are inside the bound, the tie at it moved across or divided. */
function endOfClass(paying: Float64Array, bound: Money, rule: AbcRule, tieSpill: number): number {
  let end = 0;
  for (let before = 0; end < paying.length; end++) {
    const after = before + paying[end];
    if ((rule === "before" ? before : after) >= bound) break;
    before = after;
  }
  const amount = paying[end];
  let first = end;
  while (first > 0 && paying[first - 1] === amount) first--;
  let last = end;
  while (last < paying.length && paying[last] === amount) last++;
  return first + insideOfTie(last - first, end - first, tieSpill);
}

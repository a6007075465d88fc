import { numberOfCode } from "../input/lists/closed-list.ts";
import { funnelLists } from "../input/lists/funnel-lists.ts";
import { pickRows } from "../ground/pick-rows.ts";
import type { Money, Period } from "../ground/units.ts";
import { AbcClass } from "../ground/abc-class.ts";
import { describeValues, type Described } from "./describe-values.ts";

/** One value per deal. */
export interface DealWeightInput {
  /** Working category of the deal's client: AbcClass A, B, C or None. */
  readonly category: Uint8Array;
  /** Codes of the list dealStatus. */
  readonly status: Int8Array;
  /** Whole money units; NaN is blank. */
  readonly amount: Float64Array;
  /** Days; NaN is blank. */
  readonly openDate: Float64Array;
  readonly closeDate: Float64Array;
}

/** Figures of won and lost deals of one category. Means are blank (NaN), not 0, where nothing is behind them. */
export interface DealWeight {
  /** AbcClass A, B, C, None, or undefined for all deals together. */
  readonly category?: number;
  /** Deals won in the period. */
  readonly won: number;
  /** Money of those with an amount; a zero amount is an amount. */
  readonly weight: Described;
  /** Calendar days from opening to winning, of those with both dates in order. */
  readonly duration: Described;
  /** Mean weight ÷ mean duration; NaN where a deal takes no days. */
  readonly weightPerDay: Money;
  readonly lost: number;
  readonly lostDuration: Described;
  /** A lost deal's zero amount is unknown and left out (AM-33). */
  readonly lostWeight: Described;
}

export interface DealWeights {
  /** A, B, C, None. */
  readonly categories: readonly DealWeight[];
  readonly total: DealWeight;
  /** Rows closed before they were opened: issue DATE_ORDER; left out of durations only. */
  readonly wrongOrder: readonly number[];
}

/**
 * Mean weight and duration of the deals closed in a period, by category of their clients.
 *
 * @throws RangeError if columns differ in length
 * @see CALC-04, AM-33
 * @example dealWeights(columns, { from: 45658, to: 46022, label: "2025" }).categories[0].weight.mean
 */
export function dealWeights(input: DealWeightInput, period: Period): DealWeights {
  const count = input.category.length;
  for (const [name, column] of Object.entries(input)) {
    if (column.length !== count) throw new RangeError(`${name}, expected ${count} rows, got ${column.length}`);
  }
  const won = closedRows(input, numberOfCode(funnelLists.dealStatus, "won"), period);
  const lost = closedRows(input, numberOfCode(funnelLists.dealStatus, "lost"), period);
  const weigh = (category?: number): DealWeight =>
    weightOf(input, ofCategory(input, won, category), ofCategory(input, lost, category), category);
  const { openDate, closeDate } = input;
  return {
    categories: [AbcClass.A, AbcClass.B, AbcClass.C, AbcClass.None].map(weigh),
    total: weigh(),
    wrongOrder: [won, lost]
      .flatMap((rows) => Array.from(rows.filter((row) => closeDate[row] < openDate[row])))
      .sort((x, y) => x - y),
  };
}

function closedRows({ status, closeDate }: DealWeightInput, code: number, period: Period): Int32Array {
  const rows = new Int32Array(status.length);
  let count = 0;
  for (let row = 0; row < status.length; row++) {
    if (status[row] === code && closeDate[row] >= period.from && closeDate[row] <= period.to) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

function ofCategory({ category }: DealWeightInput, rows: Int32Array, wanted: number | undefined): Int32Array {
  if (wanted === undefined) return rows;
  const kept = new Int32Array(rows.length);
  let count = 0;
  for (let place = 0; place < rows.length; place++) if (category[rows[place]] === wanted) kept[count++] = rows[place];
  return kept.subarray(0, count);
}

function weightOf(input: DealWeightInput, won: Int32Array, lost: Int32Array, category?: number): DealWeight {
  const weight = describeValues(pickRows(input.amount, won));
  const duration = describeValues(daysOf(input, won));
  return {
    category,
    won: won.length,
    weight,
    duration,
    weightPerDay: duration.mean > 0 ? weight.mean / duration.mean : NaN,
    lost: lost.length,
    lostDuration: describeValues(daysOf(input, lost)),
    lostWeight: describeValues(pickRows(input.amount, lost).filter((amount) => amount !== 0)),
  };
}

function daysOf({ openDate, closeDate }: DealWeightInput, rows: Int32Array): Float64Array {
  const days = new Float64Array(rows.length);
  let count = 0;
  for (let place = 0; place < rows.length; place++) {
    const between = closeDate[rows[place]] - openDate[rows[place]];
    if (between >= 0) days[count++] = between;
  }
  return days.subarray(0, count);
}

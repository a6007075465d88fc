import type { Money } from "../ground/units.ts";

export interface Ranked {
  /** Rows of the input: positive amounts, largest first; then zero and blank; then negative, the deepest last. */
  readonly rows: Int32Array;
  /** The amounts in that order; blank is NaN. */
  readonly amounts: Float64Array;
  /** How many are positive. */
  readonly payingCount: number;
}

const digitBits = 11;
const digits = 2 ** digitBits;

/** Counts of a digit, then places. A fixed place in memory makes each look-up cheaper. */
const next = new Int32Array(digits);
/** Kept between runs: fresh memory of this size would cost as much as the sort itself. It holds nothing between calls. */
let scratch = { amounts: new Float64Array(0), rows: new Int32Array(0) };

/**
 * Orders rows by amount, largest first, equal amounts in the order given: a radix sort over the digits of whole
 * numbers, as many passes as the largest amount has digits of eleven bits.
 *
 * @param amounts n amounts in whole money units below 2^53; NaN stands for blank
 * @param tieOrder all n rows in the order in which equal amounts shall stand; input order when absent
 * @throws RangeError if `tieOrder` has another length than `amounts`
 * @see CALC-01; LSD radix sort, Knuth, The Art of Computer Programming 3, 5.2.5
 * @example rankDescending(Float64Array.of(3, 0, 9, -4)).rows // 2 0 1 3
 */
export function rankDescending(amounts: Float64Array, tieOrder?: Int32Array): Ranked {
  if (tieOrder && tieOrder.length !== amounts.length) {
    throw new RangeError(`tieOrder, expected ${amounts.length} rows, got ${tieOrder.length}`);
  }
  const { ranked, payingCount, lossFrom } = splitBySign(amounts, tieOrder);
  sortPart(ranked, 0, payingCount);
  sortPart(ranked, lossFrom, amounts.length);
  return { ...ranked, payingCount };
}

interface Pairs {
  readonly amounts: Float64Array;
  readonly rows: Int32Array;
}

/** Positive, none and negative one after another, each in the order of ties. */
function splitBySign(amounts: Float64Array, tieOrder: Int32Array | undefined) {
  const count = amounts.length;
  let payingCount = 0;
  let lossFrom = count;
  for (let row = 0; row < count; row++) {
    if (amounts[row] > 0) payingCount++;
    else if (amounts[row] < 0) lossFrom--;
  }
  const ranked: Pairs = { amounts: new Float64Array(count), rows: new Int32Array(count) };
  let paying = 0;
  let none = payingCount;
  let loss = lossFrom;
  for (let place = 0; place < count; place++) {
    const row = tieOrder ? tieOrder[place] : place;
    const amount = amounts[row];
    const to = amount > 0 ? paying++ : amount < 0 ? loss++ : none++;
    ranked.amounts[to] = amount;
    ranked.rows[to] = row;
  }
  return { ranked, payingCount, lossFrom };
}

function sortPart(pairs: Pairs, from: number, to: number): void {
  if (to - from < 2) return;
  reserveScratch(to - from);
  const part = { amounts: pairs.amounts.subarray(from, to), rows: pairs.rows.subarray(from, to) };
  const largest = largestSize(part.amounts);
  let source: Pairs = part;
  let target: Pairs = { amounts: scratch.amounts.subarray(0, to - from), rows: scratch.rows.subarray(0, to - from) };
  for (let unit = 1; unit <= largest; unit *= digits) {
    sortByDigit(source, target, 1 / unit);
    [source, target] = [target, source];
  }
  if (source !== part) {
    part.amounts.set(source.amounts);
    part.rows.set(source.rows);
  }
}

/** Loss-makers are negative: their digits fall with the depth of the loss, so the same pass serves both. */
function sortByDigit(source: Pairs, target: Pairs, scale: number): void {
  const { amounts, rows } = source;
  const { amounts: sortedAmounts, rows: sortedRows } = target;
  const count = amounts.length;
  const sign = amounts[0] > 0 ? 1 : -1;
  const signedScale = scale * sign;
  next.fill(0);
  for (let place = 0; place < count; place++) next[digitOf(amounts[place], signedScale)]++;
  startPlaces(sign);
  for (let place = 0; place < count; place++) {
    const amount = amounts[place];
    const to = next[digitOf(amount, signedScale)]++;
    sortedAmounts[to] = amount;
    sortedRows[to] = rows[place];
  }
}

/** Multiplying by a power of two is exact, and `&` drops the fraction and all higher digits. */
function digitOf(amount: Money, scale: number): number {
  return (amount * scale) & (digits - 1);
}

/** Turns counts into first places: the largest digit first for payments, the smallest first for losses. */
function startPlaces(sign: number): void {
  let sum = 0;
  for (let step = 0; step < digits; step++) {
    const digit = sign > 0 ? digits - 1 - step : step;
    const count = next[digit];
    next[digit] = sum;
    sum += count;
  }
}

function largestSize(amounts: Float64Array): number {
  let largest = 0;
  for (let place = 0; place < amounts.length; place++) largest = Math.max(largest, Math.abs(amounts[place]));
  return largest;
}

function reserveScratch(count: number): void {
  if (scratch.rows.length >= count) return;
  scratch = { amounts: new Float64Array(count), rows: new Int32Array(count) };
}

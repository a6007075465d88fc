import type { Money } from "../ground/units.ts";

/**
 * Splits a whole among parts in proportion to weights by largest remainders (Hamilton): plan to managers, months,
 * channels, categories. The parts always add up to the whole, to the last small unit.
 *
 * Each part is a multiple of `roundTo`; what is left of a whole that is no multiple of it goes to the largest part.
 * Equal remainders are served in the order of the weights. Weights that are all 0 make equal parts; beside others a
 * weight of 0 gets 0.
 *
 * @param whole whole small money units (AM-01) or any other whole number, 0 or more
 * @param weights n finite numbers, 0 or more; no need to sum to 1
 * @param roundTo whole small units, 1 or more
 * @returns n parts; none for no weights
 * @throws RangeError for a whole or step that is not a whole number, or a weight that is negative or not finite
 * @see CALC-07, AM-02; Hamilton's method of apportionment, Balinski and Young 1982
 * @example allocate(100, [1, 1, 1]) // 34, 33, 33
 */
export function allocate(whole: Money, weights: ArrayLike<number>, roundTo: Money = 1): Float64Array {
  assertWhole("whole", whole, 0);
  assertWhole("roundTo", roundTo, 1);
  assertWeights(weights);
  const parts = new Float64Array(weights.length);
  if (parts.length === 0) return parts;

  const rest = whole % roundTo;
  const shares = usable(weights);
  giveSteps(parts, (whole - rest) / roundTo, shares);
  const largest = rowOfLargest(parts, shares);
  for (let row = 0; row < parts.length; row += 1) parts[row] *= roundTo;
  parts[largest] += rest;
  return parts;
}

/** Whole steps first, then one more to each of the largest remainders. */
function giveSteps(parts: Float64Array, steps: number, weights: ArrayLike<number>): void {
  const sum = sumOf(weights);
  const remainders = new Float64Array(parts.length);
  let left = steps;
  for (let row = 0; row < parts.length; row += 1) {
    const raw = withoutNoise((steps * weights[row]) / sum);
    parts[row] = Math.floor(raw);
    remainders[row] = withoutNoise(raw - parts[row]);
    left -= parts[row];
  }
  if (left === 0) return;

  const order = [...parts.keys()].filter((row) => weights[row] > 0);
  order.sort((first, second) => remainders[second] - remainders[first] || first - second);
  for (let place = 0; left > 0; place += 1, left -= 1) parts[order[place % order.length]] += 1;
  // Only wholes near 2^53, where the raw part itself is inexact, can have given out too much.
  for (let place = order.length - 1; left < 0; place = (place || order.length) - 1) {
    if (parts[order[place]] === 0) continue;
    parts[order[place]] -= 1;
    left += 1;
  }
}

/** Nine decimals, as ROUND(x,9): 0.1 + 0.2 against 0.3 must not decide a tie. Above 2^23 doubles hold no ninth decimal. */
function withoutNoise(value: number): number {
  return value < 2 ** 23 ? Math.round(value * 1e9) / 1e9 : value;
}

function usable(weights: ArrayLike<number>): ArrayLike<number> {
  return sumOf(weights) > 0 ? weights : new Float64Array(weights.length).fill(1);
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let row = 0; row < values.length; row += 1) sum += values[row];
  return sum;
}

/** The largest part; of equal parts the largest weight (a weight of 0 gets nothing), then the first. */
function rowOfLargest(parts: Float64Array, weights: ArrayLike<number>): number {
  const sum = sumOf(weights);
  let largest = 0;
  for (let row = 1; row < parts.length; row += 1) {
    const more = parts[row] - parts[largest] || withoutNoise(weights[row] / sum) - withoutNoise(weights[largest] / sum);
    if (more > 0) largest = row;
  }
  return largest;
}

function assertWhole(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${name}: expected a whole number of at least ${least}, got ${value}`);
  }
}

function assertWeights(weights: ArrayLike<number>): void {
  for (let row = 0; row < weights.length; row += 1) {
    if (!(weights[row] >= 0 && weights[row] < Infinity)) {
      throw new RangeError(`weights[${row}]: expected a number of at least 0, got ${weights[row]}`);
    }
  }
}

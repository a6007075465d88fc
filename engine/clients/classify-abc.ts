import type { Money } from "../ground/units.ts";
import { AbcClass } from "../ground/abc-class.ts";
import {
  abcBounds,
  insideOfTie,
  placesInside,
  usualLimits,
  usualTieSpill,
  type AbcLimits,
  type AbcRule,
  type AbcTies,
} from "./abc-limits.ts";
import { findLimitAmount } from "./find-limit-amount.ts";

/*
 * Two passes and no sort. The exponent and the first six bits of the fraction of a double put the amounts into buckets
 * in order of size; a limit falls into one bucket, and only the clients of that bucket are looked at closer.
 * The high half of a double stands second: every machine that runs JavaScript today is little-endian.
 */
const bucketShift = 14;
const stepsPerDoubling = 64;
const firstBucket = 0x3ff00000 >>> bucketShift; // of the amount 1
const endBucket = 0x43400000 >>> bucketShift; // of the amount 2^53
const minusOne = 0xbff00000 >>> bucketShift; // of the amount -1
const notFinite = 0xfff00000 >>> bucketShift;
const allBuckets = 2 ** (32 - bucketShift);
/** Marks a bucket that holds a limit; no class has this number. */
const undecided = 5;

/**
 * Tables of the two passes, filled anew by each run: a fixed place in memory makes a look-up a third cheaper.
 * `classOf` has every pattern of leading bits, also of negative numbers and NaN: one look-up a client, no branches.
 */
const sums = new Float64Array(endBucket - firstBucket);
const classOf = new Uint8Array(allBuckets).fill(AbcClass.None).fill(AbcClass.Loss, minusOne, notFinite);

/**
 * Puts each client in class A, B or C by money (the 80/15/5 rule), without ranking anybody: linear time.
 *
 * A client is A while those ranked before it hold less than `a` of all positive money, so the one that
 * crosses the limit is still A and the first is always A; with the rule `including` it is A while those before it and
 * itself hold `a` at most. Equal amounts share the class of the first of them, unless that would take more than
 * `tieSpill` clients across a limit: then the first of them in `tieOrder` are inside, and the rest is not.
 *
 * @param amounts n amounts in whole money units (AM-01), one per client, any order; NaN stands for blank
 * @param limits cumulative shares, 0 < a <= b <= 1
 * @param rule `before` of the methodology, or `including` as Excel recipes, 1C and Power BI reckon
 * @returns n classes in the order of `amounts`: A, B, C, Loss (negative) or None (zero, blank)
 * @throws RangeError if the limits are out of order, an amount is a fraction below 1 or the sum reaches 2^53
 * @see CALC-01, AM-01, AM-10, AM-11; Pareto/ABC analysis, Dickie 1951
 * @example classifyAbc(Float64Array.of(500, 300, 100, 60, 40)) // A A B B C
 */
export function classifyAbc(
  amounts: Float64Array,
  limits: AbcLimits = usualLimits,
  rule: AbcRule = "before",
  { tieSpill = usualTieSpill, tieOrder }: AbcTies = {},
): Uint8Array {
  const bounds = abcBounds(limits, sumByBucket(amounts), rule);
  const crossA = findCrossing(bounds.a);
  const crossB = findCrossing(bounds.b);
  setClassOfBuckets(crossA.bucket, crossB.bucket);

  const classes = new Uint8Array(amounts.length);
  const open = classifyByBucket(amounts, classes);
  const endA = endOfClass(amounts, open, crossA, bounds.a, rule, tieSpill);
  const endB = endOfClass(amounts, open, crossB, bounds.b, rule, tieSpill);
  for (const row of open) {
    const amount = amounts[row];
    classes[row] = amount > endA.amount ? AbcClass.A : amount > endB.amount ? AbcClass.B : AbcClass.C;
  }
  admitEqual(amounts, classes, endB, AbcClass.B, tieOrder ?? open);
  admitEqual(amounts, classes, endA, AbcClass.A, tieOrder ?? open);
  return classes;
}

/** The smallest amount of a class, and how many of the clients that bring just that are in it. */
interface EndOfClass {
  readonly amount: Money;
  readonly inside: number;
}

/** Where a limit is crossed: the bucket, and the money of the buckets above it. */
interface Crossing {
  readonly bucket: number;
  readonly before: Money;
}

/** Fills `sums`; returns their total. */
function sumByBucket(amounts: Float64Array): Money {
  sums.fill(0);
  const words = wordsOf(amounts);
  const rowCount = amounts.length;
  for (let row = 0; row < rowCount; row++) {
    const amount = amounts[row];
    if (amount > 0) {
      const bucket = (words[2 * row + 1] >>> bucketShift) - firstBucket;
      if (bucket >>> 0 >= sums.length) throw new RangeError(`amounts, expected whole money units, got ${amount}`);
      sums[bucket] += amount;
    }
  }
  let total = 0;
  for (let bucket = 0; bucket < sums.length; bucket++) total += sums[bucket];
  return total;
}

function findCrossing(bound: Money): Crossing {
  let before = 0;
  for (let bucket = sums.length - 1; bucket >= 0; bucket--) {
    if (sums[bucket] > 0 && before + sums[bucket] >= bound) return { bucket, before };
    before += sums[bucket];
  }
  return { bucket: -1, before };
}

function setClassOfBuckets(openA: number, openB: number): void {
  classOf.fill(AbcClass.C, firstBucket, endBucket);
  classOf.fill(AbcClass.B, firstBucket + openB + 1, endBucket);
  classOf.fill(AbcClass.A, firstBucket + openA + 1, endBucket);
  if (openA >= 0) classOf[firstBucket + openA] = undecided;
  if (openB >= 0) classOf[firstBucket + openB] = undecided;
}

/** Fills `classes`; returns the rows whose bucket holds a limit. */
function classifyByBucket(amounts: Float64Array, classes: Uint8Array): Int32Array {
  const words = wordsOf(amounts);
  const rowCount = amounts.length;
  let openCount = 0;
  for (let row = 0; row < rowCount; row++) {
    const group = classOf[words[2 * row + 1] >>> bucketShift];
    classes[row] = group;
    openCount += group === undecided ? 1 : 0;
  }
  const open = new Int32Array(openCount);
  for (let place = 0, row = 0; place < openCount; row++) if (classes[row] === undecided) open[place++] = row;
  return open;
}

function endOfClass(
  amounts: Float64Array,
  rows: Int32Array,
  { bucket, before: above }: Crossing,
  bound: Money,
  rule: AbcRule,
  tieSpill: number,
): EndOfClass {
  if (bucket < 0) return { amount: 0, inside: 0 };
  const low = Math.ceil(startOfBucket(bucket));
  const high = Math.ceil(startOfBucket(bucket + 1));
  const inBucket = new Float64Array(rows.length);
  let size = 0;
  for (let place = 0; place < rows.length; place++) {
    const amount = amounts[rows[place]];
    if (amount >= low && amount < high) inBucket[size++] = amount;
  }
  const { amount, before } = findLimitAmount(inBucket.subarray(0, size), { low, high, before: above }, bound);
  let count = 0;
  for (let place = 0; place < size; place++) if (inBucket[place] === amount) count++;
  return { amount, inside: insideOfTie(count, placesInside(amount, before, bound, rule), tieSpill) };
}

/** Equal amounts come in one by one, in the order of ties. */
function admitEqual(
  amounts: Float64Array,
  classes: Uint8Array,
  { amount, inside }: EndOfClass,
  group: AbcClass,
  rows: Int32Array,
): void {
  for (let place = 0, admitted = 0; admitted < inside; place++) {
    const row = rows[place];
    if (amounts[row] !== amount) continue;
    classes[row] = group;
    admitted++;
  }
}

function startOfBucket(bucket: number): number {
  const step = bucket % stepsPerDoubling;
  return 2 ** ((bucket - step) / stepsPerDoubling) * (1 + step / stepsPerDoubling);
}

function wordsOf(amounts: Float64Array): Uint32Array {
  return new Uint32Array(amounts.buffer, amounts.byteOffset, 2 * amounts.length);
}

import type { Money, Share } from "../ground/units.ts";
import type { IndependentOutcomes } from "./independent-outcomes.ts";
import type { TurningSum } from "./sum-distribution.ts";

/** Transform of the sum at frequencies 1, 2, … of its period, and what reads a chance out of it. */
export interface SumTransform extends TurningSum {
  /** How far any chance may be from the true one. */
  readonly error: Share;
}

const mostNodes = 4096;
/** Frequencies at which no part of the distribution is left are not needed. */
const negligible = 1e-10;
/** Deals up to this angle are summed by their cumulants, larger ones are multiplied one by one. */
const smallAngle = 1;
const block = 32;
/** Frequencies × amounts that are looked at one by one, and the exponent at which nothing is left to see. */
const mostLooks = 4e6;
const enough = 40;

/**
 * The sum of many outcomes, by multiplying their Fourier transforms: convolution without listing sums.
 *
 * The sum lives on the whole numbers 0 … span/step, so the inversion is a finite Fourier sum, exact when all of its
 * frequencies are taken. The transform of many deals dies out after a few hundred of them, and the rest are not computed.
 * Large deals enter exactly; the small ones together by their cumulants up to the eighth, whose remainder is bounded.
 *
 * @see AM-40; Gil-Pelaez 1951 (inversion), Hong 2013, "On computing the distribution function for the Poisson binomial"
 * @example sumByTransform(independentOutcomes({ amount, chance })).reaches(target)
 */
export function sumByTransform(outcomes: IndependentOutcomes): SumTransform {
  const { amount, chance, step } = outcomes;
  const span = amount.reduce((sum, money) => sum + money, 0);
  const period = span / step + 1;
  const angle = (2 * Math.PI) / (span + step); // of one small unit at frequency 1
  const lastNode = Math.floor(period / 2);

  const split = splitBySize(amount, chance, angle);
  const { re, im, count, remainder } = multiply(split, angle, Math.min(lastNode, mostNodes));
  const cut = boundOfRest(outcomes, count, lastNode, angle, period) ?? cutError(outcomes, re, im, count, angle, period);
  weighNodes(re, im, count, period);
  const error = cut + remainder + 1e-13 * Math.sqrt(amount.length + count);

  return {
    span,
    error,
    errorAt: () => error,
    reaches: (target) => reach(re, im, count, Math.ceil(target / step), period),
    turns: (target, money, share) => turn(re, im, count, Math.ceil(target / step), period, money * angle, share),
  };
}

/**
 * Would the transform miss more than `enough` of a chance? Told without computing it: where most of its frequencies have to be
 * left out, how high it stands on average bounds its error from below.
 */
export function isTransformTooCoarse({ amount, chance, step }: IndependentOutcomes, enough: Share): boolean {
  const rest = Math.floor((amount.reduce((sum, money) => sum + money, 0) / step + 1) / 2) - mostNodes;
  if (rest <= 0 || new Set(amount).size * rest <= mostLooks) return false;
  return (2 * typicalHeight(amount, chance)) / Math.sqrt(mostNodes) > enough;
}

interface SplitOutcomes {
  readonly large: readonly number[];
  readonly amount: Float64Array;
  readonly chance: Float64Array;
  /** Cumulants 1…8 of the small outcomes together, each divided by its factorial; place 0 is not used. */
  readonly cumulants: Float64Array;
  /** Σ of the ninth powers of the small amounts, and the largest of them. */
  readonly ninth: number;
  readonly largestSmall: Money;
}

/** Amounts are taken as angles at frequency 1 from here on, so that no power overflows. */
function splitBySize(amount: Float64Array, chance: Float64Array, angle: number): SplitOutcomes {
  const limit = smallAngle / (reachOfTransform(amount, chance, angle) * angle);
  const large: number[] = [];
  const cumulants = new Float64Array(9);
  let ninth = 0;
  let largestSmall = 0;
  for (let deal = 0; deal < amount.length; deal++) {
    if (amount[deal] > limit) {
      large.push(deal);
      continue;
    }
    const a = amount[deal] * angle;
    addCumulants(cumulants, a, chance[deal]);
    const cube = a * a * a;
    ninth += cube * cube * cube;
    if (amount[deal] > largestSmall) largestSmall = amount[deal];
  }
  return { large, amount, chance, cumulants, ninth, largestSmall };
}

/** Roughly the frequency at which the transform of the deals small for it has fallen to a ten-millionth. */
function reachOfTransform(amount: Float64Array, chance: Float64Array, angle: number): number {
  let node = 0;
  for (let round = 0; round < 12; round++) {
    const limit = node === 0 ? Infinity : 2 / (node * angle);
    let variance = 0;
    for (let deal = 0; deal < amount.length; deal++) {
      const p = chance[deal];
      if (amount[deal] <= limit) variance += p * (1 - p) * amount[deal] * amount[deal];
    }
    if (variance === 0) return mostNodes;
    const next = 5.7 / (Math.sqrt(variance) * angle);
    if (next <= node * 1.05) break;
    node = next;
  }
  return Math.min(node, mostNodes);
}

/** Cumulants of one outcome: κ₁ = p, κₙ₊₁ = p q dκₙ/dp; each times aⁿ ÷ n!. */
function addCumulants(sums: Float64Array, a: number, p: number): void {
  const v = p * (1 - p);
  const skew = 1 - 2 * p;
  const a2 = a * a;
  const a4 = a2 * a2;
  sums[1] += p * a;
  sums[2] += (v * a2) / 2;
  sums[3] += (v * skew * a2 * a) / 6;
  sums[4] += (v * (1 - 6 * v) * a4) / 24;
  sums[5] += (v * skew * (1 - 12 * v) * a4 * a) / 120;
  sums[6] += (v * (1 + v * (-30 + 120 * v)) * a4 * a2) / 720;
  sums[7] += (v * skew * (1 + v * (-60 + 360 * v)) * a4 * a2 * a) / 5040;
  sums[8] += (v * (1 + v * (-126 + v * (1680 - 5040 * v))) * a4 * a4) / 40320;
}

interface Product {
  readonly re: Float64Array;
  readonly im: Float64Array;
  /** Frequencies 1…count are held in places 1…count. */
  readonly count: number;
  /** Bound of what the cumulants left out do to any chance. */
  readonly remainder: number;
}

function multiply(split: SplitOutcomes, angle: number, most: number): Product {
  const re = new Float64Array(most + 1);
  const im = new Float64Array(most + 1);
  let remainder = 0;
  let count = 0;
  while (count < most) {
    const from = count + 1;
    const to = Math.min(most, count + block);
    startWithSmall(split.cumulants, re, im, from, to);
    for (const deal of split.large) multiplyBlock(re, im, from, to, split.amount[deal] * angle, split.chance[deal]);
    let highest = 0;
    for (let k = from; k <= to; k++) {
      const size = Math.hypot(re[k], im[k]);
      remainder += (size * cumulantRemainder(split, angle, k)) / k;
      if (size > highest) highest = size;
    }
    count = to;
    if (highest < negligible) break;
  }
  return { re, im, count, remainder };
}

function startWithSmall(c: Float64Array, re: Float64Array, im: Float64Array, from: number, to: number): void {
  for (let k = from; k <= to; k++) {
    const k2 = k * k;
    const size = Math.exp(k2 * (-c[2] + k2 * (c[4] + k2 * (-c[6] + k2 * c[8]))));
    const turn = k * (c[1] + k2 * (-c[3] + k2 * (c[5] - k2 * c[7])));
    re[k] = size * Math.cos(turn);
    im[k] = size * Math.sin(turn);
  }
}

/** Multiplies by 1 − p + p e^{iθk}; the angle is turned on step by step, which is a tenth of the cost of sines. */
function multiplyBlock(re: Float64Array, im: Float64Array, from: number, to: number, theta: number, p: number): void {
  const turnRe = Math.cos(theta);
  const turnIm = Math.sin(theta);
  let zRe = p * Math.cos(theta * from);
  let zIm = p * Math.sin(theta * from);
  const q = 1 - p;
  for (let k = from; k <= to; k++) {
    const fRe = q + zRe;
    const oldRe = re[k];
    re[k] = oldRe * fRe - im[k] * zIm;
    im[k] = oldRe * zIm + im[k] * fRe;
    const next = zRe * turnRe - zIm * turnIm;
    zIm = zRe * turnIm + zIm * turnRe;
    zRe = next;
  }
}

/**
 * Bound of the logarithm left out by eight cumulants: the logarithm of 1 − p + p e^{iθ} has its nearest singular points at a
 * distance of π or more, so its nth coefficient is at most 2.01 ÷ (n πⁿ).
 */
function cumulantRemainder(split: SplitOutcomes, angle: number, k: number): number {
  if (split.ninth === 0) return 0;
  const ratio = Math.min(0.9, (split.largestSmall * angle * k) / Math.PI);
  return ((2.01 / 9) * split.ninth * (k / Math.PI) ** 9) / (1 - ratio);
}

/** Turns the transform into summands: after this only the target is missing. */
function weighNodes(re: Float64Array, im: Float64Array, count: number, period: number): void {
  for (let k = 1; k <= count; k++) {
    const half = (Math.PI * k) / period;
    // The middle frequency of an even period is its own mirror image and counts once.
    const weight = (k * 2 === period ? 1 : 2) / (period * 2 * Math.sin(half));
    // times e^{i half} ÷ i
    const wRe = weight * Math.sin(half);
    const wIm = -weight * Math.cos(half);
    const oldRe = re[k];
    re[k] = oldRe * wRe - im[k] * wIm;
    im[k] = oldRe * wIm + im[k] * wRe;
  }
}

/** P(sum ≥ x) = (M − x)/M + Σ Re[wₖ (e^{−2πikx/M} − 1)]. */
function reach(re: Float64Array, im: Float64Array, count: number, x: number, period: number): Share {
  if (x <= 0) return 1;
  if (x >= period) return 0;
  const theta = (2 * Math.PI * x) / period;
  const turnRe = Math.cos(theta);
  const turnIm = -Math.sin(theta);
  let zRe = turnRe;
  let zIm = turnIm;
  let sum = (period - x) / period;
  for (let k = 1; k <= count; k++) {
    sum += re[k] * (zRe - 1) - im[k] * zIm;
    const next = zRe * turnRe - zIm * turnIm;
    zIm = zRe * turnIm + zIm * turnRe;
    zRe = next;
  }
  return Math.min(1, Math.max(0, sum));
}

/** P(x − a ≤ sum of the others < x): the deal's factor is divided out, the rest is the same sum. */
function turn(
  re: Float64Array,
  im: Float64Array,
  count: number,
  x: number,
  period: number,
  theta: number,
  p: Share,
): Share {
  const targetTurn = (2 * Math.PI * x) / period;
  const [dealRe, dealIm] = [Math.cos(theta), Math.sin(theta)];
  const [backRe, backIm] = [Math.cos(targetTurn), -Math.sin(targetTurn)];
  let [zRe, zIm] = [dealRe, dealIm];
  let [cos, sin] = [backRe, backIm];
  // The others' mean over the period of the interval: (a/step) / M.
  let sum = theta / (2 * Math.PI);
  for (let k = 1; k <= count; k++) {
    const fRe = 1 - p + p * zRe;
    const fIm = p * zIm;
    const size = fRe * fRe + fIm * fIm;
    if (size >= 1e-24) {
      // (z − 1) ÷ f
      const gRe = ((zRe - 1) * fRe + zIm * fIm) / size;
      const gIm = (zIm * fRe - (zRe - 1) * fIm) / size;
      sum += (re[k] * cos - im[k] * sin) * gRe - (re[k] * sin + im[k] * cos) * gIm;
    }
    [zRe, zIm] = [zRe * dealRe - zIm * dealIm, zRe * dealIm + zIm * dealRe];
    [cos, sin] = [cos * backRe - sin * backIm, cos * backIm + sin * backRe];
  }
  return Math.min(1, Math.max(0, sum));
}

/**
 * Bound of what the frequencies that were not computed can add, where amounts repeat so much that each can be looked at:
 * deals of one amount together are at most e^(−Σpq (1 − cos)) high.
 *
 * @returns undefined where there are too many frequencies or amounts
 */
function boundOfRest(
  { amount, chance }: IndependentOutcomes,
  count: number,
  lastNode: number,
  angle: number,
  period: number,
): Share | undefined {
  const rest = lastNode - count;
  if (rest <= 0) return 0;
  const variances = new Map<Money, number>();
  for (let deal = 0; deal < amount.length; deal++) {
    const p = chance[deal];
    variances.set(amount[deal], (variances.get(amount[deal]) ?? 0) + p * (1 - p));
    if (variances.size * rest > mostLooks) return undefined;
  }
  const groups = Array.from(variances, ([money, variance]) => ({ turn: money * angle, variance }));
  groups.sort((a, b) => b.variance - a.variance);
  let bound = 0;
  for (let k = count + 1; k <= lastNode; k++) {
    let exponent = 0;
    for (let group = 0; group < groups.length && exponent < enough; group++) {
      exponent += groups[group].variance * (1 - Math.cos(groups[group].turn * k));
    }
    bound += (2 * Math.exp(-exponent)) / (period * Math.sin((Math.PI * k) / period));
  }
  return bound;
}

/** Estimate of what the frequencies that were not computed could add. */
function cutError(
  { amount, chance, step }: IndependentOutcomes,
  re: Float64Array,
  im: Float64Array,
  count: number,
  angle: number,
  period: number,
): number {
  let highest = 0;
  let density = 1;
  for (let k = 1; k <= count; k++) {
    const size = Math.hypot(re[k], im[k]);
    if (k > count - block) highest = Math.max(highest, size);
    density += 2 * size;
  }
  const perUnit = density / (period * step); // no small unit of the sum is likelier than this
  return (
    highest +
    (2 * typicalHeight(amount, chance)) / Math.sqrt(count) +
    coarseStepError(amount, chance, step, perUnit, count * angle)
  );
}

/** Steps people round money to, in small units, ascending. */
export const roundSteps: readonly Money[] = Array.from({ length: 13 }, (_, power) =>
  [1, 2, 2.5, 5].map((factor) => factor * 10 ** power),
)
  .flat()
  .filter((step) => step % 1 === 0);

/** Deals that are looked at first, and the height at which no more need to be. */
const sampled = 512;
const lowEnough = 1e-9;

/**
 * How high the transform stands on average where the deals' phases are unrelated: the root of the chance that two draws of
 * the deals agree, deals of one amount taken together. More deals only lower it, so some are enough where they lower it far.
 */
function typicalHeight(amount: Float64Array, chance: Float64Array): number {
  let height = 1;
  for (let looked = sampled; height > lowEnough; looked *= 8) {
    height = heightOfEvery(Math.max(1, Math.floor(amount.length / looked)), amount, chance);
    if (looked >= amount.length) break;
  }
  return height;
}

function heightOfEvery(stride: number, amount: Float64Array, chance: Float64Array): number {
  const deals = new Map<number, number[]>();
  for (let deal = 0; deal < amount.length; deal += stride) {
    const same = deals.get(amount[deal]);
    if (same) same.push(chance[deal]);
    else deals.set(amount[deal], [chance[deal]]);
  }
  let log = 0;
  for (const chances of deals.values()) log += Math.log(agreement(chances));
  return Math.exp(log / 2);
}

/** Σ P(n wins)²: exact for one deal, 1 ÷ (2 √π σ) when there are more, never more than one deal's. */
function agreement(chances: readonly number[]): number {
  const single = Math.min(...chances.map((p) => p * p + (1 - p) * (1 - p)));
  const variance = chances.reduce((sum, p) => sum + p * (1 - p), 0);
  return chances.length < 8 ? single : Math.min(single, 1.1 / (2 * Math.sqrt(Math.PI * variance)));
}

/**
 * Amounts that are nearly all multiples of a round step make the sum jump at those multiples: half such a jump is what
 * the low frequencies miss.
 */
function coarseStepError(
  amount: Float64Array,
  chance: Float64Array,
  step: Money,
  perUnit: number,
  computed: number,
): number {
  let worst = 0;
  for (const coarse of roundSteps) {
    const frequency = (2 * Math.PI) / coarse;
    if (frequency <= computed * 1.01) break;
    if (coarse <= step || coarse * perUnit < 1e-8) continue;
    worst = Math.max(worst, coarse * perUnit * heightAt(frequency, amount, chance));
  }
  return worst;
}

/** Height of the transform at one frequency, or 0 as soon as it is below anything that matters. */
function heightAt(frequency: number, amount: Float64Array, chance: Float64Array): number {
  let squared = 1;
  for (let deal = 0; deal < amount.length; deal++) {
    const p = chance[deal];
    squared *= 1 - 2 * p * (1 - p) * (1 - Math.cos(frequency * amount[deal]));
    if (squared < 1e-18) return 0;
  }
  return Math.sqrt(squared);
}

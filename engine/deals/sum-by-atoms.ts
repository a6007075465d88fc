import type { Money, Share } from "../units.ts";
import { nthLargest } from "./nth-largest.ts";
import type { SumDistribution } from "./sum-distribution.ts";

/** Every possible sum with its chance, sums ascending. */
export interface Atoms {
  readonly sums: Float64Array;
  readonly masses: Float64Array;
}

/** No sum is known, and no chance. */
const givenUp: Atoms = { sums: Float64Array.of(0), masses: Float64Array.of(0) };

/**
 * The sum of a few outcomes, by listing every possible sum: exact.
 *
 * The deals are split into two halves, so that 40 deals take 2 × 2^20 sums and not 2^40. Where a half would have more than
 * `limit` sums, those of the smallest chance are left out, and the chance left out is the error.
 *
 * @param hopeless an error with which nobody wants the answer: the listing stops there, and the error is 1
 * @see AM-40; meet in the middle, Horowitz and Sahni 1974
 * @example sumByAtoms(Float64Array.of(1000), Float64Array.of(0.6)).reaches(600) // 0.6
 */
export function sumByAtoms(
  amount: Float64Array,
  chance: Float64Array,
  limit = 1 << 12,
  hopeless: Share = Infinity,
): SumDistribution {
  const half = amount.length >> 1;
  const left = listSums(amount.subarray(0, half), chance.subarray(0, half), limit, hopeless);
  const right = left === givenUp ? givenUp : listSums(amount.subarray(half), chance.subarray(half), limit, hopeless);
  const tails = tailMasses(right.masses);
  const kept = sumOf(left.masses) * tails[0];
  return {
    error: Math.max(0, 1 - kept) + 1e-13,
    reaches: (target) => Math.min(1, chanceToReach(left, right.sums, tails, target)),
    span: largest(left) + largest(right),
  };
}

function largest(atoms: Atoms): Money {
  return atoms.sums[atoms.sums.length - 1];
}

export function listSums(amount: Float64Array, chance: Float64Array, limit: number, hopeless: Share = Infinity): Atoms {
  let atoms: Atoms = { sums: Float64Array.of(0), masses: Float64Array.of(1) };
  for (let deal = 0; deal < amount.length; deal++) {
    atoms = addDeal(atoms, amount[deal], chance[deal]);
    if (atoms.sums.length <= limit) continue;
    atoms = keepLikely(atoms, limit);
    if (1 - sumOf(atoms.masses) >= hopeless) return givenUp;
  }
  return atoms;
}

/** Merges the sums without the deal and with it; equal sums become one. */
function addDeal({ sums, masses }: Atoms, amount: Money, chance: Share): Atoms {
  const size = sums.length;
  const newSums = new Float64Array(size * 2);
  const newMasses = new Float64Array(size * 2);
  let count = 0;
  for (let lost = 0, won = 0; won < size; count++) {
    const without = lost < size ? sums[lost] : Infinity;
    const withIt = sums[won] + amount;
    newSums[count] = without < withIt ? without : withIt;
    if (without <= withIt) newMasses[count] = masses[lost++] * (1 - chance);
    if (withIt <= without) newMasses[count] += masses[won++] * chance;
  }
  return { sums: newSums.subarray(0, count), masses: newMasses.subarray(0, count) };
}

/** The `limit` likeliest sums; of equally likely ones at the end, those that come first. */
function keepLikely({ sums, masses }: Atoms, limit: number): Atoms {
  const floor = nthLargest(masses.slice(), limit);
  let room = limit;
  for (let place = 0; place < masses.length; place++) if (masses[place] > floor) room -= 1;
  const kept = { sums: new Float64Array(limit), masses: new Float64Array(limit) };
  let count = 0;
  for (let place = 0; place < masses.length; place++) {
    const mass = masses[place];
    if (!(mass > floor || (mass === floor && room-- > 0))) continue;
    kept.sums[count] = sums[place];
    kept.masses[count++] = mass;
  }
  return kept;
}

function sumOf(masses: Float64Array): Share {
  let sum = 0;
  for (let place = 0; place < masses.length; place++) sum += masses[place];
  return sum;
}

function tailMasses(masses: Float64Array): Float64Array {
  const tails = new Float64Array(masses.length + 1);
  for (let place = masses.length - 1; place >= 0; place--) tails[place] = tails[place + 1] + masses[place];
  return tails;
}

function chanceToReach(left: Atoms, rightSums: Float64Array, tails: Float64Array, target: Money): Share {
  let chance = 0;
  let place = rightSums.length; // first sum of the right half that is enough; it moves down as the left sums grow
  for (let i = 0; i < left.sums.length; i++) {
    while (place > 0 && left.sums[i] + rightSums[place - 1] >= target) place -= 1;
    chance += left.masses[i] * tails[place];
  }
  return chance;
}

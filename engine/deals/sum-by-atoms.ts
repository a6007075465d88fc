import type { Money, Share } from "../ground/units.ts";
import type { SumDistribution } from "./sum-distribution.ts";

/** Every possible sum with its chance, sums ascending. */
export interface Atoms {
  readonly sums: Float64Array;
  readonly masses: Float64Array;
}

/**
 * The sum of a few outcomes, by listing every possible sum: exact.
 *
 * The deals are split into two halves, so that 24 deals take 2 × 2^12 sums and not 2^24.
 *
 * @see AM-40; meet in the middle, Horowitz and Sahni 1974
 * @example sumByAtoms(Float64Array.of(1000), Float64Array.of(0.6)).reaches(600) // 0.6
 */
export function sumByAtoms(amount: Float64Array, chance: Float64Array): SumDistribution {
  const half = amount.length >> 1;
  const left = listSums(amount.subarray(0, half), chance.subarray(0, half));
  const right = listSums(amount.subarray(half), chance.subarray(half));
  return sumOfHalves({ left, right: right.sums, tails: tailMasses(right.masses), certain: 0 });
}

/** Two halves, of which every sum of the one meets every sum of the other. */
interface Halves {
  readonly left: Atoms;
  readonly right: Float64Array;
  readonly tails: Float64Array;
  /** Chance of the pairs that reach every target asked about, left out of `left`. */
  readonly certain: Share;
}

function sumOfHalves(halves: Halves, span = largest(halves.left.sums) + largest(halves.right)): SumDistribution {
  return {
    errorAt: () => 1e-13,
    reaches: (target) => Math.min(1, halves.certain + chanceToReach(halves, target)),
    span,
    between: (low, high) => sumOfHalves(undecided(halves, low, high), span),
  };
}

/** Without the left sums of which the same right ones reach the lowest and the highest target. */
function undecided({ left, right, tails, certain }: Halves, low: Money, high: Money): Halves {
  const sums = new Float64Array(left.sums.length);
  const masses = new Float64Array(left.sums.length);
  let count = 0;
  let decided = certain;
  let atLow = right.length;
  let atHigh = right.length;
  for (let i = 0; i < left.sums.length; i++) {
    while (atLow > 0 && left.sums[i] + right[atLow - 1] >= low) atLow -= 1;
    while (atHigh > 0 && left.sums[i] + right[atHigh - 1] >= high) atHigh -= 1;
    if (atLow === atHigh) {
      decided += left.masses[i] * tails[atLow];
      continue;
    }
    sums[count] = left.sums[i];
    masses[count++] = left.masses[i];
  }
  return { left: { sums: sums.subarray(0, count), masses: masses.subarray(0, count) }, right, tails, certain: decided };
}

function largest(sums: Float64Array): Money {
  return sums[sums.length - 1];
}

/** Every sum of some of the amounts with its chance: for few deals, the list doubles with each. */
export function listSums(amount: Float64Array, chance: Float64Array): Atoms {
  let atoms: Atoms = { sums: Float64Array.of(0), masses: Float64Array.of(1) };
  for (let deal = 0; deal < amount.length; deal++) atoms = addDeal(atoms, amount[deal], chance[deal]);
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

function tailMasses(masses: Float64Array): Float64Array {
  const tails = new Float64Array(masses.length + 1);
  for (let place = masses.length - 1; place >= 0; place--) tails[place] = tails[place + 1] + masses[place];
  return tails;
}

function chanceToReach({ left, right, tails }: Halves, target: Money): Share {
  let chance = 0;
  let place = right.length; // first sum of the right half that is enough; it moves down as the left sums grow
  for (let i = 0; i < left.sums.length; i++) {
    while (place > 0 && left.sums[i] + right[place - 1] >= target) place -= 1;
    chance += left.masses[i] * tails[place];
  }
  return chance;
}

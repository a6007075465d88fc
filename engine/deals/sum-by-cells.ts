import type { Money, Share } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";
import { likelyReach } from "./likely-reach.ts";
import type { IndependentOutcomes } from "./independent-outcomes.ts";
import type { TurningSum } from "./sum-distribution.ts";

/** Additions that one answer is worth where nothing else is said: about a tenth of a second. */
export const usualWork = 1e8;
const mostCells = 1 << 20;
const fewestCells = 1 << 12;
/** Chance of the sums left out at each end. */
const beyond = 1e-13;
/** −ln of the chance that the rounding of the deals drifts farther than `errorAt` looks. */
const drift = 21;

/**
 * The sum by dynamic programming on a grid of cells: for deals that are nearly all lost or nearly all won, whose transform
 * never dies out, and for amounts that fill a small grid, where it is exact.
 *
 * The grid reaches as far as the sum does but for one case in 10^13, counted from what comes if every deal goes its likelier
 * way. A deal that ends between two cells is divided between them so that its mean stays: the rounding is then a random walk
 * of few steps, which tells how far a chance can be from the true one.
 *
 * @param work additions that the answer is worth: fewer make the grid coarser and the stated error larger
 * @see AM-40; the error by Bernstein's inequality
 * @example sumByCells(independentOutcomes({ amount, chance })).reaches(target)
 */
export function sumByCells(outcomes: IndependentOutcomes, work = usualWork): TurningSum {
  const { amount, step } = outcomes;
  const unlikelyLost = sideOf(outcomes, (p) => p > 0.5);
  const unlikelyWon = sideOf(outcomes, (p) => p <= 0.5);
  const [down, up] = [unlikelyLost, unlikelyWon].map((side) => likelyReach(side, beyond));
  const most = Math.max(fewestCells, Math.min(mostCells, Math.floor(work / Math.max(1, amount.length))));
  const width = step * Math.max(1, Math.ceil((down + up) / step / most));
  const window = driftOf([unlikelyLost, unlikelyWon], width);
  const usual = Math.ceil(down / width) + window; // the cell of the usual sum
  const masses = new Float64Array(usual + Math.ceil(up / width) + window + 1);
  masses[0] = 1;
  addDeals(masses.subarray(0, usual + 1), unlikelyLost, width);
  masses.subarray(0, usual + 1).reverse();
  addDeals(masses, unlikelyWon, width);

  const base = sumOf(unlikelyLost.amount) - usual * width;
  const tails = tailsOf(masses);
  const cellOf = (target: Money): number => Math.ceil((target - base) / width - 1e-9);
  const atLeast = (cell: number): Share => (cell <= 0 ? 1 : cell < tails.length ? tails[cell] : 0);
  const exact = 1e-13 * Math.sqrt(amount.length + 4);
  const reaches = (target: Money): Share => Math.min(1, atLeast(cellOf(target)));
  return {
    span: sumOf(amount),
    errorAt: (target) =>
      exact + (window > 0 ? atLeast(cellOf(target) - window) - atLeast(cellOf(target) + window + 1) + 2e-9 : 0),
    reaches,
    turns: (target, money, share) => turn(reaches, target, money, share),
  };
}

/** Deals that seldom go this way: their money and how seldom. */
export interface Side {
  readonly amount: Float64Array;
  readonly rare: Float64Array;
}

/** Small deals first: the occupied part of the grid stays short as long as it can. */
function sideOf({ amount, chance }: IndependentOutcomes, belongs: (chance: Share) => boolean): Side {
  const rows = Array.from(amount.keys()).filter((row) => belongs(chance[row]));
  rows.sort((a, b) => amount[a] - amount[b]);
  return {
    amount: mapColumn(Float64Array, rows, (row) => amount[row]),
    rare: mapColumn(Float64Array, rows, (row) => Math.min(chance[row], 1 - chance[row])),
  };
}

/** Moves mass up by each deal; what leaves the grid at the top is dropped. */
function addDeals(masses: Float64Array, { amount, rare }: Side, width: Money): void {
  const first = masses.findIndex((mass) => mass > 0);
  let last = masses.findLastIndex((mass) => mass > 0);
  for (let deal = 0; deal < amount.length; deal++) {
    const p = rare[deal];
    const q = 1 - p;
    const jump = Math.floor(amount[deal] / width);
    const part = amount[deal] / width - jump;
    const lowest = first + jump;
    const highest = Math.min(masses.length - 1, last + jump + Math.ceil(part));
    const [near, far] = [p * (1 - part), p * part];
    for (let cell = highest; cell > lowest; cell--) {
      masses[cell] = masses[cell] * q + near * masses[cell - jump] + far * masses[cell - jump - 1];
    }
    if (lowest <= highest) masses[lowest] = masses[lowest] * q + near * masses[first];
    for (let cell = Math.min(lowest - 1, last); cell >= first; cell--) masses[cell] *= q;
    last = Math.max(last, highest);
  }
}

function tailsOf(masses: Float64Array): Float64Array {
  for (let cell = masses.length - 2; cell >= 0; cell--) masses[cell] += masses[cell + 1];
  return masses;
}

/** Cells that the rounding of all deals together may be off, but for one case in a billion; 0 on a grid of the amounts. */
function driftOf(sides: readonly Side[], width: Money): number {
  let variance = 0;
  for (const { amount, rare } of sides) {
    for (let deal = 0; deal < amount.length; deal++) {
      const part = (amount[deal] / width) % 1;
      variance += rare[deal] * part * (1 - part);
    }
  }
  if (variance === 0) return 0;
  return Math.ceil(drift / 3 + Math.sqrt(drift ** 2 / 9 + 2 * drift * variance));
}

/**
 * What turning one outcome from lost to won adds to the chance. With T(x) = q O(x) + p O(x − a) the chance of the others O
 * follows from that of all by a series, taken on the side where it dies out.
 */
function turn(reaches: (target: Money) => Share, target: Money, money: Money, share: Share): Share {
  const [p, q] = [share, 1 - share];
  const others = (from: Money): Share => {
    const [move, rare, usual] = p <= 0.5 ? [-money, p, q] : [money, q, p];
    let sum = 0;
    let weight = 1 / usual;
    for (let at = p <= 0.5 ? from : from + money; Math.abs(weight) > 1e-12; at += move) {
      const chance = reaches(at);
      // Where every further term is the same, the rest of the series is geometric.
      if (chance === 0 || at <= 0) return sum + (weight * chance) / (1 + rare / usual);
      sum += weight * chance;
      weight *= -rare / usual;
    }
    return sum;
  };
  return Math.min(1, Math.max(0, others(target - money) - others(target)));
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < values.length; place++) sum += values[place];
  return sum;
}

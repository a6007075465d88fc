import type { Money } from "../ground/units.ts";
import type { IndependentOutcomes } from "./independent-outcomes.ts";
import { listSums } from "./sum-by-atoms.ts";
import { isTransformTooCoarse, roundSteps, sumByTransform } from "./sum-by-transform.ts";
import type { SumDistribution } from "./sum-distribution.ts";

const mostOdd = 8;

/**
 * The sum where all amounts but a few are multiples of a round step, as people round them: the round ones by transform on
 * their own grid, which is exact there, and the odd ones by listing their sums.
 *
 * @param enough how far a chance may be off
 * @returns undefined where no round step leaves at most eight odd amounts, or the round ones are surely farther off
 * @see AM-40
 * @example sumByParts(independentOutcomes({ amount, chance }))?.reaches(target)
 */
export function sumByParts(outcomes: IndependentOutcomes, enough = 1): SumDistribution | undefined {
  const step = coarsestStep(outcomes);
  if (step === undefined) return undefined;
  const odd = pick(outcomes, step, (amount) => amount % step !== 0);
  const even = pick(outcomes, step, (amount) => amount % step === 0);
  if (isTransformTooCoarse(even, enough)) return undefined;
  const round = sumByTransform(even);
  const atoms = listSums(odd.amount, odd.chance);
  return {
    span: round.span + atoms.sums[atoms.sums.length - 1],
    errorAt: () => round.error,
    reaches: (target) => atoms.sums.reduce((sum, money, i) => sum + atoms.masses[i] * round.reaches(target - money), 0),
  };
}

function coarsestStep({ amount, step }: IndependentOutcomes): Money | undefined {
  return roundSteps.findLast((coarse) => {
    if (coarse <= step) return false;
    let odd = 0;
    for (let deal = 0; deal < amount.length && odd <= mostOdd; deal++) if (amount[deal] % coarse !== 0) odd += 1;
    return odd <= mostOdd;
  });
}

function pick(outcomes: IndependentOutcomes, step: Money, keep: (amount: Money) => boolean): IndependentOutcomes {
  return {
    ...outcomes,
    step,
    amount: outcomes.amount.filter(keep),
    chance: outcomes.chance.filter((_, deal) => keep(outcomes.amount[deal])),
  };
}

import type { IndependentOutcomes } from "./independent-outcomes.ts";
import type { SumDistribution } from "./sum-distribution.ts";

/** Additions that are still worth an exact answer: about a tenth of a second. */
const mostWork = 1e8;
const mostCells = 4e6;

/**
 * The sum by plain dynamic programming on the grid of the common divisor: exact, for amounts that fill a small grid.
 *
 * @returns undefined where the grid would take too long
 * @see AM-40
 * @example sumByGrid(independentOutcomes({ amount, chance }))?.reaches(target)
 */
export function sumByGrid({ amount, chance, step }: IndependentOutcomes): SumDistribution | undefined {
  const span = amount.reduce((sum, money) => sum + money, 0);
  const cells = span / step + 1;
  if (cells > mostCells || cells * amount.length > 2 * mostWork) return undefined;

  const masses = new Float64Array(cells);
  masses[0] = 1;
  let last = 0;
  for (let deal = 0; deal < amount.length; deal++) {
    const jump = amount[deal] / step;
    const won = chance[deal];
    last += jump;
    for (let cell = last; cell >= jump; cell--) masses[cell] = masses[cell] * (1 - won) + masses[cell - jump] * won;
    for (let cell = Math.min(jump, last + 1) - 1; cell >= 0; cell--) masses[cell] *= 1 - won;
  }
  for (let cell = cells - 2; cell >= 0; cell--) masses[cell] += masses[cell + 1];
  return {
    span,
    error: 1e-13 * Math.sqrt(amount.length),
    reaches: (target) => (target <= 0 ? 1 : Math.min(1, masses[Math.ceil(target / step)] ?? 0)),
  };
}

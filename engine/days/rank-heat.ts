import { AbcClass } from "../ground/abc-class.ts";
import type { Money } from "../ground/units.ts";
import { Heat } from "./client-heat.ts";

/** One value per client. */
export interface HeatColumns {
  /** Heat. */
  readonly heat: ArrayLike<number>;
  /** Number of the list interest, from high to refused. */
  readonly interest: ArrayLike<number>;
  /** AbcClass; None counts as C. */
  readonly potential: ArrayLike<number>;
  /** Small units; NaN is nothing. */
  readonly expected: ArrayLike<Money>;
}

/**
 * Clients with a noted interest, the hottest first: by heat, then interest, potential A to C, expected money, row.
 *
 * @returns rows of clients
 * @see CALC-27
 * @example rankHeat({ heat: [1, 0], interest: [1, 0], potential: [0, 2], expected: [0, 0] }) // 1, 0
 */
export function rankHeat({ heat, interest, potential, expected }: HeatColumns): Int32Array {
  const group = (row: number): number => Math.min(potential[row], AbcClass.C);
  return Int32Array.from({ length: heat.length }, (_, row) => row)
    .filter((row) => heat[row] !== Heat.None)
    .sort(
      (a, b) =>
        heat[a] - heat[b] ||
        interest[a] - interest[b] ||
        group(a) - group(b) ||
        (expected[b] || 0) - (expected[a] || 0) ||
        a - b,
    );
}

import { ceilTolerant } from "../ground/round.ts";

export interface Team {
  readonly fte: number;
  readonly headcount: number;
  /** Part of a person the rounding leaves free. */
  readonly slack: number;
}

/**
 * Whole people of one team whose members can stand in for each other: the parts are added first and rounded up once.
 *
 * @returns NaN figures when a part is not known
 * @see AM-03
 * @example roundTeam([2.3, 1.4, 0.6]) // 4.3 → 5, not 6
 */
export function roundTeam(parts: ArrayLike<number>): Team {
  const fte = Array.from(parts).reduce((sum, part) => sum + part, 0);
  const headcount = ceilTolerant(fte);
  return { fte, headcount, slack: Math.max(0, headcount - fte) };
}

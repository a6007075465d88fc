import type { Hours, Share } from "../ground/units.ts";
import type { PeopleNote } from "../words/people/people-words.ts";

/** Time that goes to something else than the counted work. */
export interface Support {
  /** Shares of everybody's time: reports, meetings. They multiply. */
  readonly shares: ArrayLike<Share>;
  /** Hours a year of duties that some people have: a stock-taking, training others. They add. */
  readonly dutyHours: ArrayLike<Hours>;
}

export const noSupport: Support = { shares: [], dutyHours: [] };

/**
 * People the counted work takes when support is counted too: what all do multiplies, what some do adds.
 *
 * @param fte people the counted work alone takes
 * @param available hours a year one person has (A of CALC-09)
 * @returns people, not rounded; support shares that cannot be right are left out and told
 * @see AM-21; category and individual allowances of WISN, World Health Organization 2010
 * @example requiredFte(4, 1000, { shares: [0.2], dutyHours: [500] }).fte // 4 × 1.25 + 0.5 = 5.5
 */
export function requiredFte(
  fte: number,
  available: Hours,
  support: Support,
): { readonly fte: number; readonly multiplier: number; readonly notes: readonly PeopleNote[] } {
  const shares = Array.from(support.shares, (share) => share || 0);
  const sum = shares.reduce((total, share) => total + share, 0);
  const usable = sum < 1 && shares.every((share) => share >= 0);
  const multiplier = usable ? 1 / (1 - sum) : 1;
  const duties = Array.from(support.dutyHours).reduce((total, hours) => total + (hours || 0), 0);
  return {
    fte: fte * multiplier + (duties === 0 ? 0 : duties / available),
    multiplier,
    notes: usable ? [] : [{ code: "SUPPORT_RANGE", values: { sum: { share: sum } } }],
  };
}

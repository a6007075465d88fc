import type { Money, Share } from "../ground/units.ts";

/** Money of a period: won, and of open deals still to come. */
export interface ReachablePlan {
  readonly target: Money;
  readonly won: Money;
  /** Money and chance of what is still to come in the period, one each. */
  readonly money: ArrayLike<Money>;
  readonly chance: ArrayLike<Share>;
  /** What one more lead brings on average; 0 where nobody knows. */
  readonly perLead: Money;
}

/** How far each lever alone must be moved; NaN: it cannot. */
export interface NeededChanges {
  /** What every open deal, and every chance, is multiplied by. */
  readonly meanDeal: number;
  readonly chance: number;
  /** Leads more, whole. */
  readonly leads: number;
  /** What the target is multiplied by. */
  readonly target: number;
}

const steps = 100;

/**
 * How far each lever alone must be moved until expected money is the target.
 *
 * Mean deal, leads and target are linear. No chance passes 100 %, so that the factor of chances is found by halving; where all
 * open deals together do not reach the target it cannot.
 *
 * @returns undefined where there is no target or it is reached already
 * @see CALC-50
 * @example whatMustChange({ target: 100, won: 30, money: [100], chance: [0.5], perLead: 0 }).meanDeal // 1.4
 */
export function whatMustChange({ target, won, money, chance, perLead }: ReachablePlan): NeededChanges | undefined {
  const expectedBy = (factor: number): Money => {
    let sum = 0;
    for (let line = 0; line < money.length; line++) sum += money[line] * Math.min(1, (chance[line] || 0) * factor);
    return sum;
  };
  const expected = expectedBy(1);
  const gap = target - won - expected;
  if (!(target > 0) || !(gap > 0)) return undefined;
  return {
    meanDeal: expected > 0 ? (target - won) / expected : Number.NaN,
    chance: chanceFactor(expectedBy, target - won),
    leads: perLead > 0 ? Math.ceil(gap / perLead - 1e-9) : Number.NaN,
    target: won + expected > 0 ? (won + expected) / target : Number.NaN,
  };
}

function chanceFactor(expectedBy: (factor: number) => Money, wanted: Money): number {
  let [low, high] = [1, 2];
  while (expectedBy(high) < wanted && high < 2 ** 40) high *= 2;
  if (expectedBy(high) < wanted) return Number.NaN;
  for (let step = 0; step < steps && high - low > 1e-12 * high; step++) {
    const middle = (low + high) / 2;
    if (expectedBy(middle) < wanted) low = middle;
    else high = middle;
  }
  return high;
}

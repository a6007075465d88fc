import type { Money, Share } from "../ground/units.ts";
import { allocate } from "./allocate.ts";

/** Targets by month and manager. */
export interface ManagerMonths {
  /** Month m and manager i at m × managers + i. */
  readonly targets: Float64Array;
  /** Their sum by manager. */
  readonly plans: Float64Array;
  /** Money of months in which nobody is at work. */
  readonly unshared: Money;
}

/**
 * Managers' plans of a period laid over its months so that months and managers both add up exactly: month by month its
 * target goes to the managers by what is left of their plans, by largest remainders.
 *
 * @param months target of each month, whole multiples of `step`
 * @param plans plan of each manager, the same sum
 * @see AM-02, AM-82
 * @example spreadPlans([100, 200], [150, 150], 1).targets // 50, 50, 100, 100
 */
export function spreadPlans(months: ArrayLike<Money>, plans: ArrayLike<Money>, step: Money): ManagerMonths {
  const left = Float64Array.from(plans);
  const targets = new Float64Array(months.length * plans.length);
  for (let month = 0; month < months.length; month++) {
    const parts = left.some((money) => money > 0) ? allocate(months[month], left, step) : new Float64Array(left.length);
    parts.forEach((money, manager) => {
      targets[month * left.length + manager] = money;
      left[manager] -= money;
    });
  }
  return { targets, plans: Float64Array.from(plans), unshared: 0 };
}

/**
 * Each month's target among those at work in it, by weight and presence: nobody has a target before the first day of work
 * or after the last one. A manager's plan is the sum of the months.
 *
 * @param presence share of the month's working days each manager is at work, at m × managers + i
 * @see AM-02, AM-82
 * @example shareMonths([100, 100], [1, 1], [1, 0, 1, 1], 1).plans // 150, 50
 */
export function shareMonths(
  months: ArrayLike<Money>,
  weights: Float64Array,
  presence: ArrayLike<Share>,
  step: Money,
): ManagerMonths {
  const targets = new Float64Array(months.length * weights.length);
  let unshared = 0;
  for (let month = 0; month < months.length; month++) {
    const here = weights.map((weight, manager) => weight * presence[month * weights.length + manager]);
    if (here.some((weight) => weight > 0)) targets.set(allocate(months[month], here, step), month * weights.length);
    else unshared += months[month];
  }
  const plans = weights.map((_, manager) =>
    Array.from(months).reduce((sum: number, _, month) => sum + targets[month * weights.length + manager], 0),
  );
  return { targets, plans, unshared };
}

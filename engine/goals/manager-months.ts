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
 * Managers' plans of a period laid over its months so that months and managers both add up: month by month its target goes
 * to the managers at work by what is left of their plans for the months they have left, by largest remainders. Whose last
 * month it is gets the rest; what no month has room for stands in a manager's last month.
 *
 * @param months target of each month, whole multiples of `step`
 * @param plans plan of each manager, together the same sum
 * @param presence share of the month's working days each manager is at work, at m × managers + i; all of it without it
 * @see AM-02, AM-82
 * @example spreadPlans([100, 200], [150, 150], 1).targets // 50, 50, 100, 100
 */
export function spreadPlans(
  months: ArrayLike<Money>,
  plans: ArrayLike<Money>,
  step: Money,
  presence?: ArrayLike<Share>,
): ManagerMonths {
  const width = plans.length;
  const left = Float64Array.from(plans);
  const targets = new Float64Array(months.length * width);
  const reach = (month: number, manager: number): number => months[month] * (presence?.[month * width + manager] ?? 1);
  const reachFrom = (month: number, manager: number): number => {
    let sum = 0;
    for (let later = month; later < months.length; later++) sum += reach(later, manager);
    return sum;
  };
  const give = (month: number, manager: number, money: Money): void => {
    targets[month * width + manager] += money;
    left[manager] -= money;
  };
  for (let month = 0; month < months.length; month++) {
    const ahead = Array.from(left, (_, manager) => reachFrom(month, manager));
    let room = months[month];
    const weights = left.map((money, manager) => {
      const isLast = reach(month, manager) > 0 && ahead[manager] === reach(month, manager);
      if (!isLast) return ahead[manager] > 0 ? (money * reach(month, manager)) / ahead[manager] : 0;
      const rest = Math.min(room, money);
      give(month, manager, rest);
      room -= rest;
      return 0;
    });
    if (weights.some((weight) => weight > 0))
      allocate(room, weights, step).forEach((money, manager) => give(month, manager, money));
  }
  left.forEach((money, manager) => {
    const last = Array.from(months).findLastIndex((_, month) => reach(month, manager) > 0);
    if (money !== 0 && last >= 0) give(last, manager, money);
  });
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

import type { DayLine } from "./day-statistics.ts";

/**
 * Managers by how far they fulfilled the plan of the month; those without a plan after them, by money. Equals share a
 * place.
 *
 * @param lines one per manager
 * @param managers places in `lines` to rank
 * @returns managers in their order with their places
 * @see T-10, D-200
 * @example rankByPlan(lines, [0, 1, 2])[0] // { manager: 1, place: 1 }
 */
export function rankByPlan(
  lines: readonly Pick<DayLine, "planShare" | "monthToDate">[],
  managers: readonly number[],
): RankedManager[] {
  const share = (manager: number): number => (Number.isNaN(lines[manager].planShare) ? -1 : lines[manager].planShare);
  const better = (one: number, other: number): number =>
    share(other) - share(one) || lines[other].monthToDate - lines[one].monthToDate;
  const order = [...managers].sort((one, other) => better(one, other) || one - other);
  const ranked: RankedManager[] = [];
  order.forEach((manager, at) => {
    const equal = at > 0 && better(order[at - 1], manager) === 0;
    ranked.push({ manager, place: equal ? ranked[at - 1].place : at + 1 });
  });
  return ranked;
}

export interface RankedManager {
  readonly manager: number;
  /** 1 is the best. */
  readonly place: number;
}

import type { Period } from "./units.ts";
import { firstOfMonth, isoDay, lastOfMonth, monthIndex } from "./day.ts";

/**
 * The period of the same length just before: the year, quarter, month or week before, else as many days before.
 *
 * @example previousPeriod(parsePeriod("2026-Q1")!).label // "2025-10-01..2025-12-31"
 */
export function previousPeriod({ from, to }: Period): Period {
  const months = wholeMonths(from, to);
  const first = months > 0 ? firstOfMonth(monthIndex(from) - months) : from - (to - from + 1);
  const last = from - 1;
  return { from: first, to: last, label: `${isoDay(first)}..${isoDay(last)}` };
}

/** How many whole calendar months the days make; 0 when they do not. */
function wholeMonths(from: number, to: number): number {
  const [first, last] = [monthIndex(from), monthIndex(to)];
  return firstOfMonth(first) === from && lastOfMonth(last) === to ? last - first + 1 : 0;
}

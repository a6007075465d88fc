import { lastOfMonth, monthIndex } from "../ground/day.ts";
import type { Day } from "../ground/units.ts";

/** A day on which the past is looked at, and the last day of what was still to come. */
export interface Cut {
  readonly day: Day;
  readonly to: Day;
}

/**
 * Every month end from the first day on record whose horizon is over at the day of the plan.
 *
 * @param horizon months
 * @see CALC-43
 * @example cutDays(dayOf(2026, 1, 5), dayOf(2026, 6, 30), 3) // 31 Jan to 30 Apr, 28 Feb to 31 May, 31 Mar to 30 Jun
 */
export function cutDays(first: Day, asOf: Day, horizon: number): Cut[] {
  if (!Number.isFinite(first) || !Number.isFinite(asOf)) return [];
  // A month is over on its last day.
  const last = monthIndex(asOf + 1) - 1 - horizon;
  const cuts: Cut[] = [];
  for (let month = monthIndex(first); month <= last; month++)
    cuts.push({ day: lastOfMonth(month), to: lastOfMonth(month + horizon) });
  return cuts;
}

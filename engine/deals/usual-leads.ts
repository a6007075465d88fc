import type { PlanFrame } from "../frame/plan-frame.ts";

/** How many leads came lately. */
export interface UsualLeads {
  /** Calendar days looked back on: a year, less where the record is shorter. */
  readonly days: number;
  /** Working days among them. */
  readonly workdays: number;
  /** Deals opened in them by owner: one per row of Managers, then all. */
  readonly opened: Float64Array;
}

const year = 365;

/**
 * Leads of the last 365 days: deals by the day they were opened, with whatever came of them.
 *
 * @see AM-84, AM-86
 */
export function usualLeads({ input, deals, asOf, calendar }: PlanFrame): UsualLeads {
  const { Deals, Managers } = input.tables;
  const opened = new Float64Array(Managers.rowCount + 1);
  const since = asOf - year + 1;
  let first = Infinity;
  for (let deal = 0; deal < Deals.rowCount; deal++) {
    const day = Deals.openDate[deal];
    if (!(day <= asOf)) continue;
    first = Math.min(first, day);
    if (day < since) continue;
    opened[Managers.rowCount] += 1;
    if (deals.manager[deal] >= 0) opened[deals.manager[deal]] += 1;
  }
  const from = Math.max(since, first);
  let workdays = 0;
  for (let day = from; day <= asOf; day++) if (calendar.isWorkday(day)) workdays += 1;
  return { days: first === Infinity ? 0 : asOf - from + 1, workdays, opened };
}

import type { Day } from "../ground/units.ts";

/**
 * Days a step is late: done, from the planned day to the day it was done (negative: ahead of time); overdue, to `asOf`.
 *
 * @returns NaN while it is not late, and without a planned day
 * @see CALC-17
 * @example stepSlip(46083, 46086, 46100) // 3
 */
export function stepSlip(planned: Day, done: Day, asOf: Day): number {
  if (!Number.isNaN(done)) return done - planned;
  return planned < asOf ? asOf - planned : Number.NaN;
}

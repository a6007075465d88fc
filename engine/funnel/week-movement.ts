import { weekdayOf } from "../ground/day.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Day } from "../ground/units.ts";
import { stageLog } from "./funnel-lens.ts";
import type { FunnelPlan } from "./plan-funnel.ts";
import { stageMovement, type MovementFigures } from "./stage-movement.ts";
import { standAt } from "./stand-at.ts";
import { statusAt } from "./status-at.ts";

export interface WeekMovement {
  /** A Monday, and the day of the plan. */
  readonly from: Day;
  readonly to: Day;
  readonly movement: MovementFigures;
}

/** The last Monday before a day: on a Monday, the one a week ago. */
export function mondayBefore(day: Day): Day {
  const weekday = weekdayOf(day);
  return weekday === 1 ? day - 7 : day - weekday + 1;
}

/**
 * The Monday from which a weekly report tells: that of the week with the last working day, so that a report put off by
 * days off still tells the week it is due for.
 *
 * @example weekReported(dayOf(2026, 3, 6)) // Friday before a Monday off: Monday, 2 March
 */
export function weekReported(previousWorkday: Day): Day {
  return mondayBefore(previousWorkday + 1);
}

/** How open deals moved since the morning of a Monday. @see CALC-13, T-08 */
export function weekMovement(frame: PlanFrame, funnel: FunnelPlan, from: Day): WeekMovement {
  const { Deals, Stages } = frame.input.tables;
  const { openDate, closeDate } = Deals;
  const eve = from - 1;
  const status = statusAt(eve, { status: Deals.status, openDate, closeDate });
  const before = {
    status,
    stage: standAt(eve, { status, stage: Deals.stage, closeDate }, stageLog(frame), Stages.kind),
  };
  const now = { status: frame.deals.status, stage: funnel.stage };
  return { from, to: frame.asOf, movement: stageMovement(before, now, Stages.rowCount).count };
}

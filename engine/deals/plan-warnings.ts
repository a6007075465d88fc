import type { Day } from "../ground/units.ts";
import { reaches, type RollUpLine } from "./roll-up.ts";

export type PlanWarning = "W1" | "W2" | "W3" | "W4" | "W5" | "W6";

/** What W3–W6 are judged by, of a manager or the department; what is left out warns of nothing. */
export interface PlanConcerns {
  /** New leads still needed, and the last day on which a lead can close within the period (CALC-16). */
  readonly newLeads?: number;
  readonly leadDeadline?: Day;
  readonly dealsWithoutPlan?: number;
  readonly notReviewed?: number;
  readonly overdueSteps?: number;
}

/**
 * Warnings on whether the plan can be carried out, in order.
 *
 * W1 expected below target; W2 not even all deals won reach it; W3 new leads needed but too late; W4 open deals without a
 * plan; W5 deals not reviewed; W6 overdue steps or overdue planned money.
 *
 * @see CALC-19; A-29
 * @example planWarnings(rollUp(deals, planned, plan).department, { dealsWithoutPlan: 2 }, asOf) // ["W1", "W4"]
 */
export function planWarnings(line: RollUpLine, concerns: PlanConcerns, asOf: Day): PlanWarning[] {
  const { newLeads = 0, leadDeadline = Infinity, dealsWithoutPlan = 0, notReviewed = 0, overdueSteps = 0 } = concerns;
  // What is over is met or missed: there is nothing to warn of (AM-85).
  if (line.over) return [];
  const hasTarget = line.target > 0;
  const raised: readonly [PlanWarning, boolean][] = [
    ["W1", hasTarget && !reaches(line.expected, line.target)],
    ["W2", hasTarget && !reaches(line.nominal, line.target)],
    ["W3", newLeads > 0 && asOf > leadDeadline],
    ["W4", dealsWithoutPlan > 0],
    ["W5", notReviewed > 0],
    ["W6", overdueSteps > 0 || line.overdue > 0],
  ];
  return raised.filter(([, is]) => is).map(([warning]) => warning);
}

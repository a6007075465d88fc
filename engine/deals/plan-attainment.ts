import { parsePeriod } from "../ground/parse-period.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { goalWeights } from "../goals/goal-weights.ts";
import { periodGoal } from "../goals/period-goal.ts";
import { attainment, closedSpans, type Attained } from "./attainment.ts";
import type { DealPlan } from "./plan-deals.ts";

export interface AttainmentPlan {
  /** Of the department: every finished month, quarter and year that has a goal. */
  readonly department: readonly Attained[];
  /** Of each owner in the planned period (row of Managers): finished months, quarters and the year. */
  readonly managers: readonly { readonly manager: number; readonly lines: readonly Attained[] }[];
}

/**
 * What was reached of the goals of every month, quarter and year that is over.
 *
 * Goals are those of the sheet Goals, spread as everywhere (AM-82); those of managers are known for the planned period. Facts
 * are the money of the roll-up.
 *
 * @see CALC-42
 */
export function planAttainment(
  frame: PlanFrame,
  {
    won,
    rollUp,
    owners,
    managerCount,
    months,
  }: Pick<DealPlan, "won" | "rollUp" | "owners" | "managerCount" | "months">,
): AttainmentPlan {
  const { input, asOf, period } = frame;
  const { Goals } = input.tables;
  const { weightOf } = goalWeights(frame);
  const first = Array.from(Goals.period.codes, (code) => parsePeriod(Goals.period.words[code] ?? "")?.from ?? Infinity);
  const from = first.reduce((least, day) => Math.min(least, day), period.from);
  const spread = { weightOf, perUnit: input.moneyUnit.perUnit };
  const goalOf = (span: typeof period): number => {
    const goal = periodGoal(Goals, span, spread);
    // a year of which only some months have a goal has none
    return goal.missingDays > 0 ? Number.NaN : goal.plan;
  };
  const spans = closedSpans(period.from, period.to, asOf);
  const width = managerCount + 1;
  const targetOf = (manager: number, span: typeof period): number =>
    months.month.reduce((sum, month, place) => {
      const isIn = month >= span.from && month <= span.to;
      return isIn ? sum + (rollUp.cells[place * width + manager].target || 0) : sum;
    }, 0);
  return {
    department: attainment(closedSpans(from, asOf, asOf), goalOf, won),
    managers: owners
      .filter((manager) => manager < managerCount)
      .map((manager) => ({
        manager,
        lines: attainment(spans, (span) => targetOf(manager, span), {
          date: won.date.map((day, row) => (won.manager[row] === manager ? day : Number.NaN)),
          money: won.money,
        }),
      })),
  };
}

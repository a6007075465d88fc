import type { GoalPlan } from "../goals/plan-goals.ts";
import type { RequiredPipeline } from "../goals/required-pipeline.ts";
import type { PlanFrame } from "../plan-frame.ts";
import type { Day, Money } from "../units.ts";
import type { DealConcerns } from "./deal-concerns.ts";
import { planWarnings, type PlanWarning } from "./plan-warnings.ts";
import type { PlannedLines } from "./planned-money.ts";
import type { RollUp, RollUpLine } from "./roll-up.ts";

export interface RaisedWarning {
  readonly code: PlanWarning;
  /** Row of Managers, their number for Unassigned; undefined is the department. */
  readonly owner?: number;
  /** W1, W2: money that is missing; W6: overdue planned money. */
  readonly money: Money;
  /** W3: leads; W4, W5: deals; W6: steps. */
  readonly count: number;
  /** W3: the last day for a new lead. */
  readonly day: Day;
  /** Rows of the deals it is about. */
  readonly deals: readonly number[];
}

/**
 * The warnings of the department, then of each manager, with the deals behind them.
 *
 * @see CALC-19
 */
export function raiseWarnings(
  { deals, asOf }: PlanFrame,
  goals: GoalPlan,
  lines: RollUp,
  concerns: DealConcerns,
  planned: PlannedLines,
): RaisedWarning[] {
  const managerCount = lines.managers.length - 1;
  const ownerOf = (deal: number): number => (deals.manager[deal] < 0 ? managerCount : deals.manager[deal]);
  const late = [...new Set([...concerns.overdue, ...overdueMoney(planned, asOf)])].sort((a, b) => a - b);
  const groups = {
    withoutPlan: byOwner(concerns.withoutPlan, ownerOf),
    notReviewed: byOwner(concerns.notReviewed, ownerOf),
    late: byOwner(late, ownerOf),
  };
  const raise = (line: RollUpLine, pipeline: RequiredPipeline | undefined, owner?: number): RaisedWarning[] => {
    const of = (all: readonly number[], group: ReadonlyMap<number, readonly number[]>): readonly number[] =>
      owner === undefined ? all : (group.get(owner) ?? []);
    const withoutPlan = of(concerns.withoutPlan, groups.withoutPlan);
    const notReviewed = of(concerns.notReviewed, groups.notReviewed);
    const lateDeals = of(late, groups.late);
    const overdueSteps = lateDeals.reduce((sum, deal) => sum + concerns.overdueSteps[deal], 0);
    const newLeads = pipeline?.newLeads || 0;
    const leadDeadline = Number.isNaN(pipeline?.deadline) ? Infinity : (pipeline?.deadline ?? Infinity);
    const found = planWarnings(
      line,
      { newLeads, leadDeadline, dealsWithoutPlan: withoutPlan.length, notReviewed: notReviewed.length, overdueSteps },
      asOf,
    );
    const about: Record<PlanWarning, Pick<RaisedWarning, "money" | "count" | "deals">> = {
      W1: { money: -line.gap, count: 0, deals: [] },
      W2: { money: -line.nominalGap, count: 0, deals: [] },
      W3: { money: Number.NaN, count: newLeads, deals: [] },
      W4: { money: Number.NaN, count: withoutPlan.length, deals: withoutPlan },
      W5: { money: Number.NaN, count: notReviewed.length, deals: notReviewed },
      W6: { money: line.overdue, count: overdueSteps, deals: lateDeals },
    };
    return found.map((code) => ({ code, owner, day: leadDeadline, ...about[code] }));
  };
  return [
    ...raise(lines.department, goals.pipeline),
    ...lines.managers.flatMap((line, owner) => {
      const place = goals.sellers.indexOf(owner);
      return raise(line, place < 0 ? undefined : goals.pipelineByManager[place], owner);
    }),
  ];
}

function overdueMoney({ deal, date, done, money }: PlannedLines, asOf: Day): number[] {
  return Array.from(deal).filter((_, line) => date[line] < asOf && done[line] === 0 && money[line] > 0);
}

function byOwner(rows: readonly number[], ownerOf: (deal: number) => number): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const deal of rows) {
    const owner = ownerOf(deal);
    const group = groups.get(owner);
    if (group) group.push(deal);
    else groups.set(owner, [deal]);
  }
  return groups;
}

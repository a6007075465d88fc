import type { PlanFrame } from "../frame/plan-frame.ts";
import type { PipelineNeed } from "./pipeline-need.ts";
import type { Day, Money } from "../ground/units.ts";
import type { DealConcerns } from "./deal-concerns.ts";
import { planWarnings, type PlanWarning } from "./plan-warnings.ts";
import type { PlannedLines } from "./planned-money.ts";
import type { RollUp, RollUpLine } from "./roll-up.ts";

export interface RaisedWarning {
  readonly code: PlanWarning;
  /** Row of Managers, their number for Unassigned; undefined is the department. */
  readonly owner?: number;
  /** Place of the month in the period; undefined is the whole period. */
  readonly month?: number;
  /** W1, W2, W3: money that is missing; W4, W5: planned money of the deals; W6: overdue planned money. */
  readonly money: Money;
  /** W3: leads; W4, W5: deals; W6: steps. */
  readonly count: number;
  /** W3: the last day for a new lead. */
  readonly day: Day;
  /** Rows of the deals it is about. */
  readonly deals: readonly number[];
}

export interface RaisedWarnings {
  /** Of the department, then of each manager. */
  readonly period: readonly RaisedWarning[];
  /** The same month by month: the department's months, then those of each manager. */
  readonly months: readonly RaisedWarning[];
}

/** What the warnings are raised from. */
export interface WarningGround {
  readonly need: PipelineNeed;
  readonly rollUp: RollUp;
  /** First day of each month of the period, and after them the day after it. */
  readonly starts: readonly Day[];
  readonly concerns: DealConcerns;
  readonly planned: PlannedLines;
}

/** One line that is judged: whose and of which month. */
interface Scope {
  readonly owner?: number;
  readonly month?: number;
}

/**
 * The warnings of every line of the roll-up with the deals behind them: department, managers, and both by month, from the
 * day of the plan on; months that are over have none.
 *
 * A deal without a plan or a review belongs to the months its planned money is dated in; a step to that of its day.
 *
 * @see CALC-19, AM-85; A-29
 */
export function raiseWarnings(frame: PlanFrame, ground: WarningGround): RaisedWarnings {
  const { rollUp, starts } = ground;
  const owners = rollUp.managers.length;
  const dealsOf = groupDeals(frame, ground);
  const money = new Float64Array(frame.deals.status.length);
  ground.planned.deal.forEach((deal, at) => (money[deal] += ground.planned.money[at] || 0));
  const moneyOf = (deals: readonly number[]): Money => deals.reduce((sum, deal) => sum + money[deal], 0);
  const raise = (line: RollUpLine, scope: Scope): RaisedWarning[] =>
    raiseOne(frame, ground, line, scope, { dealsOf, moneyOf });
  const months = starts.slice(0, -1).map((_, month) => month);
  return {
    period: [...raise(rollUp.department, {}), ...rollUp.managers.flatMap((line, owner) => raise(line, { owner }))],
    months: [
      ...months.flatMap((month) => raise(rollUp.months[month], { month })),
      ...rollUp.managers.flatMap((_, owner) =>
        months.flatMap((month) => raise(rollUp.cells[month * owners + owner], { owner, month })),
      ),
    ],
  };
}

function raiseOne(
  { asOf }: PlanFrame,
  ground: WarningGround,
  line: RollUpLine,
  scope: Scope,
  { dealsOf, moneyOf }: { dealsOf: (scope: Scope) => ConcernedDeals; moneyOf: (deals: readonly number[]) => Money },
): RaisedWarning[] {
  const { withoutPlan, notReviewed, late, overdueSteps } = dealsOf(scope);
  const { newLeads, deadline } = leadsOf(ground, line, scope);
  const found = planWarnings(
    line,
    {
      newLeads,
      leadDeadline: deadline,
      dealsWithoutPlan: withoutPlan.length,
      notReviewed: notReviewed.length,
      overdueSteps,
    },
    asOf,
  );
  const about: Record<PlanWarning, () => Pick<RaisedWarning, "money" | "count" | "deals">> = {
    W1: () => ({ money: -line.gap, count: 0, deals: [] }),
    W2: () => ({ money: -line.nominalGap, count: 0, deals: [] }),
    W3: () => ({ money: -line.gap, count: Number.isFinite(newLeads) ? newLeads : 0, deals: [] }),
    W4: () => ({ money: moneyOf(withoutPlan), count: withoutPlan.length, deals: withoutPlan }),
    W5: () => ({ money: moneyOf(notReviewed), count: notReviewed.length, deals: notReviewed }),
    W6: () => ({ money: line.overdue, count: overdueSteps, deals: late }),
  };
  return found.map((code) => ({ code, ...scope, day: deadline, ...about[code]() }));
}

/** New leads a line needs, and the last day on which they are still worth it (CALC-44). */
function leadsOf({ need }: WarningGround, line: RollUpLine, { owner, month }: Scope) {
  const none = { newLeads: 0, deadline: Infinity };
  if (month !== undefined) return none;
  const own = owner === undefined ? need : need.sellers.find(({ manager }) => manager === owner);
  if (!own || own.state === "unknown" || !(line.target > 0)) return none;
  return { newLeads: own.leads || 0, deadline: need.leadsInTime ? need.lastDay : -Infinity };
}

interface ConcernedDeals {
  readonly withoutPlan: readonly number[];
  readonly notReviewed: readonly number[];
  /** Deals with overdue steps or money, and the number of the steps. */
  readonly late: readonly number[];
  readonly overdueSteps: number;
}

/** Finds the deals of a scope; each list is sorted into scopes once. */
function groupDeals(
  { deals, asOf, input }: PlanFrame,
  { rollUp, starts, concerns, planned }: WarningGround,
): (scope: Scope) => ConcernedDeals {
  const last = rollUp.managers.length - 1;
  const ownerOf = (deal: number): number => (deals.manager[deal] < 0 ? last : deals.manager[deal]);
  const monthOf = (day: Day): number => starts.findLastIndex((start) => day >= start);
  const { dealId, plannedDate } = input.tables.DealSteps;
  const monthsOfDeal = monthLists(deals.status.length);
  const late = monthLists(deals.status.length);
  const end = starts[starts.length - 1];
  const addLate = (deal: number, day: Day): void => late.add(deal, day < end ? monthOf(day) : -1);
  planned.deal.forEach((deal, line) => {
    const day = planned.date[line];
    if (day >= starts[0] && day < end) monthsOfDeal.add(deal, monthOf(day));
    if (day < asOf && day < end && planned.done[line] === 0 && planned.money[line] > 0) addLate(deal, day);
  });
  for (const step of concerns.overdueSteps) addLate(dealId[step], plannedDate[step]);
  const groups = {
    withoutPlan: groupByScope(concerns.withoutPlan, ownerOf, monthsOfDeal.of),
    notReviewed: groupByScope(concerns.notReviewed, ownerOf, monthsOfDeal.of),
    late: groupByScope(late.rows(), ownerOf, late.of),
    steps: groupByScope(
      concerns.overdueSteps,
      (step) => ownerOf(dealId[step]),
      (step) => [plannedDate[step] < end ? monthOf(plannedDate[step]) : -1],
    ),
  };
  return (scope) => ({
    withoutPlan: groups.withoutPlan(scope),
    notReviewed: groups.notReviewed(scope),
    late: groups.late(scope),
    overdueSteps: groups.steps(scope).length,
  });
}

interface MonthLists {
  add(row: number, month: number): void;
  of(row: number): readonly number[];
  /** Those with a month, ascending. */
  rows(): readonly number[];
}

/** Months of rows, each once; most rows have one, and those of one month share a list. */
function monthLists(count: number): MonthLists {
  const lists = new Array<readonly number[] | undefined>(count);
  const single = new Map<number, readonly number[]>();
  const none: readonly number[] = [];
  return {
    add(row, month) {
      const list = lists[row];
      if (list?.includes(month)) return;
      if (!single.has(month)) single.set(month, [month]);
      lists[row] = list ? [...list, month] : single.get(month)!;
    },
    of: (row) => lists[row] ?? none,
    rows: () => {
      const rows: number[] = [];
      for (let row = 0; row < count; row++) if (lists[row]) rows.push(row);
      return rows;
    },
  };
}

/** More months than a period of fifty years has; places -1 (outside) and -2 (all) are below them. */
const mostMonths = 1000;

function keyOf(owner: number | undefined, month: number | undefined): number {
  return ((owner ?? -1) + 1) * mostMonths + (month ?? -2) + 2;
}

function groupByScope(
  rows: readonly number[],
  ownerOf: (row: number) => number,
  monthsOf: (row: number) => Iterable<number>,
): (scope: Scope) => readonly number[] {
  const groups = new Map<number, number[]>();
  const add = (key: number, row: number): void => {
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  };
  for (const row of rows) {
    const owner = ownerOf(row);
    add(keyOf(undefined, undefined), row);
    add(keyOf(owner, undefined), row);
    for (const month of monthsOf(row)) {
      add(keyOf(undefined, month), row);
      add(keyOf(owner, month), row);
    }
  }
  return ({ owner, month }) => groups.get(keyOf(owner, month)) ?? [];
}

import type { ClientPlan } from "../clients/plan-clients.ts";
import { periodDealWeights } from "../clients/period-deal-weights.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { mapColumn } from "../ground/map-column.ts";
import type { FunnelPlan } from "../funnel/plan-funnel.ts";
import type { GoalPlan } from "../goals/plan-goals.ts";
import type { Issue } from "../ground/issue.ts";
import { onDemand } from "../ground/on-demand.ts";
import { pickRows } from "../ground/pick-rows.ts";
import { factBasis } from "../frame/fact-basis.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Money } from "../ground/units.ts";
import { dealPlanIssues } from "./deal-plan-issues.ts";
import { dealConcerns, type DealConcerns } from "./deal-concerns.ts";
import { decidingDeals, type DecidingDeal } from "./deciding-deals.ts";
import { monthRanges, type MonthRange } from "./month-ranges.ts";
import type { OpenDeals } from "./independent-outcomes.ts";
import type { PlanMonths } from "../goals/plan-months.ts";
import { paymentOwner } from "../frame/payment-owner.ts";
import { planEstimates, type EstimatePlan } from "./plan-estimates.ts";
import { planFrozen, type FrozenPlanComparison } from "./plan-frozen.ts";
import { planDealPlans, type DealPlans } from "./plan-deal-plans.ts";
import { planChance, type PlanChance } from "./plan-chance.ts";
import { plannedMoney, type PlannedLines } from "./planned-money.ts";
import { judgePlan, type JudgedPlan } from "./judge-plan.ts";
import { pipelineNeed, type PipelineNeed } from "./pipeline-need.ts";
import { openOutcomes, type OpenOutcomes } from "./open-outcomes.ts";
import { raiseWarnings, type RaisedWarnings } from "./raise-warnings.ts";
import { rollUp, type RollUp, type RollUpDeals, type RollUpPlan } from "./roll-up.ts";

/** Money won: by deals, or by payments where no deal was ever won (`factBasis`). One row each. */
export interface WonMoney {
  readonly basis: "deals" | "payments";
  readonly manager: Int32Array;
  readonly date: Float64Array;
  readonly money: Float64Array;
}

/** The sales plan from below. Managers are rows of Managers; `managerCount` stands for Unassigned. */
export interface DealPlan {
  readonly months: PlanMonths;
  readonly managerCount: number;
  /** Who has a line: sellers, and whoever else has money; Unassigned last. */
  readonly owners: readonly number[];
  readonly won: WonMoney;
  readonly planned: PlannedLines;
  /** Chance of each deal to be won. */
  readonly chance: Float64Array;
  readonly rollUp: RollUp;
  /** What `rollUp` was given. */
  readonly targets: RollUpPlan;
  /** By manager, Unassigned last; without a target `chance` is NaN. */
  readonly chances: readonly PlanChance[];
  readonly departmentChance: PlanChance;
  /** By month of the period, as `rollUp.months`. */
  readonly monthRanges: readonly MonthRange[];
  /** What is still needed beyond the deals: money, leads, time. */
  readonly need: PipelineNeed;
  /** The one verdict on the department's plan, on each owner's, and by corrected money. */
  readonly verdicts: JudgedPlan;
  /** Of the department's plan; rows of Deals. */
  readonly deciding: readonly DecidingDeal[];
  /** How each deal is to be won, and what the head of sales added. */
  readonly plans: DealPlans;
  /** Estimates against facts. */
  readonly estimates: EstimatePlan;
  /** Against the frozen plan of the period; undefined where none was frozen. */
  readonly frozen?: FrozenPlanComparison;
  readonly concerns: DealConcerns;
  readonly warnings: RaisedWarnings;
  readonly issues: readonly Issue[];
}

/** How many of the deals that decide are listed. */
const decidingCount = 10;

/** @see CALC-17, CALC-18, CALC-19, CALC-20, AM-40, AM-41, AM-42, AM-43, X-05 */
export function planDeals(frame: PlanFrame, clients: ClientPlan, funnel: FunnelPlan, goals: GoalPlan): DealPlan {
  const { input } = frame;
  const managerCount = input.tables.Managers.rowCount;
  const { months } = goals;
  const won = wonMoney(frame);
  const planned = plannedOf(frame, clients, funnel);
  const chance = funnel.dealChance.map((share) => Math.min(1, Math.max(0, share)));
  const targets = targetsOf(frame, goals, months);
  const lines = rollUp(rollUpDeals(frame, won, chance), planned, targets);
  const outcomes = openOutcomes(frame, planned, chance);
  const { department, managers } = lines;
  const left = (line: { readonly target: Money; readonly won: Money }): Money => Math.max(0, line.target - line.won);
  const workOfOne = Math.max(leastWork, workOfManagers / managers.length);
  const told = { months, managerCount, won, planned, chance, rollUp: lines };
  const plan: DealPlan = onDemand(
    { ...told, targets },
    {
      owners: () => ownersOf(lines, goals, managerCount),
      chances: () => managers.map((line, manager) => chanceOf(outcomes.of(manager), left(line), line, workOfOne)),
      departmentChance: () => chanceOf(outcomes.deals, left(department), department),
      monthRanges: () => monthRanges(frame, { months, planned, chance }, lines.months),
      need: () => pipelineNeed(frame, { funnel, goals, rollUp: lines, planned, chance }),
      verdicts: () => {
        const { need, chances, departmentChance, estimates } = plan;
        return judgePlan(frame, { rollUp: lines, need, chances, departmentChance, estimates, outcomes });
      },
      deciding: () => decidingOf(outcomes, department.target > 0 ? left(department) : undefined),
      plans: () => planDealPlans(frame, clients),
      frozen: () => planFrozen(frame, told),
      estimates: () => planEstimates(frame, lines),
      concerns: () => concernsOf(frame, plan.plans),
      warnings: () => {
        const { need, concerns } = plan;
        return raiseWarnings(frame, { need, rollUp: lines, starts: months.starts, concerns, planned });
      },
      issues: () => dealPlanIssues(frame, plan.plans),
    },
  );
  return plan;
}

/** What remains of the plan, and the open deals that decide it. */
function decidingOf({ deals, rows }: OpenOutcomes, left: Money | undefined): DecidingDeal[] {
  if (left === undefined) return [];
  return decidingDeals(deals, left, decidingCount)
    .filter(({ fall, rise }) => fall + rise > 0)
    .map((one) => ({ ...one, deal: rows[one.deal] }));
}

function concernsOf({ input, deals, asOf }: PlanFrame, { reviews }: DealPlans): DealConcerns {
  const { found, inScope } = reviews;
  return dealConcerns(deals.status, input.tables.DealSteps, { inScope, reviewed: found.reviewed }, asOf);
}

function wonMoney(frame: PlanFrame): WonMoney {
  const { deals, asOf } = frame;
  const { tables } = frame.input;
  const { Deals, Payments } = tables;
  if (factBasis(frame) !== "payments") {
    const rows = rowsOfStatus(deals.status, DealStatus.Won);
    return {
      basis: "deals",
      manager: rows.map((deal) => deals.manager[deal]),
      date: pickRows(Deals.closeDate, rows),
      money: pickRows(Deals.amount, rows),
    };
  }
  return {
    basis: "payments",
    manager: Payments.clientId.map((_, row) => paymentOwner(tables, row)),
    date: Payments.date.map((day) => (day <= asOf ? day : Number.NaN)),
    money: Payments.amount,
  };
}

function rowsOfStatus(status: ArrayLike<number>, wanted: number): Int32Array {
  const rows = new Int32Array(status.length);
  let count = 0;
  for (let row = 0; row < status.length; row++) if (status[row] === wanted) rows[count++] = row;
  return rows.slice(0, count);
}

function plannedOf(frame: PlanFrame, clients: ClientPlan, funnel: FunnelPlan): PlannedLines {
  const { Deals, DealSteps } = frame.input.tables;
  const upToNow = { from: -Infinity, to: frame.asOf, label: "" };
  const { categories, total } = periodDealWeights(frame, clients.categories, upToNow);
  // A category that has won nothing yet takes as long as all deals do.
  const days = categories.map(({ duration }) => (duration.count > 0 ? duration.mean : total.duration.mean));
  const usualDays = mapColumn(Float64Array, funnel.category, (category) => days[category]);
  return plannedMoney({ ...Deals, status: frame.deals.status, usualDays }, DealSteps, frame.asOf);
}

/** The won rows stand after the deals, so that one roll-up takes won deals and payments alike. */
function rollUpDeals({ deals, input }: PlanFrame, won: WonMoney, chance: Float64Array): RollUpDeals {
  const { Deals } = input.tables;
  if (won.basis === "deals") {
    return { status: deals.status, manager: deals.manager, amount: Deals.amount, closeDate: Deals.closeDate, chance };
  }
  const paid = won.money.length;
  const after = <Column extends Int32Array | Float64Array>(both: Column, first: ArrayLike<number>, then: Column) => {
    both.set(first);
    both.set(then, Deals.rowCount);
    return both;
  };
  return {
    status: new Int8Array(Deals.rowCount + paid).fill(DealStatus.Won).map((one, row) => deals.status[row] ?? one),
    manager: after(new Int32Array(Deals.rowCount + paid), deals.manager, won.manager),
    amount: after(new Float64Array(Deals.rowCount + paid), Deals.amount, won.money),
    closeDate: after(new Float64Array(Deals.rowCount + paid), Deals.closeDate, won.date),
    chance,
  };
}

/** The department's months are the goals as given; what managers share of them is theirs. */
function targetsOf({ input, asOf }: PlanFrame, goals: GoalPlan, months: PlanMonths): RollUpPlan {
  const managerCount = input.tables.Managers.rowCount;
  const target = new Float64Array(months.month.length * managerCount).fill(Number.NaN);
  const { targets } = goals.managerMonths;
  goals.sellers.forEach((manager, place) => {
    months.month.forEach((_, month) => {
      target[month * managerCount + manager] = targets[month * goals.sellers.length + place];
    });
  });
  const { feasibleAmber } = input.settings;
  const departmentTarget = goals.goal.months;
  return { monthStarts: months.starts, managerCount, target, departmentTarget, asOf, feasibleAmber };
}

/** What the chances of all managers together are worth, and the least that one of them is. */
const workOfManagers = 2e8;
const leastWork = 1e6;

function chanceOf(
  open: OpenDeals,
  left: Money,
  line: { readonly won: Money; readonly target: Money },
  work?: number,
): PlanChance {
  const chance = planChance(open, left, work);
  return {
    ...chance,
    chance: line.target > 0 ? chance.chance : Number.NaN,
    p10: chance.p10 + line.won,
    p50: chance.p50 + line.won,
    p90: chance.p90 + line.won,
    expected: chance.expected + line.won,
  };
}

function ownersOf({ managers }: RollUp, goals: GoalPlan, managerCount: number): number[] {
  const sells = new Set(goals.sellers);
  return managers.flatMap((line, manager) => {
    const hasMoney = line.won !== 0 || line.nominal !== 0 || line.overdue !== 0;
    return hasMoney || (manager < managerCount && sells.has(manager)) ? [manager] : [];
  });
}

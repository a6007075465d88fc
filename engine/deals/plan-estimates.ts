import { parsePeriod } from "../ground/parse-period.ts";
import { mapColumn } from "../ground/map-column.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { pickRows } from "../ground/pick-rows.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Day, Money, Share } from "../ground/units.ts";
import { judgeEstimates, type EstimateJudgement } from "./judge-estimates.ts";
import { reviewMoves, type ReviewMoves } from "./review-moves.ts";
import { reaches, type RollUp } from "./roll-up.ts";
import { correctForBias, signedBias, type SignedBias } from "./signed-bias.ts";

/** How far estimates lie from the facts: by closed periods, and by won deals. */
export interface EstimatePlan {
  /** Rows of PlanHistory whose period is over, by period and then manager. */
  readonly periods: readonly number[];
  /** Those who have such a period or a won deal with an estimate, in the order of Managers. */
  readonly managers: readonly ManagerEstimates[];
  /** All of them together. */
  readonly all: BiasPair;
  readonly byPeriods: ReviewMoves;
  /** Won deals with the seller's estimate or the head of sales', the last closed first. */
  readonly deals: readonly number[];
  readonly byDeals: ReviewMoves;
  readonly allDeals: DealEstimates;
  readonly approved: ApprovedPlans;
}

/** The seller's bias, and what is left of it after the head of sales. */
export interface BiasPair {
  readonly seller: SignedBias;
  readonly rop: SignedBias;
}

/** How the plans that were set for closed periods were carried out. */
export interface ApprovedPlans {
  /** Periods with a plan that was set, and those whose fact reached it. */
  readonly periods: number;
  readonly met: number;
  /** Σ fact ÷ Σ plan over them; NaN without any. */
  readonly done: Share;
}

export interface DealEstimates {
  /** Won deals with the seller's estimate, and the share of them whose amount exceeds it. */
  readonly count: number;
  readonly above: Share;
  readonly bias: SignedBias;
}

export interface ManagerEstimates extends BiasPair {
  /** Row of Managers. */
  readonly manager: number;
  readonly judgement: EstimateJudgement;
  readonly approved: ApprovedPlans;
  readonly deals: DealEstimates;
  /** The next estimate: of the period that is not over, else the expected money not yet won. */
  readonly estimate: Money;
  readonly estimateFrom: "history" | "expected";
  /** By the median of the periods (CALC-20), and by the signed bias (AM-42); NaN where history is short. */
  readonly corrected: Money;
  readonly correctedByBias: Money;
}

/** @see CALC-20, AM-42; A-33 */
export function planEstimates(frame: PlanFrame, rollUp: RollUp): EstimatePlan {
  const { PlanHistory, Deals, Managers } = frame.input.tables;
  const ends = periodEnds(frame);
  const periods = closedPeriods(frame, ends);
  const deals = wonDeals(frame);
  const managers: ManagerEstimates[] = [];
  for (let manager = 0; manager < Managers.rowCount; manager++) {
    const own = periods.filter((row) => PlanHistory.managerId[row] === manager);
    const ownDeals = deals.filter((deal) => frame.deals.manager[deal] === manager);
    if (own.length === 0 && ownDeals.length === 0) continue;
    managers.push(estimatesOf(frame, manager, own, ownDeals, nextEstimate(frame, manager, ends, rollUp)));
  }
  const { estimate, ropPlan, actual } = PlanHistory;
  const { sellerEstimate, ropEstimate, amount } = Deals;
  return {
    periods,
    managers,
    all: biasPair(frame, periods),
    byPeriods: reviewMoves(pickRows(estimate, periods), pickRows(ropPlan, periods), pickRows(actual, periods)),
    deals,
    byDeals: reviewMoves(pickRows(sellerEstimate, deals), pickRows(ropEstimate, deals), pickRows(amount, deals)),
    allDeals: dealEstimates(frame, deals),
    approved: approvedPlans(frame, periods),
  };
}

/** Last day of the period of each row of PlanHistory; NaN where its words name none. */
function periodEnds({ input }: PlanFrame): Float64Array {
  const { codes, words } = input.tables.PlanHistory.period;
  const ends = words.map((word) => parsePeriod(word)?.to ?? Number.NaN);
  return mapColumn(Float64Array, codes, (code) => ends[code] ?? Number.NaN);
}

/** A period nobody can date counts as over: its actual is there. */
function closedPeriods({ input, asOf }: PlanFrame, ends: Float64Array): number[] {
  const { managerId, rowCount } = input.tables.PlanHistory;
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  const end = (row: number): Day => (Number.isNaN(ends[row]) ? -Infinity : ends[row]);
  return rows
    .filter((row) => managerId[row] >= 0 && !(ends[row] > asOf))
    .sort((one, other) =>
      end(one) === end(other) ? managerId[one] - managerId[other] || one - other : end(one) - end(other),
    );
}

function wonDeals({ input, deals }: PlanFrame): number[] {
  const { sellerEstimate, ropEstimate, amount, closeDate } = input.tables.Deals;
  const rows: number[] = [];
  for (let deal = 0; deal < amount.length; deal++) {
    const isEstimated = !Number.isNaN(sellerEstimate[deal]) || !Number.isNaN(ropEstimate[deal]);
    if (deals.status[deal] === DealStatus.Won && isEstimated && !Number.isNaN(amount[deal])) rows.push(deal);
  }
  return rows.sort((one, other) => (closeDate[other] || 0) - (closeDate[one] || 0) || one - other);
}

function estimatesOf(
  frame: PlanFrame,
  manager: number,
  periods: readonly number[],
  deals: readonly number[],
  next: Pick<ManagerEstimates, "estimate" | "estimateFrom">,
): ManagerEstimates {
  const { estimate, actual } = frame.input.tables.PlanHistory;
  const judgement = judgeEstimates(pickRows(estimate, periods), pickRows(actual, periods), frame.input.settings);
  const pair = biasPair(frame, periods);
  const isKnown = judgement.verdict !== "notEnough";
  return {
    manager,
    judgement,
    ...pair,
    approved: approvedPlans(frame, periods),
    deals: dealEstimates(frame, deals),
    ...next,
    corrected: isKnown ? next.estimate * judgement.factor : Number.NaN,
    correctedByBias: isKnown ? correctForBias(next.estimate, pair.seller.bias) : Number.NaN,
  };
}

function biasPair({ input }: PlanFrame, periods: readonly number[]): BiasPair {
  const { estimate, ropPlan, actual } = input.tables.PlanHistory;
  const facts = pickRows(actual, periods);
  return { seller: signedBias(pickRows(estimate, periods), facts), rop: signedBias(pickRows(ropPlan, periods), facts) };
}

function approvedPlans({ input }: PlanFrame, periods: readonly number[]): ApprovedPlans {
  const { approvedPlan, actual } = input.tables.PlanHistory;
  const known = periods.filter((row) => approvedPlan[row] > 0 && !Number.isNaN(actual[row]));
  const sum = (of: Float64Array): Money => known.reduce((total, row) => total + of[row], 0);
  return {
    periods: known.length,
    met: known.filter((row) => reaches(actual[row], approvedPlan[row])).length,
    done: known.length === 0 ? Number.NaN : sum(actual) / sum(approvedPlan),
  };
}

function dealEstimates({ input }: PlanFrame, deals: readonly number[]): DealEstimates {
  const { sellerEstimate, amount } = input.tables.Deals;
  const known = deals.filter((deal) => !Number.isNaN(sellerEstimate[deal]));
  const above = known.filter((deal) => amount[deal] > sellerEstimate[deal]).length;
  return {
    count: known.length,
    above: known.length === 0 ? Number.NaN : above / known.length,
    bias: signedBias(pickRows(sellerEstimate, known), pickRows(amount, known)),
  };
}

/** The manager's own estimate of the first period that is not over, else what the open deals promise: what is won needs no correction. */
function nextEstimate(
  { input, asOf }: PlanFrame,
  manager: number,
  ends: Float64Array,
  rollUp: RollUp,
): Pick<ManagerEstimates, "estimate" | "estimateFrom"> {
  const { managerId, estimate, rowCount } = input.tables.PlanHistory;
  let next = -1;
  for (let row = 0; row < rowCount; row++) {
    const isNext = managerId[row] === manager && ends[row] > asOf && !Number.isNaN(estimate[row]);
    if (isNext && (next < 0 || ends[row] < ends[next])) next = row;
  }
  if (next >= 0) return { estimate: estimate[next], estimateFrom: "history" };
  const { expected, won } = rollUp.managers[manager];
  return { estimate: expected - won, estimateFrom: "expected" };
}

import type { WorkingCalendar } from "../ground/working-calendar.ts";
import { DealStatus } from "../ground/deal-status.ts";
import type { Day, Money } from "../ground/units.ts";
import { dealReadiness, readinessBlocks, type ReadinessBlock } from "./deal-readiness.ts";
import { estimatedMoney, type EstimatedDeals } from "./estimated-money.ts";
import { orderSteps, stepsOf, type OrderedSteps } from "./order-steps.ts";
import { stepSlip } from "./step-slip.ts";

/** What may be wrong with the plan of an open deal. */
export const dealPlanWarnings = ["NO_PLAN", "DATE_ORDER", "NON_WORKDAY", "MONEY_MISMATCH"] as const;
export type DealPlanWarning = (typeof dealPlanWarnings)[number];

export interface PlannedDeals extends EstimatedDeals {
  /** Numbers of `DealStatus`. */
  readonly status: ArrayLike<number>;
  readonly forecastClose: Float64Array;
  /** 1 where trends, competitors, norms or peculiarities of the market are noted. */
  readonly marketNoted: Uint8Array;
  /** 1 where the client has a class and its needs are noted. */
  readonly clientNoted: Uint8Array;
  /** 1 where our own capabilities for the client are noted. */
  readonly capabilitiesNoted: Uint8Array;
}

export interface DealStepRows {
  readonly dealId: Int32Array;
  readonly stepNo: Float64Array;
  readonly plannedDate: Float64Array;
  readonly doneDate: Float64Array;
  readonly moneyDue: Float64Array;
  readonly checkpoint: Uint8Array;
  /** Codes of texts: -1 is blank. */
  readonly technique: TextCodes;
  readonly tool: TextCodes;
  readonly checkpointCriterion: TextCodes;
  readonly objection: TextCodes;
  readonly answer: TextCodes;
  readonly bargain: TextCodes;
}

interface TextCodes {
  readonly codes: Int32Array;
}

/** The plan of every deal, on rows of Deals. */
export interface EachDealPlan {
  readonly steps: OrderedSteps;
  /** Bit b is set where block b of `readinessBlocks` is filled. */
  readonly filled: Uint8Array;
  readonly readiness: Float64Array;
  /** First step not done, a row of DealSteps; -1 where there is none, and for won and lost deals. */
  readonly nextStep: Int32Array;
  /** Days late: of the next step when it is overdue, else of the last step done; NaN where nothing is late or done. */
  readonly slip: Float64Array;
  /** Forecast close, else the last planned step. */
  readonly forecastClose: Float64Array;
  /** Money of the steps, else the estimates, else the amount; small units. */
  readonly money: Float64Array;
  /** Bit w is set for warning w of `dealPlanWarnings`; none for won and lost deals: their plans are read-only. */
  readonly warnings: Uint8Array;
}

/**
 * The plan of every deal: what is filled of it, what comes next, how late it runs, what it should bring.
 *
 * A block counts as filled when one step says it: an objection with its answer, a dated step with a technique or a tool,
 * a checkpoint with its criterion, a bargain. A step on a day off is warned of until it is done. What was done
 * after `asOf` was not yet done then.
 *
 * @see CALC-17
 * @example seven of eight blocks → readiness 0.875
 */
export function planEachDeal(
  deals: PlannedDeals,
  given: DealStepRows,
  calendar: Pick<WorkingCalendar, "isWorkday">,
  asOf: Day,
): EachDealPlan {
  const count = deals.amount.length;
  const steps = { ...given, doneDate: given.doneDate.map((day) => (day <= asOf ? day : Number.NaN)) };
  const plan = {
    steps: orderSteps(steps, count),
    filled: new Uint8Array(count),
    readiness: new Float64Array(count),
    nextStep: new Int32Array(count).fill(-1),
    slip: new Float64Array(count).fill(Number.NaN),
    forecastClose: Float64Array.from(deals.forecastClose),
    money: new Float64Array(count),
    warnings: new Uint8Array(count),
  };
  for (let deal = 0; deal < count; deal++) {
    const own = stepsOf(plan.steps, deal);
    const due = moneyOfSteps(steps, own);
    const isOpen = deals.status[deal] === DealStatus.Open;
    plan.money[deal] = Number.isNaN(due) ? estimatedMoney(deals, deal) : due;
    plan.filled[deal] = bitsOf(filledBlocks(deals, deal, steps, own, plan.money[deal]));
    plan.readiness[deal] = dealReadiness(readinessBlocks.map((_, block) => hasBit(plan.filled[deal], block)));
    if (Number.isNaN(plan.forecastClose[deal])) plan.forecastClose[deal] = lastDay(steps, own);
    if (isOpen) plan.nextStep[deal] = own.find((step) => Number.isNaN(steps.doneDate[step])) ?? -1;
    plan.slip[deal] = slipOf(steps, own, plan.nextStep[deal], isOpen ? asOf : Number.NaN);
    if (isOpen) plan.warnings[deal] = bitsOf(warningsOf(deals, deal, steps, own, due, calendar));
  }
  return plan;
}

/** Keys of the blocks that a deal's plan lacks. */
export function missingBlocks(filled: number): ReadinessBlock[] {
  return readinessBlocks.filter((_, block) => !hasBit(filled, block));
}

/** Warnings of one deal, in order. */
export function warningsOfDeal(warnings: number): DealPlanWarning[] {
  return dealPlanWarnings.filter((_, place) => hasBit(warnings, place));
}

function hasBit(bits: number, place: number): boolean {
  return (bits & (1 << place)) !== 0;
}

function bitsOf(flags: readonly boolean[]): number {
  return flags.reduce((bits, flag, place) => (flag ? bits | (1 << place) : bits), 0);
}

/** In the order of `readinessBlocks`. */
function filledBlocks(deals: PlannedDeals, deal: number, steps: DealStepRows, own: Int32Array, money: Money) {
  const has = ({ codes }: TextCodes, step: number): boolean => codes[step] >= 0;
  const isDated = (step: number): boolean => !Number.isNaN(steps.plannedDate[step]);
  return [
    deals.marketNoted[deal] === 1,
    deals.clientNoted[deal] === 1,
    deals.capabilitiesNoted[deal] === 1,
    own.some((step) => has(steps.objection, step) && has(steps.answer, step)),
    own.some((step) => isDated(step) && (has(steps.technique, step) || has(steps.tool, step))),
    own.some((step) => steps.checkpoint[step] === 1 && has(steps.checkpointCriterion, step)),
    own.some((step) => has(steps.bargain, step)),
    money > 0,
  ];
}

/** In the order of `dealPlanWarnings`. */
function warningsOf(
  { ropEstimate }: PlannedDeals,
  deal: number,
  { plannedDate, doneDate }: DealStepRows,
  own: Int32Array,
  due: Money,
  calendar: Pick<WorkingCalendar, "isWorkday">,
): boolean[] {
  const dates = Array.from(own, (step) => plannedDate[step]).filter((day) => !Number.isNaN(day));
  const isOnDayOff = (step: number): boolean =>
    Number.isNaN(doneDate[step]) && !Number.isNaN(plannedDate[step]) && !calendar.isWorkday(plannedDate[step]);
  return [
    own.length === 0,
    dates.some((day, place) => place > 0 && day < dates[place - 1]),
    own.some(isOnDayOff),
    !Number.isNaN(due) && !Number.isNaN(ropEstimate[deal]) && due !== ropEstimate[deal],
  ];
}

/** NaN where no step names money: a blank is not zero. */
function moneyOfSteps({ moneyDue }: DealStepRows, own: Int32Array): Money {
  let sum = Number.NaN;
  for (const step of own) {
    if (!Number.isNaN(moneyDue[step])) sum = (Number.isNaN(sum) ? 0 : sum) + moneyDue[step];
  }
  return sum;
}

function lastDay({ plannedDate }: DealStepRows, own: Int32Array): Day {
  const last = own.reduce((latest, step) => Math.max(latest, plannedDate[step] || -Infinity), -Infinity);
  return last > -Infinity ? last : Number.NaN;
}

function slipOf({ plannedDate, doneDate }: DealStepRows, own: Int32Array, next: number, asOf: Day): number {
  const overdue = next < 0 ? Number.NaN : stepSlip(plannedDate[next], doneDate[next], asOf);
  if (!Number.isNaN(overdue)) return overdue;
  const done = own.findLast((step) => !Number.isNaN(doneDate[step]));
  return done === undefined ? Number.NaN : stepSlip(plannedDate[done], doneDate[done], asOf);
}

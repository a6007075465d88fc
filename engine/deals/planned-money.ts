import { DealStatus } from "../ground/deal-status.ts";
import { roundHalfAway } from "../ground/round.ts";
import type { Day, Money } from "../ground/units.ts";
import { estimatedMoney, type EstimatedDeals } from "./estimated-money.ts";
import type { PlannedMoney } from "./roll-up.ts";

/** What a planned sum is dated by. `Usual`: opening and the mean duration of won deals; `None`: no day is known. */
export const DateSource = { Step: 0, Forecast: 1, LastStep: 2, Close: 3, Usual: 4, None: 5 } as const;

export interface PlannableDeals extends EstimatedDeals {
  /** Numbers of `DealStatus`. */
  readonly status: ArrayLike<number>;
  readonly openDate: Float64Array;
  readonly closeDate: Float64Array;
  readonly forecastClose: Float64Array;
  /** Mean days from opening to winning of deals like this one; NaN is not known. */
  readonly usualDays: ArrayLike<number>;
}

export interface DealStepMoney {
  readonly dealId: Int32Array;
  readonly plannedDate: Float64Array;
  readonly doneDate: Float64Array;
  readonly moneyDue: Float64Array;
}

/** Planned money of the open deals, in the order of the deals and their steps. */
export interface PlannedLines extends PlannedMoney {
  readonly done: Uint8Array;
  /** DateSource. */
  readonly dateSource: Uint8Array;
  /** Row of the step the money comes with; -1 where the whole deal is one sum. */
  readonly step: Int32Array;
  /** Open deals of which no money is known: they are in no line. */
  readonly withoutMoney: number;
}

/**
 * When and how much each open deal should bring.
 *
 * Money: that of the steps, each on its day; without any the head of sales' estimate, the seller's, the amount as one sum.
 * Its day: forecast close, the last planned step, the closing date (CRMs export the expected one there), else the opening
 * plus the mean duration of won deals. Such a usual day that has passed is no promise: the money is then without a day.
 *
 * @see CALC-17
 * @example steps of 300,000 on 20 March and 700,000 on 20 April → two lines
 */
export function plannedMoney(deals: PlannableDeals, steps: DealStepMoney, asOf: Day): PlannedLines {
  const stepsOf = groupSteps(steps);
  const lines = newLines(deals.amount.length + steps.dealId.length);
  let withoutMoney = 0;
  for (let deal = 0; deal < deals.amount.length; deal++) {
    if (deals.status[deal] !== DealStatus.Open) continue;
    const before = lines.count;
    addLines(lines, deals, steps, deal, stepsOf.get(deal) ?? none, asOf);
    if (lines.count === before) withoutMoney += 1;
  }
  const { count } = lines;
  return {
    deal: lines.deal.slice(0, count),
    step: lines.step.slice(0, count),
    money: lines.money.slice(0, count),
    date: lines.date.slice(0, count),
    dateSource: lines.dateSource.slice(0, count),
    done: lines.done.slice(0, count),
    withoutMoney,
  };
}

/** Columns with room for every line there can be. */
function newLines(room: number) {
  return {
    deal: new Int32Array(room),
    step: new Int32Array(room),
    money: new Float64Array(room),
    date: new Float64Array(room),
    dateSource: new Uint8Array(room),
    done: new Uint8Array(room),
    count: 0,
  };
}

type Lines = ReturnType<typeof newLines>;
const none: readonly number[] = [];

function groupSteps({ dealId }: DealStepMoney): ReadonlyMap<number, readonly number[]> {
  const stepsOf = new Map<number, number[]>();
  dealId.forEach((deal, step) => {
    const own = stepsOf.get(deal);
    if (own) own.push(step);
    else if (deal >= 0) stepsOf.set(deal, [step]);
  });
  return stepsOf;
}

function addLines(
  lines: Lines,
  deals: PlannableDeals,
  steps: DealStepMoney,
  deal: number,
  own: readonly number[],
  asOf: Day,
): void {
  const before = lines.count;
  for (const step of own) {
    const money = steps.moneyDue[step];
    if (Number.isNaN(money)) continue;
    const planned = steps.plannedDate[step];
    lines.done[lines.count] = steps.doneDate[step] <= asOf ? 1 : 0;
    if (Number.isNaN(planned)) addLine(lines, deal, step, money, wholeDay(deals, steps, deal, own, asOf));
    else addLine(lines, deal, step, money, { date: planned, source: DateSource.Step });
  }
  if (lines.count > before) return;
  const money = estimatedMoney(deals, deal);
  if (!Number.isNaN(money)) addLine(lines, deal, -1, money, wholeDay(deals, steps, deal, own, asOf));
}

interface DatedBy {
  readonly date: Day;
  readonly source: number;
}

function addLine(lines: Lines, deal: number, step: number, money: Money, { date, source }: DatedBy): void {
  const line = lines.count++;
  lines.deal[line] = deal;
  lines.step[line] = step;
  lines.money[line] = money;
  lines.date[line] = date;
  lines.dateSource[line] = source;
}

/** The day of the deal as one sum. */
function wholeDay(
  deals: PlannableDeals,
  steps: DealStepMoney,
  deal: number,
  own: readonly number[],
  asOf: Day,
): DatedBy {
  if (!Number.isNaN(deals.forecastClose[deal])) {
    return { date: deals.forecastClose[deal], source: DateSource.Forecast };
  }
  const lastStep = own.reduce((last, step) => Math.max(last, steps.plannedDate[step] || -Infinity), -Infinity);
  if (lastStep > -Infinity) return { date: lastStep, source: DateSource.LastStep };
  if (!Number.isNaN(deals.closeDate[deal])) return { date: deals.closeDate[deal], source: DateSource.Close };
  const usual = deals.openDate[deal] + roundHalfAway(deals.usualDays[deal]);
  return usual >= asOf ? { date: usual, source: DateSource.Usual } : { date: Number.NaN, source: DateSource.None };
}

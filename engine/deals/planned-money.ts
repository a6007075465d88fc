import { DealStatus } from "../funnel/deal-status.ts";
import { roundHalfAway } from "../round.ts";
import type { Day, Money } from "../units.ts";
import type { PlannedMoney } from "./roll-up.ts";

/** What a planned sum is dated by. `Usual`: opening and the mean duration of won deals; `None`: no day is known. */
export const DateSource = { Step: 0, Forecast: 1, LastStep: 2, Close: 3, Usual: 4, None: 5 } as const;

export interface PlannableDeals {
  /** Numbers of `DealStatus`. */
  readonly status: ArrayLike<number>;
  readonly openDate: Float64Array;
  readonly closeDate: Float64Array;
  readonly forecastClose: Float64Array;
  /** Small units; NaN is blank. */
  readonly amount: Float64Array;
  readonly sellerEstimate: Float64Array;
  readonly ropEstimate: Float64Array;
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

interface Line {
  readonly deal: number;
  readonly step: number;
  readonly money: Money;
  readonly date: Day;
  readonly source: number;
  readonly done: boolean;
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
  const lines: Line[] = [];
  let withoutMoney = 0;
  for (let deal = 0; deal < deals.amount.length; deal++) {
    if (deals.status[deal] !== DealStatus.Open) continue;
    const own = stepsOf.get(deal) ?? [];
    const found = linesOf(deals, steps, deal, own, asOf);
    if (found.length === 0) withoutMoney += 1;
    lines.push(...found);
  }
  return {
    deal: Int32Array.from(lines, (line) => line.deal),
    step: Int32Array.from(lines, (line) => line.step),
    money: Float64Array.from(lines, (line) => line.money),
    date: Float64Array.from(lines, (line) => line.date),
    dateSource: Uint8Array.from(lines, (line) => line.source),
    done: Uint8Array.from(lines, (line) => (line.done ? 1 : 0)),
    withoutMoney,
  };
}

function groupSteps({ dealId }: DealStepMoney): ReadonlyMap<number, readonly number[]> {
  const stepsOf = new Map<number, number[]>();
  dealId.forEach((deal, step) => {
    const own = stepsOf.get(deal);
    if (own) own.push(step);
    else if (deal >= 0) stepsOf.set(deal, [step]);
  });
  return stepsOf;
}

function linesOf(
  deals: PlannableDeals,
  steps: DealStepMoney,
  deal: number,
  own: readonly number[],
  asOf: Day,
): readonly Line[] {
  const whole = dayOfDeal(deals, steps, deal, own, asOf);
  const paying = own.filter((step) => !Number.isNaN(steps.moneyDue[step]));
  if (paying.length > 0) {
    return paying.map((step) => {
      const planned = steps.plannedDate[step];
      const dated = Number.isNaN(planned) ? whole : { date: planned, source: DateSource.Step };
      return { deal, step, money: steps.moneyDue[step], ...dated, done: !Number.isNaN(steps.doneDate[step]) };
    });
  }
  const money = firstKnown(deals.ropEstimate[deal], deals.sellerEstimate[deal], deals.amount[deal]);
  return Number.isNaN(money) ? [] : [{ deal, step: -1, money, ...whole, done: false }];
}

function dayOfDeal(
  deals: PlannableDeals,
  steps: DealStepMoney,
  deal: number,
  own: readonly number[],
  asOf: Day,
): { readonly date: Day; readonly source: number } {
  const lastStep = own.reduce((last, step) => Math.max(last, steps.plannedDate[step] || -Infinity), -Infinity);
  const usual = deals.openDate[deal] + roundHalfAway(deals.usualDays[deal]);
  if (!Number.isNaN(deals.forecastClose[deal])) {
    return { date: deals.forecastClose[deal], source: DateSource.Forecast };
  }
  if (lastStep > -Infinity) return { date: lastStep, source: DateSource.LastStep };
  if (!Number.isNaN(deals.closeDate[deal])) return { date: deals.closeDate[deal], source: DateSource.Close };
  return usual >= asOf ? { date: usual, source: DateSource.Usual } : { date: Number.NaN, source: DateSource.None };
}

function firstKnown(...amounts: readonly Money[]): Money {
  return amounts.find((amount) => !Number.isNaN(amount)) ?? Number.NaN;
}

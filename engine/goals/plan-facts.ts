import { AbcClass } from "../ground/abc-class.ts";
import type { ClientPlan } from "../clients/plan-clients.ts";
import { codeNumber } from "../input/lists.ts";
import { channelOf } from "../frame/channel-of.ts";
import { factBasis, type FactBasis } from "../frame/fact-basis.ts";
import { paymentOwner } from "../frame/payment-owner.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Money } from "../ground/units.ts";

/** Money and deals of one person, or of all; A, B, C and without a category. */
export interface Fact {
  money: Money;
  won: number;
  readonly moneyByCategory: Float64Array;
  readonly wonByCategory: Float64Array;
  /** One per row of Channels; the last place is no channel. */
  readonly moneyByChannel: Float64Array;
  readonly openByCategory: Float64Array;
  /** Open deals by row of Stages. */
  readonly openByStage: Float64Array;
  /** Money of the previous period. */
  previousMoney: Money;
  /** Won, and money of the open deals that should close within the period. */
  nominal: Money;
}

export interface PlanFacts {
  readonly basis: FactBasis;
  /** Rows behind the money. */
  readonly rows: number;
  readonly all: Fact;
  /** One per row of Managers; the last place is nobody. */
  readonly managers: readonly Fact[];
  /** Open deals by row of Stages, of clients A, B, C and without a category. */
  readonly openByCategoryStage: readonly Float64Array[];
}

const open = codeNumber("dealStatus", "open");
const won = codeNumber("dealStatus", "won");

/** Place of a category in the figures: A, B, C, none. */
function categoryPlace(category: number): number {
  return category <= AbcClass.C ? category : 3;
}

/**
 * What is sold and what stands open, by manager, category and channel, for goals and manager plans.
 *
 * @param categories working categories per row of Clients
 * @param stage stage of each deal on the day; -1 is unknown
 * @see CALC-06, CALC-07, AM-17, AM-18
 */
export function planFacts(frame: PlanFrame, categories: ClientPlan["categories"], stage: Int32Array): PlanFacts {
  const { tables } = frame.input;
  const basis = factBasis(frame);
  const facts = {
    basis,
    rows: 0,
    all: noFact(frame),
    managers: Array.from({ length: tables.Managers.rowCount + 1 }, () => noFact(frame)),
    openByCategoryStage: Array.from({ length: 4 }, () => new Float64Array(tables.Stages.rowCount)),
  };
  addDeals(facts, frame, categories, stage);
  if (basis === "payments") addPayments(facts, frame, categories);
  return facts;
}

type Facts = { -readonly [K in keyof PlanFacts]: PlanFacts[K] };

function noFact({ input: { tables } }: PlanFrame): Fact {
  return {
    money: 0,
    won: 0,
    moneyByCategory: new Float64Array(4),
    wonByCategory: new Float64Array(4),
    moneyByChannel: new Float64Array(tables.Channels.rowCount + 1),
    openByCategory: new Float64Array(4),
    openByStage: new Float64Array(tables.Stages.rowCount),
    previousMoney: 0,
    nominal: 0,
  };
}

function addDeals(facts: Facts, frame: PlanFrame, categories: Uint8Array, stage: Int32Array): void {
  const { Deals } = frame.input.tables;
  const { status, manager, wonInPeriod } = frame.deals;
  for (let row = 0; row < Deals.rowCount; row++) {
    const client = Deals.clientId[row];
    const category = categoryPlace(client < 0 ? AbcClass.None : categories[client]);
    const channel = channelOf(frame.input.tables, client, row);
    const amount = Deals.amount[row] || 0;
    const closed = Deals.closeDate[row];
    facts.rows += wonInPeriod[row];
    for (const fact of [facts.all, facts.managers.at(manager[row])!]) {
      if (wonInPeriod[row] === 1) addWon(fact, amount, category, channel, 1);
      else if (status[row] === won && closed >= frame.previousPeriod.from && closed <= frame.previousPeriod.to)
        fact.previousMoney += amount;
      if (status[row] !== open) continue;
      fact.openByCategory[category] += 1;
      if (stage[row] >= 0) fact.openByStage[stage[row]] += 1;
      if (Deals.forecastClose[row] >= frame.period.from && Deals.forecastClose[row] <= frame.period.to)
        fact.nominal += firstKnown(Deals.ropEstimate[row], Deals.sellerEstimate[row], amount);
    }
    if (status[row] === open && stage[row] >= 0) facts.openByCategoryStage[category][stage[row]] += 1;
  }
}

function addPayments(facts: Facts, { input, period, previousPeriod, asOf }: PlanFrame, categories: Uint8Array): void {
  const { Payments } = input.tables;
  for (let row = 0; row < Payments.rowCount; row++) {
    const client = Payments.clientId[row];
    const amount = Payments.amount[row] || 0;
    const day = Payments.date[row];
    const now = day >= period.from && day <= Math.min(period.to, asOf);
    const before = day >= previousPeriod.from && day <= previousPeriod.to;
    facts.rows += now ? 1 : 0;
    const category = categoryPlace(client < 0 ? AbcClass.None : categories[client]);
    for (const fact of [facts.all, facts.managers.at(paymentOwner(input.tables, row))!]) {
      if (now) addWon(fact, amount, category, channelOf(input.tables, client), 0);
      else if (before) fact.previousMoney += amount;
    }
  }
}

function addWon(fact: Fact, amount: Money, category: number, channel: number, count: number): void {
  fact.money += amount;
  fact.nominal += amount;
  fact.won += count;
  fact.moneyByCategory[category] += amount;
  fact.wonByCategory[category] += count;
  fact.moneyByChannel[channel < 0 ? fact.moneyByChannel.length - 1 : channel] += amount;
}

function firstKnown(...amounts: readonly Money[]): Money {
  return amounts.find((amount) => !Number.isNaN(amount)) ?? 0;
}

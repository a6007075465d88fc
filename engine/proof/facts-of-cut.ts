import type { DealOutcomes } from "../funnel/win-rates.ts";
import { addMonths } from "../ground/day.ts";
import { DealStatus } from "../ground/deal-status.ts";
import type { Day, Money } from "../ground/units.ts";
import type { Cut } from "./cut-days.ts";

/** Money won between two days. */
export interface WonBetween {
  /** Of deals that were open at the first of them. */
  readonly ofOpen: Money;
  /** Of all deals, those opened since included. */
  readonly all: Money;
  /** Deals open at the first of them that were won. */
  readonly wins: number;
}

/** A cut with what really came, and what "the last months again" would have said. */
export interface CutFacts {
  readonly fact: WonBetween;
  /** The same of the months before the cut, as many; NaN where they are not wholly on record. */
  readonly naive: WonBetween;
}

type WonDeals = DealOutcomes & { readonly amount: ArrayLike<Money> };

/**
 * What a cut brought, and the naive forecast beside it: what the same number of months before it had brought.
 *
 * @param first the first day on which a deal was closed: before it nothing is on record
 * @param horizon months
 * @see CALC-43
 */
export function factsOfCut(deals: WonDeals, { day, to }: Cut, first: Day, horizon: number): CutFacts {
  const before = addMonths(day + 1, -horizon) - 1;
  const onRecord = first <= addMonths(before + 1, 1) - 1;
  return {
    fact: wonBetween(deals, day, to),
    naive: onRecord ? wonBetween(deals, before, day) : { ofOpen: Number.NaN, all: Number.NaN, wins: 0 },
  };
}

/** Deals without an opening day or closed before it were open at no cut; they count in no figure here. */
function wonBetween({ status, openDate, closeDate, amount }: WonDeals, after: Day, to: Day): WonBetween {
  let [ofOpen, all, wins] = [0, 0, 0];
  for (let deal = 0; deal < amount.length; deal++) {
    const closed = closeDate[deal];
    if (status[deal] !== DealStatus.Won || !(closed > after && closed <= to) || !(openDate[deal] <= closed)) continue;
    const money = amount[deal] || 0;
    all += money;
    if (openDate[deal] > after) continue;
    ofOpen += money;
    wins += 1;
  }
  return { ofOpen, all, wins };
}

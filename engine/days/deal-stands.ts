import type { FunnelPlan } from "../funnel/plan-funnel.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { leadingDeals, type LeadingDeals } from "./leading-deals.ts";

/** How far each deal is and what it is worth. One value per row of Deals. */
export interface DealStands {
  /** Row of Stages; -1 is unknown. */
  readonly stage: Int32Array;
  /** Its place in the funnel, from 0; -1 is unknown. */
  readonly stagePlace: Int32Array;
  /** Money × chance; NaN is unknown. */
  readonly expected: Float64Array;
  /** By client. */
  readonly leading: LeadingDeals;
}

/** @see CALC-21, CALC-27 */
export function dealStands({ input, deals }: PlanFrame, { order, stage, dealChance }: FunnelPlan): DealStands {
  const { Deals, Clients } = input.tables;
  const places = new Int32Array(order.length);
  order.forEach((row, place) => (places[row] = place));
  const stagePlace = stage.map((row) => (row < 0 ? -1 : places[row]));
  const expected = Deals.amount.map((money, row) => money * dealChance[row]);
  const columns = { client: Deals.clientId, status: deals.status, stagePlace, expected };
  return { stage, stagePlace, expected, leading: leadingDeals(columns, Clients.rowCount) };
}

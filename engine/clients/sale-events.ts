import type { PlanFrame } from "../frame/plan-frame.ts";
import { codeNumber } from "../input/lists.ts";
import type { SaleColumns } from "./regular-figures.ts";

const won = codeNumber("dealStatus", "won");

/** Sales one by one, with where they come from. */
export interface SaleEvents extends SaleColumns {
  readonly source: "payments" | "deals";
}

/**
 * What each client bought and when, up to the day of the plan: payments, or won deals where sales come from these.
 *
 * What is dated after the day has not happened yet: it carries no day.
 *
 * @param source where the money of the period comes from; undefined: payments where any are kept
 * @see AM-17, CALC-24, CALC-34, CALC-37
 */
export function saleEvents(
  { input, asOf, deals }: Pick<PlanFrame, "input" | "asOf" | "deals">,
  source?: string,
): SaleEvents {
  const { Payments, Deals } = input.tables;
  const isDeals = source === undefined ? Payments.rowCount === 0 : source === "deals" || Payments.rowCount === 0;
  if (!isDeals)
    return {
      source: "payments",
      client: Payments.clientId,
      date: Payments.date.map((day) => (day <= asOf ? day : Number.NaN)),
      amount: Payments.amount,
      group: Payments.productGroup.codes,
      document: Payments.document.codes,
      listAmount: Payments.listAmount,
    };
  return {
    source: "deals",
    client: Deals.clientId,
    date: Deals.closeDate.map((day, deal) => (deals.status[deal] === won && day <= asOf ? day : Number.NaN)),
    amount: Deals.amount,
  };
}

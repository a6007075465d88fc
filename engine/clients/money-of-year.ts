import { dealFacts } from "../frame/deal-facts.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { clientMoney, type ClientMoney } from "./client-money.ts";
import type { ClientYear } from "./client-year.ts";

/**
 * Money of each client in the days that stand for a year, from the source of the period's money; × `year.scale` it is a
 * year's.
 *
 * @see AM-81
 */
export function moneyOfYear(
  { input: { tables }, asOf }: PlanFrame,
  { source, amounts }: ClientMoney,
  { span }: ClientYear,
): Float64Array {
  if (source !== "payments" && source !== "deals") return amounts;
  return clientMoney(tables, span, dealFacts(tables, asOf, span).wonInPeriod, source).amounts;
}

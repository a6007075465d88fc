import { planSales, type Input, type SalesPlan } from "../engine/index.ts";
import { today } from "./sales-data.ts";

/** A plan with all its branches, which wait to be asked for: what is timed is the whole. */
export function planWhole(input: Input): SalesPlan {
  const plan = planSales(input, { asOf: today });
  for (const part of [plan, plan.funnel, plan.dealPlan]) Object.values(part);
  return plan;
}

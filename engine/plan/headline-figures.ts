import { totalOf } from "../funnel/scoreboard.ts";
import type { PlanResults } from "./plan-results.ts";

/** Figures of a build that the next one is compared with, in the order of the overview. */
export const headlineKinds = {
  target: "money",
  won: "money",
  expected: "money",
  chance: "share",
  openDeals: "whole",
  openMoney: "money",
  winRate: "share",
  clientsA: "whole",
  clientsB: "whole",
  clientsC: "whole",
  sellersNeeded: "whole",
  newLeads: "whole",
} as const;
export type HeadlineKey = keyof typeof headlineKinds;

export type HeadlinePlan = Pick<PlanResults, "input" | "dealPlan" | "funnel" | "clients" | "people" | "goals">;

/** Money in units of the currency; NaN where there is nothing to compute. */
export function headlineFigures(plan: HeadlinePlan): Readonly<Record<HeadlineKey, number>> {
  const { perUnit } = plan.input.moneyUnit;
  const { department } = plan.dealPlan.rollUp;
  const open = totalOf(plan.funnel.board);
  const { groups } = plan.clients.groups;
  return {
    target: department.target > 0 ? department.target / perUnit : Number.NaN,
    won: department.won / perUnit,
    expected: department.expected / perUnit,
    chance: plan.dealPlan.departmentChance.chance,
    openDeals: open.count,
    openMoney: open.money / perUnit,
    winRate: plan.funnel.rates.inPeriod.ofClosed.rate,
    clientsA: groups[0].clients,
    clientsB: groups[1].clients,
    clientsC: groups[2].clients,
    sellersNeeded: plan.people.need.headcount,
    newLeads: plan.dealPlan.need.leads,
  };
}

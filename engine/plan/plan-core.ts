import { planClients, type ClientPlan } from "../clients/plan-clients.ts";
import { planDealChance, withChances, type DealChancePlan } from "../deal-chance/plan-deal-chance.ts";
import { planDeals, type DealPlan } from "../deals/plan-deals.ts";
import { planFrame, type PlanFrame, type PlanOptions } from "../frame/plan-frame.ts";
import { saleRows, type SaleRows } from "../frame/sale-rows.ts";
import { planFunnel, type FunnelPlan } from "../funnel/plan-funnel.ts";
import { planGoals, type GoalPlan } from "../goals/plan-goals.ts";
import type { Input } from "../input/read-input.ts";
import { planPeople, type PeoplePlan } from "../people/plan-people.ts";

/** What everything else of a run is computed from, and all that a scenario is compared by. */
export interface PlanCore extends PlanFrame {
  readonly frame: PlanFrame;
  readonly clients: ClientPlan;
  readonly sales: SaleRows | undefined;
  readonly dealChance: DealChancePlan;
  readonly funnel: FunnelPlan;
  readonly goals: GoalPlan;
  readonly dealPlan: DealPlan;
  readonly people: PeoplePlan;
}

/**
 * The trunk of the whole job: clients, funnel, goals, deals, people. A scenario needs no more: without the rest it costs
 * half of a run.
 */
export function planCore(input: Input, options: PlanOptions = {}): PlanCore {
  const frame = planFrame(input, options);
  const clients = planClients(frame);
  const sales = saleRows(input.tables, frame.deals, clients.money.source);
  const dealChance = planDealChance(frame);
  const funnel = withChances(frame, planFunnel(frame, clients), dealChance, options.chanceFactor);
  const goals = planGoals(frame, clients, funnel);
  const dealPlan = planDeals(frame, clients, funnel, goals);
  const newLeads = dealPlan.need.sellers.map(({ leadsToHave }) => leadsToHave);
  const people = planPeople(frame, clients, goals, newLeads);
  return { ...frame, frame, clients, sales, dealChance, funnel, goals, dealPlan, people };
}

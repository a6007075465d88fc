import { withChances } from "../deal-chance/plan-deal-chance.ts";
import type { PlanVerdict } from "../deals/judge-plan.ts";
import { planDeals } from "../deals/plan-deals.ts";
import { changedParts } from "../ground/changed-parts.ts";
import { planFunnel } from "../funnel/plan-funnel.ts";
import { planGoals } from "../goals/plan-goals.ts";
import { planPeople, type PeopleNeed } from "../people/plan-people.ts";
import type { SalesPlan } from "./sales-plan.ts";
import { scenarioInput, type ScenarioChange } from "./scenario-input.ts";
import { verdictWithLeads } from "./verdict-with-leads.ts";

/** What a plan comes to when something is moved. */
export interface WhatIf {
  readonly verdict: PlanVerdict;
  /** With the people more that are asked about. */
  readonly need: Pick<PeopleNeed, "headcount" | "have" | "fte">;
  /** Changes that could not be followed. */
  readonly problems: ReturnType<typeof scenarioInput>["problems"];
}

/**
 * The verdict under changes, at once: only what they move is computed anew, day, clients and chances stay. What comes out is
 * what a whole run with the same changes says.
 *
 * @param changes levers and settings as rows of Scenarios
 * @see CALC-50, AM-86
 */
export function whatIf(plan: SalesPlan, changes: readonly ScenarioChange[]): WhatIf {
  const made = scenarioInput(plan.input, changes);
  const frame = changedParts(plan, { input: made.input });
  const funnel = withChances(frame, planFunnel(frame, plan.clients), plan.dealChance, made.chanceFactor);
  const goals = planGoals(frame, plan.clients, funnel);
  const dealPlan = planDeals(frame, plan.clients, funnel, goals);
  const newLeads = dealPlan.need.sellers.map(({ leadsToHave }) => leadsToHave);
  const { need } = planPeople(frame, plan.clients, goals, newLeads);
  return {
    verdict: verdictWithLeads(changedParts(frame, { dealPlan }), made.leads),
    need: { ...need, have: need.have + made.people },
    problems: made.problems,
  };
}

import { accountMoney, type MoneyAccount } from "../clients/account-money.ts";
import { planClients, type ClientPlan } from "../clients/plan-clients.ts";
import { planRhythm, type ClientRhythm } from "../clients/plan-rhythm.ts";
import { planSalesChange, type SalesChange } from "../clients/plan-sales-change.ts";
import { planClientWork, type ClientWork } from "../client-work/plan-client-work.ts";
import type { AnswerSpeed } from "../days/answer-speed.ts";
import { planAnswerSpeed } from "../days/plan-answer-speed.ts";
import { planDealChance, withChances, type DealChancePlan } from "../deal-chance/plan-deal-chance.ts";
import { planDays, type DayPlan } from "../days/plan-days.ts";
import { planDeals, type DealPlan } from "../deals/plan-deals.ts";
import { planAttainment, type AttainmentPlan } from "../deals/plan-attainment.ts";
import { planCuts, type CompanyCuts } from "../deals/plan-cuts.ts";
import { planForecastCategories, type ForecastCategories } from "../deals/plan-forecast-categories.ts";
import { saleRows } from "../frame/sale-rows.ts";
import { planFunnel, type FunnelPlan } from "../funnel/plan-funnel.ts";
import { planMovement, type FunnelMovement } from "../funnel/plan-movement.ts";
import { planStuck, type StuckPlan } from "../funnel/plan-stuck.ts";
import { planGoals, type GoalPlan } from "../goals/plan-goals.ts";
import { keptFunnels } from "../history/kept-funnels.ts";
import { planActions, type RankedAction } from "./actions/plan-actions.ts";
import { planScenarios, type Scenario } from "./plan-scenarios.ts";
import { planHistory, type HistoryPlan } from "./plan-history.ts";
import { readHistory } from "../history/read-history.ts";
import { fingerprint } from "../input/fingerprint.ts";
import type { Issue } from "../ground/issue.ts";
import type { Input } from "../input/read-input.ts";
import { planPeople, type PeoplePlan } from "../people/plan-people.ts";
import { planProof, type ProofPlan } from "../proof/plan-proof.ts";
import { planSystem, type SystemPlan } from "../system/plan-system.ts";
import { planFrame, type PlanFrame, type PlanOptions } from "../frame/plan-frame.ts";

/** Everything a run computed; result sheets are told from it and nothing else. */
export interface SalesPlan extends PlanFrame {
  readonly fingerprint: string;
  readonly clients: ClientPlan;
  /** Where all money that was read went (AM-70). */
  readonly money: MoneyAccount;
  /** Why sales moved; not there without an earlier period. */
  readonly change?: SalesChange;
  /** Not there where no sale has a day. */
  readonly rhythm?: ClientRhythm;
  readonly funnel: FunnelPlan;
  readonly movement: FunnelMovement;
  readonly stuck: StuckPlan;
  readonly goals: GoalPlan;
  readonly people: PeoplePlan;
  readonly clientWork: ClientWork;
  readonly dealPlan: DealPlan;
  readonly forecast: ForecastCategories;
  readonly attainment: AttainmentPlan;
  readonly cuts: CompanyCuts;
  readonly days: DayPlan;
  /** Not there where nobody enquired in the period. */
  readonly answerSpeed?: AnswerSpeed;
  readonly system: SystemPlan;
  readonly proof: ProofPlan;
  readonly dealChance: DealChancePlan;
  readonly scenarios: readonly Scenario[];
  readonly history: HistoryPlan;
  /** The five things worth most now (AM-87). */
  readonly actions: readonly RankedAction[];
  readonly issues: readonly Issue[];
}

/**
 * The whole job: input tables and settings to results. Pure: the same input, day and period give the same plan.
 *
 * @see docs/decisions.md, "One road"
 */
export function planSales(input: Input, options: PlanOptions = {}): SalesPlan {
  const frame = planFrame(input, options);
  const clients = planClients(frame);
  const sales = saleRows(input.tables, frame.deals, clients.money.source);
  const dealChance = planDealChance(frame);
  const funnel = withChances(frame, planFunnel(frame, clients), dealChance, options.chanceFactor);
  const earlier = readHistory(input.tables.BuildHistory);
  const kept = keptFunnels(earlier, input);
  const movement = planMovement(frame, funnel, kept);
  const goals = planGoals(frame, clients, funnel);
  const dealPlan = planDeals(frame, clients, funnel, goals);
  const newLeads = dealPlan.need.sellers.map(({ partLeads }) => partLeads);
  const people = planPeople(frame, clients, goals, newLeads);
  const clientWork = planClientWork(frame, clients, goals, people);
  const days = planDays(frame, clients, funnel, dealPlan);
  const system = planSystem({ frame, clients, funnel, goals });
  const plan = {
    ...frame,
    fingerprint: fingerprint(input),
    clients,
    money: accountMoney(frame, clients.money),
    change: planSalesChange(frame, clients, sales),
    rhythm: planRhythm(frame, clients, sales),
    funnel,
    movement,
    stuck: planStuck(frame, funnel, kept),
    goals,
    people,
    clientWork,
    dealPlan,
    forecast: planForecastCategories(frame, funnel, dealPlan),
    attainment: planAttainment(frame, dealPlan),
    cuts: planCuts(frame, clients, sales, dealPlan),
    days,
    answerSpeed: planAnswerSpeed(frame),
    system,
    proof: planProof(frame, kept),
    dealChance,
    scenarios: planScenarios(input, options, planSales),
    history: planHistory({ ...frame, clients, funnel, goals, people, dealPlan }, earlier),
    issues: [
      ...input.issues,
      ...frame.dayIssues,
      ...clients.issues,
      ...goals.issues,
      ...people.issues,
      ...dealPlan.issues,
      ...clientWork.issues,
      ...days.issues,
      ...system.issues,
    ],
  };
  return { ...plan, actions: planActions(plan) };
}

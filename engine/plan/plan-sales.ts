import { accountMoney } from "../clients/account-money.ts";
import { planRhythm } from "../clients/plan-rhythm.ts";
import { planSalesChange } from "../clients/plan-sales-change.ts";
import { planClientWork } from "../client-work/plan-client-work.ts";
import { planAnswerSpeed } from "../days/plan-answer-speed.ts";
import { planDays } from "../days/plan-days.ts";
import { planAttainment } from "../deals/plan-attainment.ts";
import { planCuts } from "../deals/plan-cuts.ts";
import { planForecastCategories } from "../deals/plan-forecast-categories.ts";
import { planMovement } from "../funnel/plan-movement.ts";
import { planStuck } from "../funnel/plan-stuck.ts";
import { keptFunnels } from "../history/kept-funnels.ts";
import { readHistory } from "../history/read-history.ts";
import { onDemand } from "../ground/on-demand.ts";
import { planCore } from "./plan-core.ts";
import { planActions } from "./actions/plan-actions.ts";
import type { SalesPlan } from "./sales-plan.ts";
import { planScenarios } from "./plan-scenarios.ts";
import { planHistory } from "./plan-history.ts";
import { fingerprint } from "../input/fingerprint.ts";
import type { Input } from "../input/read-input.ts";
import { planHiring } from "../people/plan-hiring.ts";
import { planProof } from "../proof/plan-proof.ts";
import { planSystem } from "../system/plan-system.ts";
import type { PlanOptions } from "../frame/plan-frame.ts";

/**
 * The whole job: input tables and settings to results. Pure: the same input, day and period give the same plan.
 *
 * The trunk is computed at once, every branch when somebody first asks for it: three sheets do not wait for forty.
 *
 * @see docs/decisions.md, "One road", "Branches on demand"
 */
export function planSales(input: Input, options: PlanOptions = {}): SalesPlan {
  const { frame, clients, sales, dealChance, funnel, goals, dealPlan, people } = planCore(input, options);
  const earlier = readHistory(input.tables.BuildHistory);
  const kept = keptFunnels(earlier, input);
  const trunk = { ...frame, clients, funnel, goals, dealPlan, people, dealChance };
  const plan: SalesPlan = onDemand(trunk, {
    fingerprint: () => fingerprint(input),
    money: () => accountMoney(frame, clients.money),
    change: () => planSalesChange(frame, clients, sales),
    rhythm: () => planRhythm(frame, clients, sales),
    movement: () => planMovement(frame, funnel, kept),
    stuck: () => planStuck(frame, funnel, kept),
    hiring: () => planHiring(frame, goals.sellers, sales),
    clientWork: () => planClientWork(frame, clients, goals, people),
    forecast: () => planForecastCategories(frame, funnel, dealPlan),
    attainment: () => planAttainment(frame, dealPlan),
    cuts: () => planCuts(frame, clients, sales, dealPlan),
    days: () => planDays(frame, clients, funnel, dealPlan),
    answerSpeed: () => planAnswerSpeed(frame),
    system: () => planSystem({ frame, clients, funnel, goals }),
    proof: () => planProof(frame, kept),
    scenarios: () => planScenarios(input, options, planCore),
    history: () => planHistory(trunk, earlier),
    issues: () => [
      ...input.issues,
      ...frame.dayIssues,
      ...clients.issues,
      ...goals.issues,
      ...people.issues,
      ...dealPlan.issues,
      ...plan.clientWork.issues,
      ...plan.days.issues,
      ...plan.system.issues,
    ],
    actions: () => planActions(plan),
  });
  return plan;
}

import type { ClientPlan } from "../clients/plan-clients.ts";
import type { FunnelPlan } from "../funnel/plan-funnel.ts";
import type { GoalPlan } from "../goals/plan-goals.ts";
import type { Issue } from "../ground/issue.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { planAdvice, type AdvicePlan } from "./plan-advice.ts";
import { planLayers, type LayerPlan } from "./plan-layers.ts";
import { planStrategies, type StrategyPlan } from "./plan-strategies.ts";
import { planCompetitors, type CompetitorPlan } from "./plan-competitors.ts";
import { planDevelopment, type DevelopmentPlan } from "./plan-development.ts";
import { planTraining, type TrainingPlan } from "./plan-training.ts";
import { planReports, type ReportPlan } from "./plan-reports.ts";

/** Is the sales system sound: each part by its own file `plan-….ts`; their issues come together here. */
export interface SystemPlan {
  readonly layers: LayerPlan;
  readonly strategies: StrategyPlan;
  readonly advice: AdvicePlan;
  readonly reports: ReportPlan;
  readonly development: DevelopmentPlan;
  readonly training: TrainingPlan;
  readonly competitors: CompetitorPlan;
  readonly issues: readonly Issue[];
}

/** What the parts of the system are computed from. */
export interface SystemBasis {
  readonly frame: PlanFrame;
  readonly clients: ClientPlan;
  readonly funnel: FunnelPlan;
  readonly goals: GoalPlan;
}

/** @see CALC-22 to CALC-24, CALC-28 to CALC-33, CALC-36 */
export function planSystem({ frame, clients, funnel, goals }: SystemBasis): SystemPlan {
  const layers = planLayers(frame, funnel, goals);
  const strategies = planStrategies(frame, clients, goals);
  const advice = planAdvice(frame);
  const reports = planReports(frame, clients);
  const development = planDevelopment(frame, clients);
  const training = planTraining(frame);
  const competitors = planCompetitors(frame, clients);
  return {
    layers,
    strategies,
    advice,
    reports,
    development,
    training,
    competitors,
    issues: [layers, strategies, advice, reports, development, training, competitors].flatMap((part) => part.issues),
  };
}

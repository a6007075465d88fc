import type { TableSpec } from "../column-spec.ts";
import { activities } from "./activities.ts";
import { advantages } from "./advantages.ts";
import { answers } from "./answers.ts";
import { buildHistory } from "./build-history.ts";
import { calendar } from "./calendar.ts";
import { categoryNorms } from "./category-norms.ts";
import { channels } from "./channels.ts";
import { clients } from "./clients.ts";
import { comparison } from "./comparison.ts";
import { competitors } from "./competitors.ts";
import { contacts } from "./contacts.ts";
import { dealReviews } from "./deal-reviews.ts";
import { dealSteps } from "./deal-steps.ts";
import { deals } from "./deals.ts";
import { devMatrix } from "./dev-matrix.ts";
import { frozenPlan } from "./frozen-plan.ts";
import { goals } from "./goals.ts";
import { layerItems } from "./layer-items.ts";
import { mailings } from "./mailings.ts";
import { managers } from "./managers.ts";
import { market } from "./market.ts";
import { norms } from "./norms.ts";
import { payments } from "./payments.ts";
import { planHistory } from "./plan-history.ts";
import { programmes } from "./programmes.ts";
import { promotion } from "./promotion.ts";
import { prospectNorms } from "./prospect-norms.ts";
import { rates } from "./rates.ts";
import { reportLog } from "./report-log.ts";
import { scenarios } from "./scenarios.ts";
import { settings } from "./settings.ts";
import { snapshots } from "./snapshots.ts";
import { stageLog } from "./stage-log.ts";
import { stages } from "./stages.ts";
import { territory } from "./territory.ts";
import { trainingLog } from "./training-log.ts";

/** Every input table, in the order of its sheets. The keys are the names on the command line: `Deals=deals.csv`. */
export const tables = {
  Settings: settings,
  Clients: clients,
  Contacts: contacts,
  Deals: deals,
  StageLog: stageLog,
  Snapshots: snapshots,
  DealSteps: dealSteps,
  DealReviews: dealReviews,
  PlanHistory: planHistory,
  FrozenPlan: frozenPlan,
  Payments: payments,
  Rates: rates,
  Activities: activities,
  Managers: managers,
  Norms: norms,
  CategoryNorms: categoryNorms,
  ProspectNorms: prospectNorms,
  Stages: stages,
  Goals: goals,
  Channels: channels,
  Market: market,
  Competitors: competitors,
  Comparison: comparison,
  Advantages: advantages,
  Promotion: promotion,
  Mailings: mailings,
  DevMatrix: devMatrix,
  LayerItems: layerItems,
  TrainingLog: trainingLog,
  Programmes: programmes,
  ReportLog: reportLog,
  Calendar: calendar,
  Scenarios: scenarios,
  Territory: territory,
  Answers: answers,
  BuildHistory: buildHistory,
} satisfies Record<string, TableSpec>;

export type TableName = keyof typeof tables;

import { makeAnswers } from "./make-answers.ts";
import type { Day } from "./engine-parts.ts";
import { makeBuildHistory } from "./make-build-history.ts";
import { makeCalendar, makeTerritory } from "./make-calendar.ts";
import { makeComparison, makeCompetitors } from "./make-competitors.ts";
import { makeDealReviews } from "./make-deal-reviews.ts";
import { makeDealSteps } from "./make-deal-steps.ts";
import { makeDevMatrix } from "./make-dev-matrix.ts";
import { makeLayerItems } from "./make-layer-items.ts";
import { makeMarket } from "./make-market.ts";
import { makeCategoryNorms, makeNorms, makeProspectNorms } from "./make-norms.ts";
import { makePlanHistory } from "./make-plan-history.ts";
import { makeProgrammes } from "./make-programmes.ts";
import { makeAdvantages, makeMailings, makePromotion } from "./make-promotion.ts";
import { makeReportLog } from "./make-report-log.ts";
import { makeSnapshots } from "./make-snapshots.ts";
import { makeTrainingLog } from "./make-training-log.ts";
import { makeActivities } from "./make-activities.ts";
import { makeChannels } from "./make-channels.ts";
import { makeClients } from "./make-clients.ts";
import { makeContacts } from "./make-contacts.ts";
import { makeDeals } from "./make-deals.ts";
import { makeFrozenPlan } from "./make-frozen-plan.ts";
import { makeGoals } from "./make-goals.ts";
import { makeManagers } from "./make-managers.ts";
import { makePayments } from "./make-payments.ts";
import { makeScenarios } from "./make-scenarios.ts";
import { makeSettings } from "./make-settings.ts";
import { makeStageLog } from "./make-stage-log.ts";
import { makeStages } from "./make-stages.ts";
import { activityCount, doneActivities, plannedActivities } from "./plan-activities.ts";
import { planClients } from "./plan-clients.ts";
import { planDeals } from "./plan-deals.ts";
import { planPayments } from "./plan-payments.ts";
import { planPeople } from "./plan-people.ts";
import type { SampleRow, SampleTables } from "./sample-row.ts";

/** The sample company's data before a language is chosen and before its few deliberate faults. */
export function sampleTables(): SampleTables {
  const clients = planClients();
  const deals = planDeals(clients);
  const payments = planPayments(deals);
  const people = planPeople(clients);
  const done = doneActivities(clients, deals);
  const planned = plannedActivities(clients, deals, activityCount - done.length);
  const activities = makeActivities([...done, ...planned], people);
  const dealRows = makeDeals(deals);
  return {
    Settings: makeSettings(),
    Clients: makeClients(clients),
    Contacts: makeContacts(people),
    Deals: dealRows,
    StageLog: makeStageLog(deals),
    Snapshots: makeSnapshots(deals),
    DealSteps: makeDealSteps(deals),
    DealReviews: makeDealReviews(deals),
    PlanHistory: makePlanHistory(deals),
    FrozenPlan: makeFrozenPlan(deals),
    Payments: makePayments(payments),
    Activities: activities,
    Managers: makeManagers(),
    Norms: makeNorms(),
    CategoryNorms: makeCategoryNorms(),
    ProspectNorms: makeProspectNorms(),
    Stages: makeStages(),
    Goals: makeGoals(),
    Scenarios: makeScenarios(),
    Channels: makeChannels(),
    Market: makeMarket(),
    Competitors: makeCompetitors(),
    Comparison: makeComparison(),
    Advantages: makeAdvantages(),
    Promotion: makePromotion(),
    Mailings: makeMailings(),
    DevMatrix: makeDevMatrix(clients),
    LayerItems: makeLayerItems(),
    Answers: makeAnswers(),
    TrainingLog: makeTrainingLog(),
    Programmes: makeProgrammes(),
    ReportLog: makeReportLog(activities),
    Calendar: makeCalendar(),
    Territory: makeTerritory(),
    BuildHistory: makeBuildHistory(clients, deals, payments, forecastsOf(dealRows)),
  };
}

function forecastsOf(rows: readonly SampleRow<"Deals">[]): Map<string, Day> {
  return new Map(
    rows.flatMap(({ dealId, forecastClose }) =>
      typeof dealId === "string" && typeof forecastClose === "number" ? [[dealId, forecastClose] as const] : [],
    ),
  );
}

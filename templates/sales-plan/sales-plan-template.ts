import { templateInput, type Template } from "../kit/template.ts";
import { capacities } from "../funnel/deal-model/capacities.ts";
import { dealModelSheets } from "../funnel/deal-model/deal-model-sheets.ts";
import { exampleDeals } from "../funnel/deal-model/example-deals.ts";
import { calendarWorkings } from "./calendar-workings.ts";
import { firstPageOfPlan } from "./first-page-of-plan.ts";
import { goalSheet } from "./goal-sheet.ts";
import { goalWorkings } from "./goal-workings.ts";
import { managerPlansSheet } from "./manager-plans-sheet.ts";
import { peopleWorkings } from "./people-workings.ts";
import { pipelineSheet } from "./pipeline-sheet.ts";
import { plannedMoney } from "./planned-money.ts";
import { planSizes } from "./plan-sizes.ts";
import { planTemplateWords as words } from "./plan-words.ts";
import { ownersWorkings, rollUpSheet } from "./roll-up-sheet.ts";
import { splitWorkings } from "./split-workings.ts";

const people = ["M-01", "M-04", "M-05", "M-09", "M-10", "M-11", "M-12"];
const example = exampleDeals(people, { open: 24, won: 22, lost: 12 });
/** What the few deals of the example can about carry. */
const examplePlan = 4_500_000;

const inputs = [
  templateInput({
    table: "Goals",
    columns: ["period", "planMoney", "shareA", "shareB", "shareC", "projectsA", "projectsB"],
    capacity: planSizes.goals,
    rows: [{ period: "2026", planMoney: examplePlan, shareA: 0.75, shareB: 0.18, shareC: 0.07 }],
  }),
  templateInput({
    table: "Managers",
    columns: ["name", "role", "active", "fte", "ramp", "planShare"],
    capacity: planSizes.managers,
    rows: example.managers.map((row) => ({ ...row, planShare: undefined })),
  }),
  templateInput({
    table: "Channels",
    columns: ["channel", "share"],
    capacity: planSizes.channels,
    rows: example.channels,
  }),
  templateInput({
    table: "Stages",
    columns: ["order", "code", "nameEn", "nameRu", "kind", "conversion"],
    capacity: capacities.stages,
    rows: example.stages,
  }),
  templateInput({
    table: "Deals",
    columns: [
      "dealId",
      "clientId",
      "managerId",
      "status",
      "stage",
      "openDate",
      "closeDate",
      "forecastClose",
      "amount",
      "probability",
    ],
    capacity: capacities.deals,
    rows: example.deals,
  }),
];

/** Sales plan with native formulas: goal, managers, pipeline, roll-up (CALC-06, CALC-07, CALC-16, CALC-19). */
export const salesPlanTemplate: Template = {
  id: "sales-plan",
  name: words.name,
  inputs,
  settings: [
    "asOf",
    "period",
    "roundTo",
    "shareTolerance",
    "assumedWeightA",
    "assumedWeightB",
    "assumedWeightC",
    "minObservations",
    "feasibleAmber",
    "abcA",
    "abcB",
    "abcTies",
  ],
  sheets: (context) => [
    firstPageOfPlan(context, inputs),
    goalSheet(context),
    managerPlansSheet(context),
    pipelineSheet(context),
    rollUpSheet(context),
    goalWorkings(context),
    peopleWorkings(context),
    splitWorkings(context),
    ownersWorkings(context),
    calendarWorkings(context),
    ...dealModelSheets(context, { logged: false, forecast: true, byCategory: true, columns: plannedMoney() }),
  ],
};

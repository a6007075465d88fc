import { templateInput, type Template } from "../kit/template.ts";
import { capacities } from "./deal-model/capacities.ts";
import { dealModelSheets } from "./deal-model/deal-model-sheets.ts";
import { exampleDeals } from "./deal-model/example-deals.ts";
import { boardSheet } from "./board-sheet.ts";
import { conversionSheet } from "./conversion-sheet.ts";
import { dealListSheet } from "./deal-list-sheet.ts";
import { firstPageOfFunnel } from "./first-page-of-funnel.ts";
import { funnelTemplateWords as words } from "./funnel-words.ts";
import { listOrder, logCapacity, logSheet, ownersSheet } from "./funnel-workings.ts";

const example = exampleDeals(["M-04", "M-05", "M-08", "M-11", "M-12"], { open: 26, won: 16, lost: 12 });

const inputs = [
  templateInput({
    table: "Deals",
    columns: ["dealId", "clientId", "managerId", "status", "stage", "openDate", "closeDate", "amount", "probability"],
    capacity: capacities.deals,
    rows: example.deals,
  }),
  templateInput({
    table: "Stages",
    columns: ["order", "code", "nameEn", "nameRu", "kind", "conversion"],
    capacity: capacities.stages,
    rows: example.stages,
  }),
  templateInput({
    table: "Managers",
    columns: ["name", "role", "active"],
    capacity: capacities.managers,
    rows: example.managers,
  }),
  templateInput({ table: "StageLog", columns: ["dealId", "date", "stage"], capacity: logCapacity, rows: example.log }),
];

/** Funnel with native formulas: scoreboard, every open deal, conversion and the narrowest stage (CALC-12, CALC-14). */
export const funnelTemplate: Template = {
  id: "funnel",
  name: words.name,
  inputs,
  settings: ["asOf", "period", "minObservations", "abcA", "abcB", "abcTies"],
  sheets: (context) => [
    firstPageOfFunnel(context, inputs),
    boardSheet(context),
    dealListSheet(context),
    conversionSheet(context),
    ownersSheet(context),
    logSheet(context),
    ...dealModelSheets(context, { logged: true, forecast: false, byCategory: false, columns: listOrder() }),
  ],
};

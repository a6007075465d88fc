import { exampleClients } from "../kit/example-clients.ts";
import { templateInput, type Template } from "../kit/template.ts";
import { sampleTables } from "../sample/sample-tables.ts";
import type { SampleRow } from "../sample/sample-row.ts";
import { causesSheet, lateSheet } from "./client-lists.ts";
import { seasonSheet } from "./season-sheet.ts";
import { capacity } from "./why-capacity.ts";
import { whyFirstPage } from "./why-first-page.ts";
import { whyTemplateWords as words } from "./why-words.ts";
import { workingsSheet } from "./why-workings.ts";

const exampleCount = 60;
const inputs = [
  templateInput({
    table: "Payments",
    columns: ["clientId", "date", "amount"],
    capacity,
    rows: examplePayments(),
  }),
];

/** The payments of the clients that the other workbooks show. */
function examplePayments(): SampleRow<"Payments">[] {
  const shown = new Set(exampleClients(exampleCount).map(({ name }) => JSON.stringify(name)));
  return (sampleTables().Payments ?? []).filter(({ clientId }) => shown.has(JSON.stringify(clientId)));
}

/** Bridge, seasonality and rhythm of clients with native formulas: paste the payments (CALC-41, CALC-42, CALC-47). */
export const whySalesMovedTemplate: Template = {
  id: "why-sales-moved",
  name: words.name,
  inputs,
  settings: ["rhythmDays", "rhythmIntervals", "lateRatio", "riskRatio"],
  sheets: (context) => [
    whyFirstPage(context, inputs),
    causesSheet(context),
    lateSheet(context),
    seasonSheet(context),
    workingsSheet(context),
  ],
};

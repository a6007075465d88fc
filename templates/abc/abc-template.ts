import { exampleClients } from "../kit/example-clients.ts";
import { templateInput, type Template } from "../kit/template.ts";
import { abcFirstPage } from "./abc-first-page.ts";
import { actionsSheet, developFirstSheet, rankingSheet } from "./abc-lists.ts";
import { abcMatrix } from "./abc-matrix.ts";
import { capacity } from "./abc-capacity.ts";
import { abcTemplateWords as words } from "./abc-words.ts";
import { workingsSheet } from "./abc-workings.ts";

const exampleRows = 60;
const inputs = [
  templateInput({
    table: "Clients",
    columns: ["name", "managerId", "region", "revenue", "potentialAmount", "potentialMark"],
    capacity,
    rows: exampleClients(exampleRows),
  }),
];

/** Classes by money and by potential with native formulas: paste the clients, and what to do with each follows (CALC-01 to 03). */
export const abcTemplate: Template = {
  id: "abc",
  name: words.name,
  inputs,
  settings: ["abcA", "abcB", "abcTies", "potA", "potB"],
  sheets: (context) => [
    abcFirstPage(context, inputs),
    abcMatrix(context),
    developFirstSheet(context),
    rankingSheet(context),
    actionsSheet(context),
    workingsSheet(context),
  ],
};

import { exampleClients } from "../kit/example-clients.ts";
import { templateInput, type Template } from "../kit/template.ts";
import { makeCategoryNorms, makeNorms, makeProspectNorms } from "../sample/make-norms.ts";
import { sampleTables } from "../sample/sample-tables.ts";
import { baseSheet, loadSheet } from "./headcount-base.ts";
import { capacities } from "./headcount-capacities.ts";
import { headcountFirstPage } from "./headcount-first-page.ts";
import { marketSheet } from "./headcount-market.ts";
import { structureSheet } from "./headcount-structure.ts";
import { headcountTemplateWords as words } from "./headcount-words.ts";
import { headcountWorkings } from "./headcount-workings.ts";

const inputs = [
  templateInput({
    table: "Clients",
    columns: ["name", "managerId", "potentialMark"],
    capacity: capacities.Clients,
    rows: exampleClients(60),
  }),
  templateInput({
    table: "Managers",
    columns: ["name", "role", "fte", "ramp"],
    capacity: capacities.Managers,
    rows: sampleTables().Managers,
  }),
  templateInput({
    table: "Norms",
    columns: ["activityType", "minutes", "cost"],
    capacity: capacities.Norms,
    rows: makeNorms(),
  }),
  templateInput({
    table: "CategoryNorms",
    columns: ["group", "activityType", "countPerYear"],
    capacity: capacities.CategoryNorms,
    rows: makeCategoryNorms(),
  }),
  templateInput({
    table: "ProspectNorms",
    columns: ["step", "activityType", "count", "reach"],
    capacity: capacities.ProspectNorms,
    rows: makeProspectNorms(),
  }),
];

/** A what-if model of people that needs no add-in: norms, classes, market, posts, money (CALC-09, 10, 40, AM-21, AM-22). */
export const headcountTemplate: Template = {
  id: "headcount",
  name: words.name,
  inputs,
  settings: [
    "absenceDays",
    "hoursPerDay",
    "sellingShare",
    "supportShare",
    "dutyHours",
    "hourlyCost",
    "coverUniverse",
    "coverTarget",
    "coverYears",
    "coverPeople",
    "acquisitionConversion",
    "newClientGroup",
    "firstYearShare",
    "splitRoles",
    "span",
    "nextSellerCost",
    "nextSellerSales",
    "marginRate",
    "secondYearShare",
    "thirdYearShare",
    "returnLow",
    "returnHigh",
  ],
  settingValues: { coverUniverse: "6000", nextSellerCost: "60000", nextSellerSales: "300000", marginRate: "0.3" },
  sheets: (context) => [
    headcountFirstPage(context, inputs),
    baseSheet(context),
    loadSheet(context),
    marketSheet(context),
    structureSheet(context),
    headcountWorkings(context),
  ],
};

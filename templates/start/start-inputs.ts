import { settingGroups, tables, type SettingKey, type TableName, type Text } from "../../engine/index.ts";
import { templateInput, type TemplateInput } from "../kit/template.ts";
import {
  defaultAnswers,
  defaultCategoryNorms,
  defaultNorms,
  defaultProspectNorms,
  defaultStages,
} from "../sample/engine-parts.ts";
import { layersToFill } from "../kit/layers-to-fill.ts";
import { inputGives, type inputGroups } from "./input-words.ts";

/** An input sheet of the workbook Start: what it switches on, and the rows it comes with. */
export interface StartInput {
  readonly table: TableName;
  readonly group: keyof typeof inputGroups;
  readonly gives: Text;
  /** Column whose filled cells are counted on the first page. */
  readonly counted: string;
  readonly input: TemplateInput;
}

/** Every sheet a person fills in: the five to begin with, then the others by what they are for. */
export const startInputs: readonly StartInput[] = [
  sheet("Clients", "first", "name", 3000),
  sheet("Deals", "first", "clientId", 3000),
  sheet("Payments", "first", "clientId", 3000),
  sheet("Managers", "first", "name", 100),
  sheet("Goals", "first", "period", 60),
  sheet("Scenarios", "work", "scenario", 200),
  sheet("Activities", "work", "clientId", 3000),
  sheet("Contacts", "work", "name", 3000),
  sheet("StageLog", "work", "dealId", 3000),
  sheet("DealSteps", "work", "dealId", 3000),
  sheet("DealReviews", "work", "dealId", 1000),
  sheet("Mailings", "work", "sent", 300),
  sheet("Territory", "work", "name", 500),
  sheet("Market", "market", "segment", 300),
  sheet("Channels", "market", "business", 60),
  sheet("Competitors", "market", "name", 100),
  sheet("Comparison", "market", "criterion", 1000),
  sheet("Advantages", "market", "advantage", 500),
  sheet("Promotion", "market", "event", 500),
  sheet("DevMatrix", "market", "clientId", 1000),
  sheet("Stages", "method", "order", 40, defaultStages),
  sheet("Norms", "method", "activityType", 60, defaultNorms),
  sheet("CategoryNorms", "method", "activityType", 60, defaultCategoryNorms),
  sheet("ProspectNorms", "method", "activityType", 60, defaultProspectNorms),
  sheet("Calendar", "method", "date", 400),
  sheet("Rates", "method", "currency", 400),
  sheet("LayerItems", "system", "requirementId", 100, layersToFill()),
  sheet("Programmes", "system", "code", 200),
  sheet("TrainingLog", "system", "programmeCode", 1000),
  sheet("ReportLog", "system", "templateId", 1000),
  sheet("Answers", "system", "questionId", 100, defaultAnswers),
];

/** The Settings sheet has all of them, with their explanations. */
export const allSettings = settingGroups.flatMap(({ settings }) => Object.keys(settings)) as readonly SettingKey[];

function sheet(
  table: keyof typeof inputGives,
  group: StartInput["group"],
  counted: string,
  capacity: number,
  rows?: readonly object[],
): StartInput {
  const input = { table, capacity, columns: Object.keys(tables[table].columns), rows };
  return { table, group, gives: inputGives[table], counted, input: templateInput(input) };
}

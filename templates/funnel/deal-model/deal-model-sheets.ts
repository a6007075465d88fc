import type { ResultSheet, SheetColumn } from "../../../engine/index.ts";
import type { TemplateContext } from "../../kit/template.ts";
import { dealModelWords as words } from "./deal-model-words.ts";
import { dealRowsSheet } from "./deal-rows.ts";
import { classEnds } from "./class-ends.ts";
import { factsForm } from "./facts-form.ts";
import { chainTable, kindsOfStatus, readStages, sortedStages, stageNames } from "./stage-tables.ts";
import { wordListsSheet } from "./word-lists.ts";
import { workingSheet } from "./working-sheet.ts";

export interface DealModel {
  /** The workbook has the sheet StageLog. */
  readonly logged: boolean;
  /** Conversions also by category. */
  readonly byCategory: boolean;
  /** Further columns of the rows of deals. */
  readonly columns: readonly SheetColumn[];
}

/** The hidden sheets by which a workbook understands deals and stages as the planner does. */
export function dealModelSheets({ say, language }: TemplateContext, model: DealModel): ResultSheet[] {
  return [
    dealRowsSheet(say(words.deals), model.logged, model.columns),
    workingSheet("W-STAGES", say(words.stages), [
      chainTable(model.byCategory),
      readStages(language),
      sortedStages(),
      stageNames(),
      kindsOfStatus(),
    ]),
    workingSheet("W-FACTS", say(words.facts), [factsForm(), classEnds()]),
    wordListsSheet(say(words.lists)),
  ];
}

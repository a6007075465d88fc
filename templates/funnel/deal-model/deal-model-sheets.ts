import type { ResultSheet } from "../../../engine/index.ts";
import type { TemplateContext } from "../../kit/template.ts";
import { dealModelWords as words } from "./deal-model-words.ts";
import { dealRowsSheet, type DealRows } from "./deal-rows.ts";
import { classEnds } from "./class-ends.ts";
import { factsForm } from "./facts-form.ts";
import { chainTable, kindsOfStatus, readStages, sortedStages, stageNames } from "./stage-tables.ts";
import { wordListsSheet } from "./word-lists.ts";
import { workingSheet } from "./working-sheet.ts";

export interface DealModel extends DealRows {
  /** Conversions also by category. */
  readonly byCategory: boolean;
}

/** The hidden sheets by which a workbook understands deals and stages as the planner does. */
export function dealModelSheets({ say, language }: TemplateContext, model: DealModel): ResultSheet[] {
  return [
    dealRowsSheet(say(words.deals), model),
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

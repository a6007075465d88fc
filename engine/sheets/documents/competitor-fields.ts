import { competitorDocumentWords as words } from "../../words/documents/competitor-document-words.ts";
import { difficultyNames } from "../../words/system/competitor-words.ts";
import type { FormField } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { competitorName } from "../system/competitor-tables.ts";
import { knownField, wordAt } from "./document-fields.ts";

/** What is known of a competitor before it is studied: who, said how, when studied, how hard it is to stand beside it. */
export function competitorFields(context: SheetContext, competitor: number): FormField[] {
  const { plan, say } = context;
  const { clients, level, lastStudied, nextStudy } = plan.system.competitors.competitors[competitor];
  const { reputation } = plan.input.tables.Competitors;
  return [
    knownField(context, "competitor", words.competitor, competitorName(context, competitor)),
    knownField(context, "reputation", words.reputation, wordAt(reputation, competitor)),
    knownField(context, "lastStudied", words.lastStudied, numberOrBlank(lastStudied), "date"),
    knownField(context, "nextStudy", words.nextStudy, numberOrBlank(nextStudy), "date"),
    knownField(context, "difficulty", words.difficulty, level ? say(difficultyNames[level]) : null),
    knownField(context, "clients", words.clients, clients, "whole"),
  ];
}

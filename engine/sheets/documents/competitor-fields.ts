import { competitorDocumentWords as words } from "../../words/documents/competitor-document-words.ts";
import { difficultyNames } from "../../words/system/competitor-words.ts";
import { date, text, whole, type Field } from "../column.ts";
import { type SheetContext } from "../sheet-context.ts";
import { competitorName } from "../system/competitor-tables.ts";
import { wordAt } from "./document-fields.ts";

/** What is known of a competitor before it is studied: who, said how, when studied, how hard it is to stand beside it. */
export function competitorFields(context: SheetContext, competitor: number): Field[] {
  const { plan } = context;
  const { clients, level, lastStudied, nextStudy } = plan.system.competitors.competitors[competitor];
  const { reputation } = plan.input.tables.Competitors;
  return [
    text("competitor", words.competitor, competitorName(context, competitor)),
    text("reputation", words.reputation, wordAt(reputation, competitor)),
    date("lastStudied", words.lastStudied, lastStudied),
    date("nextStudy", words.nextStudy, nextStudy),
    text("difficulty", words.difficulty, level ? difficultyNames[level] : null),
    whole("clients", words.clients, clients),
  ];
}

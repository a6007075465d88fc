import { lists } from "../../input/lists.ts";
import { peopleDocumentWords as words } from "../../words/documents/people-document-words.ts";
import { ownerNames } from "../owner-names.ts";
import type { FormField } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { knownField, noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";

/** Who a document is about: name, post, since when. */
export function personFields(context: SheetContext, manager: number): FormField[] {
  const { plan, say } = context;
  const { role, hiredOn } = plan.input.tables.Managers;
  const post = Object.values(lists.managerRole).at(role[manager]);
  return [
    knownField(context, "person", words.person, ownerNames(context)[manager]),
    knownField(context, "post", words.post, role[manager] < 0 || post === undefined ? null : say(post)),
    knownField(context, "hired", words.hired, numberOrBlank(hiredOn[manager]), "date"),
  ];
}

/** What the person is good and bad at, as the sheet Managers says. */
export function strengthFields(context: SheetContext, manager: number): FormField[] {
  const { strengths, weaknesses } = context.plan.input.tables.Managers;
  return [
    knownField(context, "strengths", words.strengths, wordAt(strengths, manager)),
    knownField(context, "weaknesses", words.weaknesses, wordAt(weaknesses, manager)),
  ];
}

/** Undefined for a person of the sheet Managers; what is said where there is none. */
export function withoutPerson({ say, plan }: SheetContext, manager: number): DocumentBody | undefined {
  if (manager >= 0 && manager < plan.input.tables.Managers.rowCount) return undefined;
  return { blocks: [noteOf("nobody", [say(words.nobody)], "warning")] };
}

import { lists } from "../../input/lists.ts";
import { peopleDocumentWords as words } from "../../words/documents/people-document-words.ts";
import { date, text, type Field } from "../column.ts";
import { ownerNames } from "../owner-names.ts";
import { type SheetContext } from "../sheet-context.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";

/** Who a document is about: name, post, since when. */
export function personFields(context: SheetContext, manager: number): Field[] {
  const { plan } = context;
  const { role, hiredOn } = plan.input.tables.Managers;
  const post = Object.values(lists.managerRole).at(role[manager]);
  return [
    text("person", words.person, ownerNames(context)[manager]),
    text("post", words.post, role[manager] < 0 || post === undefined ? null : post),
    date("hired", words.hired, hiredOn[manager]),
  ];
}

/** What the person is good and bad at, as the sheet Managers says. */
export function strengthFields(context: SheetContext, manager: number): Field[] {
  const { strengths, weaknesses } = context.plan.input.tables.Managers;
  return [
    text("strengths", words.strengths, wordAt(strengths, manager)),
    text("weaknesses", words.weaknesses, wordAt(weaknesses, manager)),
  ];
}

/** Undefined for a person of the sheet Managers; what is said where there is none. */
export function withoutPerson({ say, plan }: SheetContext, manager: number): DocumentBody | undefined {
  if (manager >= 0 && manager < plan.input.tables.Managers.rowCount) return undefined;
  return { blocks: [noteOf("nobody", [say(words.nobody)], "warning")] };
}

import { lists } from "../../input/lists.ts";
import type { Text } from "../../ground/text.ts";
import { channelDocumentWords } from "../../words/documents/channel-document-words.ts";
import { typed } from "../column.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { emptyTable } from "./empty-table.ts";
import { personWithRole, personWords } from "./person-with-role.ts";

const words = channelDocumentWords.questions;

/** Widths of the four columns of a list of questions: T-22 and T-23 are filled side by side. */
export const questionWidths = [34, 22, 20, 18] as const;

/** Whom of a client to ask: the person with a role, or that nobody is noted with it. */
export function personToAsk(
  context: SheetContext,
  client: number,
  role: "LFR" | "LPR",
  nameIn: (name: string, role: string) => string = (name) => name,
): { readonly isKnown: boolean; readonly line: string } {
  const name = personWords(context, personWithRole(context, client, role));
  const label = context.say(lists.personRole[role]);
  return name === null
    ? { isKnown: false, line: context.say(words.nobody, { role: label }) }
    : { isKnown: true, line: context.say(words.to, { name: nameIn(name, label) }) };
}

/** Lines for questions of the seller's own. */
export function ownQuestions(
  context: SheetContext,
  key: string,
  rowCount: number,
  columns: readonly (readonly [key: string, heading: Text])[],
): Block {
  return emptyTable(context, {
    key,
    title: words.own,
    rowCount,
    columns: columns.map(([name, heading], place) => typed(name, heading, { width: questionWidths[place] })),
  });
}

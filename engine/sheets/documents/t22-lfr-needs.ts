import type { DocumentAbout } from "../../documents/document-request.ts";
import { lists } from "../../input/lists.ts";
import { channelDocumentWords } from "../../words/documents/channel-document-words.ts";
import { text, typed } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { advantageRows, channelOf } from "./advantage-rows.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable } from "./empty-table.ts";
import { personWithRole, personWords } from "./person-with-role.ts";

const words = channelDocumentWords.questions;
const widths = [34, 22, 20, 18] as const;

/**
 * T-22: questions that bring out needs of the LFR which our advantages answer.
 *
 * @see B-49, B-50, B-56
 */
export function lfrNeedsQuestions(context: SheetContext, { client }: DocumentAbout): DocumentBody {
  const { say } = context;
  if (client < 0) return { blocks: [noteOf("unknown", [say(channelDocumentWords.unknownClient)], "warning")] };
  const rows = advantageRows(context, channelOf(context, client), "LFR");
  return {
    rows: rows.length,
    blocks: [
      whomToAsk(context, client),
      rows.length === 0
        ? noteOf("none", [say(channelDocumentWords.matrix.none)], "warning")
        : questionsTable(context, rows),
      emptyTable(context, {
        key: "own",
        title: words.own,
        rowCount: 6,
        columns: [
          typed("ownQuestion", words.question, { width: widths[0] }),
          typed("ownNeed", channelDocumentWords.need, { width: widths[1] }),
          typed("ownAdvantage", channelDocumentWords.advantage, { width: widths[2] }),
          typed("ownAnswer", words.answer, { width: widths[3] }),
        ],
      }),
    ],
  };
}

function whomToAsk(context: SheetContext, client: number): Block {
  const { say, plan, language } = context;
  const { Contacts, Clients } = plan.input.tables;
  const shaper = personWithRole(context, client, "LFR");
  const name = personWords(context, shaper);
  const noted = [wordAt(Contacts.needsNoted, shaper), wordAt(Clients.needs, client)].filter((one) => one !== null);
  const named = [...new Set(noted)].join("; ");
  const known = named === "" ? [] : [say(words.named, { words: named })];
  return name === null
    ? noteOf("finding", [say(words.nobody, { role: lists.personRole.LFR[language] }), ...known], "warning")
    : noteOf("finding", [say(words.to, { name }), ...known], "strong");
}

function questionsTable(context: SheetContext, rows: readonly number[]): Block {
  const { say, plan } = context;
  const { Advantages } = plan.input.tables;

  const need = (row: number): string => wordAt(Advantages.need, row) ?? "–";
  const question = (row: number): string =>
    wordAt(Advantages.question, row) ?? say(words.askAbout, { need: need(row) });
  return tableOf(context, rows, {
    key: "questions",
    title: words.needsTitle,
    plain: true,
    rowKey: ["question"],
    columns: [
      text("question", words.question, question, { width: widths[0] }),
      text("need", channelDocumentWords.need, need, { width: widths[1] }),
      text("advantage", channelDocumentWords.advantage, (row) => wordAt(Advantages.advantage, row), {
        width: widths[2],
      }),
      typed("answer", words.answer, { width: widths[3] }),
    ],
  });
}

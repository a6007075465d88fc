import { channelOf } from "../../frame/channel-of.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { channelDocumentWords } from "../../words/documents/channel-document-words.ts";
import { text, typed } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { advantageRows } from "./advantage-rows.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { personWithRole } from "./person-with-role.ts";
import { ownQuestions, personToAsk, questionWidths as widths } from "./question-parts.ts";

const words = channelDocumentWords.questions;

/**
 * T-22: questions that bring out needs of the LFR which our advantages answer.
 *
 * @see B-49, B-50, B-56
 */
export function lfrNeedsQuestions(context: SheetContext, { client }: DocumentAbout): DocumentBody {
  const { say } = context;
  if (client < 0) return { blocks: [noteOf("unknown", [say(channelDocumentWords.unknownClient)], "warning")] };
  const rows = advantageRows(context, channelOf(context.plan.input.tables, client), "LFR");
  return {
    rows: rows.length,
    blocks: [
      whomToAsk(context, client),
      rows.length === 0
        ? noteOf("none", [say(channelDocumentWords.matrix.none)], "warning")
        : questionsTable(context, rows),
      ownQuestions(context, "own", 6, [
        ["ownQuestion", words.question],
        ["ownNeed", channelDocumentWords.need],
        ["ownAdvantage", channelDocumentWords.advantage],
        ["ownAnswer", words.answer],
      ]),
    ],
  };
}

function whomToAsk(context: SheetContext, client: number): Block {
  const { say, plan } = context;
  const { Contacts, Clients } = plan.input.tables;
  const shaper = personWithRole(context, client, "LFR");
  const noted = [wordAt(Contacts.needsNoted, shaper), wordAt(Clients.needs, client)].filter((one) => one !== null);
  const named = [...new Set(noted)].join("; ");
  const known = named === "" ? [] : [say(words.named, { words: named })];
  const { isKnown, line } = personToAsk(context, client, "LFR");
  return noteOf("finding", [line, ...known], isKnown ? "strong" : "warning");
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

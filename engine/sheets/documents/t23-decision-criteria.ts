import { channelOf } from "../../frame/channel-of.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { channelDocumentWords } from "../../words/documents/channel-document-words.ts";
import { text, typed } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { advantageRows } from "./advantage-rows.ts";
import { peopleOf } from "./client-people.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { personWords } from "./person-with-role.ts";
import { ownQuestions, personToAsk, questionWidths as widths } from "./question-parts.ts";

const words = channelDocumentWords.questions;

/**
 * T-23: questions on how LFR and LPR choose, the criteria known so far with room for weight, influence and result.
 *
 * @see B-51, B-56
 */
export function criteriaQuestions(context: SheetContext, { client }: DocumentAbout): DocumentBody {
  const { say } = context;
  if (client < 0) return { blocks: [noteOf("unknown", [say(channelDocumentWords.unknownClient)], "warning")] };
  const people = peopleOf(context, client);
  return {
    rows: people.length,
    blocks: [
      whomToAsk(context, client),
      knownCriteria(context, people),
      questionsTable(context),
      ...argumentsTable(context, channelOf(context.plan.input.tables, client)),
      ownQuestions(context, "more", 4, [
        ["moreQuestion", words.question],
        ["moreCriterion", words.criterion],
        ["moreMove", words.move],
        ["moreResult", words.result],
      ]),
    ],
  };
}

function whomToAsk(context: SheetContext, client: number): Block {
  const found = (["LFR", "LPR"] as const).map((role) =>
    personToAsk(context, client, role, (name, label) => `${label} — ${name}`),
  );
  return noteOf(
    "finding",
    found.map(({ line }) => line),
    found.every(({ isKnown }) => isKnown) ? "strong" : "warning",
  );
}

/** What people said they decide by; weight, influence and result are judged by the seller. */
function knownCriteria(context: SheetContext, people: readonly number[]): Block {
  const { say, plan } = context;
  const { Contacts } = plan.input.tables;
  const rows = people.filter((row) => wordAt(Contacts.criteriaNoted, row) !== null);
  if (rows.length === 0) return noteOf("noCriteria", [say(words.noCriteria)], "warning");

  return tableOf(context, rows, {
    key: "criteria",
    title: words.known,
    plain: true,
    rowKey: ["criterion", "person"],
    columns: [
      text("criterion", words.criterion, (row) => wordAt(Contacts.criteriaNoted, row), { width: widths[0] }),
      text("person", words.person, (row) => personWords(context, row), { width: widths[1] }),
      typed("move", words.move, { width: widths[2] }),
      typed("weight", words.weight, { kind: "whole", width: widths[3] }),
    ],
  });
}

function questionsTable(context: SheetContext): Block {
  const own = (key: string, heading: typeof words.answer, width: number) => typed(key, heading, { width });
  return tableOf(context, words.list, {
    key: "questions",
    title: words.criteriaTitle,
    plain: true,
    rowKey: ["question"],
    columns: [
      text("question", words.question, (one) => one, { width: widths[0] }),
      own("criterion", words.criterion, widths[1]),
      own("move", words.move, widths[2]),
      own("result", words.result, widths[3]),
    ],
  });
}

/** Advantages that speak to the LPR. */
function argumentsTable(context: SheetContext, channel: number): Block[] {
  const { plan } = context;
  const { Advantages } = plan.input.tables;
  const rows = advantageRows(context, channel, "LPR");
  if (rows.length === 0) return [];

  return [
    tableOf(context, rows, {
      key: "arguments",
      title: words.arguments,
      plain: true,
      columns: [
        text("need", channelDocumentWords.need, (row) => wordAt(Advantages.need, row), { width: widths[0] }),
        text("advantage", channelDocumentWords.advantage, (row) => wordAt(Advantages.advantage, row), {
          width: widths[1],
        }),
        text(
          "vulnerability",
          channelDocumentWords.matrix.vulnerability,
          (row) => wordAt(Advantages.vulnerability, row),
          { width: widths[2] },
        ),
      ],
    }),
  ];
}

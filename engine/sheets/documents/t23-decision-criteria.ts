import type { DocumentAbout } from "../../documents/document-request.ts";
import { lists } from "../../input/lists.ts";
import { channelDocumentWords } from "../../words/documents/channel-document-words.ts";
import { columnMaker } from "../column-maker.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { advantageRows, channelOf } from "./advantage-rows.ts";
import { peopleOf } from "./client-people.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable, userColumn } from "./empty-table.ts";
import { personWithRole, personWords } from "./person-with-role.ts";

const words = channelDocumentWords.questions;
const widths = [34, 22, 20, 18] as const;

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
      ...argumentsTable(context, channelOf(context, client)),
      emptyTable(context, {
        key: "more",
        title: words.own,
        rowCount: 4,
        columns: [
          { key: "moreQuestion", heading: words.question, width: widths[0] },
          { key: "moreCriterion", heading: words.criterion, width: widths[1] },
          { key: "moreMove", heading: words.move, width: widths[2] },
          { key: "moreResult", heading: words.result, width: widths[3] },
        ],
      }),
    ],
  };
}

function whomToAsk(context: SheetContext, client: number): Block {
  const { say, language } = context;
  const found = (["LFR", "LPR"] as const).map((role) => {
    const name = personWords(context, personWithRole(context, client, role));
    const label = lists.personRole[role][language];
    return { known: name !== null, line: name === null ? say(words.nobody, { role: label }) : say(words.to, { name: `${label} — ${name}` }) }; // prettier-ignore
  });
  return noteOf(
    "finding",
    found.map(({ line }) => line),
    found.every(({ known }) => known) ? "strong" : "warning",
  );
}

/** What people said they decide by; weight, influence and result are judged by the seller. */
function knownCriteria(context: SheetContext, people: readonly number[]): Block {
  const { say, plan } = context;
  const { Contacts } = plan.input.tables;
  const rows = people.filter((row) => wordAt(Contacts.criteriaNoted, row) !== null);
  if (rows.length === 0) return noteOf("noCriteria", [say(words.noCriteria)], "warning");
  const column = columnMaker(context);
  const blank = rows.map(() => null);
  return {
    type: "table",
    key: "criteria",
    title: say(words.known),
    plain: true,
    rowCount: rows.length,
    rowKey: ["criterion", "person"],
    columns: [
      column("criterion", words.criterion, "text", rows.map((row) => wordAt(Contacts.criteriaNoted, row)), { width: widths[0] }), // prettier-ignore
      column(
        "person",
        words.person,
        "text",
        rows.map((row) => personWords(context, row)),
        { width: widths[1] },
      ),
      userColumn(context, { key: "move", heading: words.move, width: widths[2] }, blank),
      userColumn(context, { key: "weight", heading: words.weight, kind: "whole", width: widths[3] }, blank),
    ],
  };
}

function questionsTable(context: SheetContext): Block {
  const column = columnMaker(context);
  const blank = words.list.map(() => null);
  const own = (key: string, heading: typeof words.answer, width: number) => userColumn(context, { key, heading, width }, blank); // prettier-ignore
  return {
    type: "table",
    key: "questions",
    title: context.say(words.criteriaTitle),
    plain: true,
    rowCount: words.list.length,
    rowKey: ["question"],
    columns: [
      column("question", words.question, "text", words.list.map((one) => context.say(one)), { width: widths[0] }), // prettier-ignore
      own("criterion", words.criterion, widths[1]),
      own("move", words.move, widths[2]),
      own("result", words.result, widths[3]),
    ],
  };
}

/** Advantages that speak to the LPR. */
function argumentsTable(context: SheetContext, channel: number): Block[] {
  const { say, plan } = context;
  const { Advantages } = plan.input.tables;
  const rows = advantageRows(context, channel, "LPR");
  if (rows.length === 0) return [];
  const column = columnMaker(context);
  return [
    {
      type: "table",
      key: "arguments",
      title: say(words.arguments),
      plain: true,
      rowCount: rows.length,
      columns: [
        column("need", channelDocumentWords.need, "text", rows.map((row) => wordAt(Advantages.need, row)), { width: widths[0] }), // prettier-ignore
        column("advantage", channelDocumentWords.advantage, "text", rows.map((row) => wordAt(Advantages.advantage, row)), { width: widths[1] }), // prettier-ignore
        column("vulnerability", channelDocumentWords.matrix.vulnerability, "text", rows.map((row) => wordAt(Advantages.vulnerability, row)), { width: widths[2] }), // prettier-ignore
      ],
    },
  ];
}

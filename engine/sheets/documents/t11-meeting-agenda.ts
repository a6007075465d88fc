import { clientMeetings } from "./client-meetings.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { DealStatus } from "../../ground/deal-status.ts";
import { clientCardWords } from "../../words/documents/client-card-words.ts";
import { meetingWords } from "../../words/documents/meeting-words.ts";
import type { Text } from "../../ground/text.ts";
import { text, typed, date } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import { clientName, dealName } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";
import { competitorName, positioningPage } from "../system/competitor-tables.ts";
import { clientFields, typeWords } from "./client-fields.ts";
import { peopleBlocks } from "./client-people.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable } from "./empty-table.ts";
import { tablePart } from "./table-part.ts";

const words = meetingWords.agenda;

/**
 * T-11: agenda of a meeting with a large client: whom we meet, what for, what we ask, what we answer and say.
 *
 * @see D-201, D-221 to D-229, CALC-36
 */
export function meetingAgenda(context: SheetContext, { client }: DocumentAbout): DocumentBody {
  const { plan, say } = context;
  if (client < 0) return { blocks: [noteOf("finding", [say(clientCardWords.unknown)], "warning")] };
  const { dueDate } = plan.input.tables.Activities;
  const { next } = clientMeetings(plan, client);
  const date = next < 0 ? plan.asOf : dueDate[next];
  return {
    from: date,
    to: date,
    landscape: true,
    blocks: [
      finding(context, client, next),
      meetingForm(context, client, next),
      ...peopleBlocks(context, client),
      ...questionBlocks(context, client),
      ...objectionBlocks(context, client),
      ...positioningBlocks(context, client),
    ],
  };
}

function finding(context: SheetContext, client: number, meeting: number): Block {
  const { plan, say, day } = context;
  const { tables } = plan.input;
  const name = clientName(tables, client) ?? "–";
  if (meeting < 0) return noteOf("finding", [say(words.noMeeting, { client: name })], "warning");
  const said = { client: name, day: day(tables.Activities.dueDate[meeting]), type: typeWords(context, meeting) };
  return noteOf("finding", [say(words.finding, said)], "strong");
}

function meetingForm(context: SheetContext, client: number, meeting: number): Block {
  const { plan } = context;
  const fields = clientFields(context, client);
  const planned = meeting < 0 ? NaN : plan.input.tables.Activities.dueDate[meeting];
  return formOf(context, {
    key: "meeting",
    title: words.about,
    valueWidth: 34,
    fields: [
      fields.client,
      Number.isNaN(planned) ? typed("date", words.date) : date("date", words.date, planned),
      typed("place", words.place),
      typed("goal", words.goal),
      fields.needs,
      fields.capabilities,
      typed("offer", words.offer),
      fields.lastContact,
      typed("materials", words.materials),
    ],
  });
}

/** The questions of the client's channel that bring its needs out, and what we have for each. */
function questionBlocks(context: SheetContext, client: number): Block[] {
  const { plan } = context;
  const { Advantages, Clients } = plan.input.tables;
  const rows = Array.from(Advantages.channel.keys()).filter(
    (row) => Advantages.channel[row] === Clients.channel[client] && Advantages.question.codes[row] >= 0,
  );

  const heading = { need: words.need, question: words.question, advantage: words.advantage, answer: words.answer };
  if (rows.length === 0 || Clients.channel[client] < 0)
    return missing(context, "questions", words.questions, words.noQuestions, Object.entries(heading));
  return [
    tableOf(context, rows, {
      key: "questions",
      title: words.questions,
      plain: true,
      rowKey: ["question"],
      columns: [
        text("need", heading.need, (row) => wordAt(Advantages.need, row), { width: 26 }),
        text("question", heading.question, (row) => wordAt(Advantages.question, row), { width: 34 }),
        text("advantage", heading.advantage, (row) => wordAt(Advantages.advantage, row), { width: 32 }),
        typed("answer", heading.answer, { width: 32 }),
      ],
    }),
  ];
}

/** Objections that the plans of the client's open deals expect, with the answers. */
function objectionBlocks(context: SheetContext, client: number): Block[] {
  const { plan } = context;
  const { tables } = plan.input;
  const { DealSteps, Deals } = tables;
  const rows = Array.from(DealSteps.dealId.keys()).filter((row) => {
    const deal = DealSteps.dealId[row];
    const isOwn = deal >= 0 && Deals.clientId[deal] === client && plan.deals.status[deal] === DealStatus.Open;
    return isOwn && DealSteps.objection.codes[row] >= 0;
  });

  const heading = { objection: words.objection, reply: words.reply };
  if (rows.length === 0)
    return missing(context, "objections", words.objections, words.noObjections, Object.entries(heading));
  return [
    tableOf(context, rows, {
      key: "objections",
      title: words.objections,
      plain: true,
      columns: [
        text("objection", heading.objection, (row) => wordAt(DealSteps.objection, row), { width: 26 }),
        text("reply", heading.reply, (row) => wordAt(DealSteps.answer, row), { width: 34 }),
        text("deal", words.deal, (row) => dealName(tables, DealSteps.dealId[row]), { width: 18 }),
      ],
    }),
  ];
}

/** A note that says where the list comes from, and rows to write it in meanwhile. */
function missing(
  context: SheetContext,
  key: string,
  title: Text,
  none: Text,
  headings: readonly (readonly [string, Text])[],
): Block[] {
  const columns = headings.map(([name, heading], at) => typed(name, heading, { width: at === 0 ? 26 : 32 }));
  return [noteOf(`no${key}`, [context.say(none)], "muted"), emptyTable(context, { key, title, columns, rowCount: 5 })];
}

/** The page of R-26 against whoever supplies the client now. */
function positioningBlocks(context: SheetContext, client: number): Block[] {
  const { say, plan } = context;
  const supplier = plan.input.tables.Clients.supplierId[client];
  if (supplier < 0) return [noteOf("positioning", [say(words.noSupplier)], "muted")];
  const name = competitorName(context, supplier);
  const studied = plan.system.competitors.competitors[supplier];
  if (studied.criteria.length === 0) return [noteOf("positioning", [say(words.notCompared, { name })], "muted")];
  const page: TableBlock = positioningPage(context, studied, 0);
  const columns = [
    ["kind", 26],
    ["argument", 34],
    ["fact", 32],
  ] as const;
  return [tablePart(page, { key: "positioning", title: say(words.positioning, { name }), columns })];
}

import { letterGreeting } from "../../documents/letter-greeting.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { codeNumber, lists } from "../../input/lists.ts";
import { followUpWords } from "../../words/days/follow-up-words.ts";
import { letterWords as words } from "../../words/documents/letter-words.ts";
import { date, text, typed, type Field } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import { clientName } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";
import { competitorName } from "../system/competitor-tables.ts";
import { letterPart, noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { writeLongDay } from "../../ground/write-long-day.ts";
import type { Day } from "../../ground/units.ts";
import { companyGaps, letterhead, signature } from "./letterhead.ts";
import { letterContent, type LetterContent } from "./letter-content.ts";

const email = codeNumber("letterChannel", "email");

/**
 * T-32: a letter to one person about what that person needs, told in paragraphs; below it, for the sender alone, whom it
 * goes to, whether tariffs belong into it, and when to call.
 *
 * @see D-153, D-169, CALC-26, DOC-12
 */
export function personalisedLetter(context: SheetContext, { client, manager }: DocumentAbout): DocumentBody {
  const { plan } = context;
  const content = letterContent(plan, client);
  return {
    rows: 1,
    until: "memo",
    blocks: [
      ...letterBlocks(context, content, client, manager),
      memo(context, content, client),
      ...gaps(context, content),
      ...companyGaps(context),
      waysTable(context, content),
    ],
  };
}

function letterBlocks(context: SheetContext, content: LetterContent, client: number, manager: number): Block[] {
  const { say, plan } = context;
  const { person, needs, benefits, tariff, talkedOn, ways } = content;
  const day = (value: Day) => writeLongDay(value, context.language);
  const name = wordAt(plan.input.tables.Contacts.name, person);
  const company = clientName(plan.input.tables, client) ?? "";
  const listed = (all: readonly string[], blank: string): string[] =>
    (all.length > 0 ? all : [blank]).map((what) => say(words.line, { what }));
  const { from, to: until } = ways[email];
  const post = wordAt(plan.input.tables.Contacts.title, person);
  const to = [company, post, name].flatMap((line) => line || []);
  return [
    ...letterhead(context),
    ...(to.length > 0 ? [letterPart("address", "to", to)] : []),
    letterPart("body", "greeting", [letterGreeting(name, context.language)]),
    letterPart("body", "needs", [
      Number.isFinite(talkedOn) ? say(words.talked, { day: day(talkedOn) }) : say(words.about, { company }),
      ...listed(needs, say(words.needBlank)),
    ]),
    letterPart("body", "benefits", [say(words.weCan), ...listed(benefits, say(words.benefitBlank))]),
    ...(tariff.isOurs ? [letterPart("body", "tariff", [say(words.tariff)])] : []),
    letterPart("body", "call", [say(words.callOn, { days: writeLongDay(from, context.language, until) })]),
    ...signature(context, manager),
  ];
}

function memo(context: SheetContext, { person, tariff }: LetterContent, client: number): Block {
  const { say, plan } = context;
  const { Contacts } = plan.input.tables;
  const role = Object.values(lists.personRole).at(person < 0 ? -1 : Contacts.role[person]);
  const interest = Object.values(lists.interest)[plan.days.heat.interest[client]];
  const known = (key: "person" | "post" | "role" | "email" | "phone", value: string | null): Field =>
    text(key, words[key], value);
  return formOf(context, {
    key: "memo",
    valueWidth: 34,
    title: words.memo,
    fields: [
      known("person", wordAt(Contacts.name, person)),
      known("post", wordAt(Contacts.title, person)),
      known("role", person < 0 || Contacts.role[person] < 0 || role === undefined ? null : say(role)),
      known("email", wordAt(Contacts.email, person)),
      known("phone", wordAt(Contacts.phone, person)),
      text("interest", words.interest, interest === undefined ? null : interest),
      text("tariffs", words.tariffs, tariffLine(context, tariff, client)),
      text("before", words.before, letterBefore(context, client)),
      typed("sentOn", words.sentOn),
      typed("way", words.way),
      typed("answer", words.answer),
    ],
  });
}

function tariffLine(context: SheetContext, { isOurs, row }: LetterContent["tariff"], client: number): string {
  const { say, plan } = context;
  const { Clients, Comparison } = plan.input.tables;
  if (row < 0) return say(words.tariffUnknown);
  return say(isOurs ? words.tariffYes : words.tariffNo, {
    criterion: wordAt(Comparison.criterion, row) ?? "",
    name: competitorName(context, Clients.supplierId[client]),
  });
}

/** The letter or visit that governs the client's next call, where there is one. */
function letterBefore({ say, plan, day }: SheetContext, client: number): string | null {
  const line = plan.days.followUps.lines.find((one) => one.client === client);
  if (line === undefined) return null;
  const { from, to, state, event } = line;
  const sent = day(plan.input.tables.Activities.doneDate[event]);
  return say(words.beforeSent, { sent, from: day(from), to: day(to), state: say(followUpWords.states[state]) });
}

function gaps({ say }: SheetContext, { person, needs, benefits }: LetterContent): Block[] {
  const lines = [
    ...(person < 0 ? [say(words.gaps.person)] : []),
    ...(needs.length === 0 ? [say(words.gaps.needs)] : []),
    ...(benefits.length === 0 ? [say(words.gaps.benefits)] : []),
  ];
  return lines.length === 0 ? [] : [noteOf("gaps", lines, "warning")];
}

function waysTable(context: SheetContext, { ways }: LetterContent): TableBlock {
  const { say, plan, day } = context;

  const names = Object.values(lists.letterChannel);
  const days = (key: "receipt" | "from" | "to") => date(key, words[key], (_, place) => ways[place][key], { width: 16 });
  return tableOf(context, ways, {
    key: "ways",
    title: say(words.ways, { day: day(plan.asOf) }),
    plain: true,
    columns: [
      text("way", words.way, (_, place) => names[place], {
        json: (_, place) => Object.keys(lists.letterChannel)[place],
      }),
      days("receipt"),
      days("from"),
      days("to"),
    ],
  });
}

import type { DocumentAbout } from "../../documents/document-request.ts";
import { dayReport } from "./day-report.ts";
import { clientTouches } from "./client-touches.ts";
import { lists } from "../../input/lists.ts";
import { tables as specs } from "../../input/tables/index.ts";
import { clientCardWords as words } from "../../words/documents/client-card-words.ts";
import type { Text } from "../../ground/text.ts";
import { text, typed, type Field } from "../column.ts";
import { formOf } from "../form-of.ts";
import { saidIn, tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { clientFields, typeWords } from "./client-fields.ts";
import { peopleBlocks, peopleOf } from "./client-people.ts";
import { noteOf } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";

const { Clients, Contacts, Activities } = specs;

/** What a card must say, and the sheet that says it. */
const wanted: readonly (readonly [field: string, sheet: Text])[] = [
  ...["manager", "status", "class", "potential", "channel", "industry", "region", "supplier", "needs", "source"].map(
    (field) => [field, Clients.name] as const,
  ),
  ["lastContact", Activities.name],
  ["nextContact", Activities.name],
];
const decides = 0;

/**
 * T-02: all about a client on one page, and what of it is blank.
 *
 * @see D-192
 */
export function clientCard(context: SheetContext, { client, manager }: DocumentAbout): DocumentBody {
  const { plan } = context;
  if (client < 0) return { blocks: [noteOf("finding", [noClient(context, manager)], "warning")] };
  const fields = clientFields(context, client);
  const blanks = blanksOf(context, client, fields);
  const people = peopleOf(context, client);
  return {
    onePage: true,
    rows: 1 + people.length + plan.days.facts.client.filter((one) => one === client).length,
    blocks: [
      findings(context, client, blanks),
      formOf(context, { key: "card", title: words.card, valueWidth: 26, fields: Object.values(fields) }),
      ...peopleBlocks(context, client),
      ...(blanks.length > 0 ? [blanksTable(context, blanks)] : []),
      formOf(context, { key: "control", fields: [typed("comment", words.comment)] }),
    ],
  };
}

/** Asked for a manager, there was nobody to talk to; else the client is not known. */
function noClient({ say, plan, day }: SheetContext, manager: number): string {
  if (manager < 0) return say(words.unknown);
  const { from, to } = dayReport(plan, manager);
  return say(words.noCards, { from: day(from), to: day(to) });
}

interface Blank {
  readonly what: string;
  readonly sheet: string;
}

/** Fields that the input does not answer; who decides counts as one. */
function blanksOf(context: SheetContext, client: number, fields: Readonly<Record<string, Field>>): Blank[] {
  const { say, plan } = context;
  const blank = wanted.filter(([key]) => fields[key].of === null);
  const { role } = plan.input.tables.Contacts;
  const hasDecider = peopleOf(context, client).some((row) => role[row] === decides);
  return [
    ...blank.map(([key, sheet]) => ({ what: saidIn(context, fields[key].heading), sheet: say(sheet) })),
    ...(hasDecider ? [] : [{ what: say(lists.personRole.LPR), sheet: say(Contacts.name) }]),
  ];
}

function findings(context: SheetContext, client: number, blanks: readonly Blank[]): Block {
  const { say, day, plan } = context;
  const { doneDate, dueDate } = plan.input.tables.Activities;
  const { done, next } = clientTouches(plan, client);
  const all = wanted.length + 1;
  const list = blanks.map(({ what }) => what).join(", ");
  const said = (row: number, date: Float64Array) => ({ day: day(date[row]) || "–", type: typeWords(context, row) });
  return noteOf(
    "finding",
    [
      blanks.length === 0 ? say(words.full) : say(words.blanks, { count: blanks.length, all, list }),
      done.length > 0 ? say(words.lastWas, said(done[0], doneDate)) : say(words.noLast),
      next < 0
        ? say(words.noNext)
        : say(dueDate[next] < plan.asOf ? words.nextLate : words.nextIs, said(next, dueDate)),
    ],
    "strong",
  );
}

function blanksTable(context: SheetContext, blanks: readonly Blank[]): Block {
  return tableOf(context, blanks, {
    key: "blanks",
    title: words.toFill,
    plain: true,
    rowKey: ["what"],
    columns: [
      text("what", words.blank, ({ what }) => what, { width: 26 }),
      text("sheet", words.sheet, ({ sheet }) => sheet, { width: 18 }),
      typed("answer", words.answer, { width: 18 }),
    ],
  });
}

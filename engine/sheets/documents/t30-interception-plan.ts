import type { DocumentAbout } from "../../documents/document-request.ts";
import { lists } from "../../input/lists.ts";
import { programme, programmeItem } from "../../programmes/programme-item.ts";
import type { ProgrammeItem } from "../../programmes/programme.ts";
import { commonWords } from "../../words/common-words.ts";
import { interceptionWords as words } from "../../words/documents/interception-words.ts";
import { strategyWords } from "../../words/system/strategy-words.ts";
import type { Text } from "../../ground/text.ts";
import { date, text, typed, type Field, money, whole } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import { clientName } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";
import { competitorName } from "../system/competitor-tables.ts";
import { peopleOf } from "./client-people.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { plannedWithClient } from "./planned-with-client.ts";

/** The tables below leave it this much of the page. */
const valueWidth = 34;
/** Steps of the interception that come again and again with one client. */
const repeated = ["INT-06", "INT-08", "INT-09", "INT-10"];

/**
 * T-30: everything done round one large client until it changes the supplier: what is planned, what is still to be
 * dated, marketing around it, and the means, with the warning of the risky one.
 *
 * @see D-156, D-173, D-180, D-233 to D-241, CALC-24, X-14
 */
export function interceptionPlan(context: SheetContext, { client }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  const found = plan.system.strategies.intercepted.find((one) => one.client === client);
  const { stages, aims } = strategyWords;
  return {
    rows: 1,
    blocks: [
      noteOf(
        "aim",
        [
          say(words.aim),
          ...(found ? [say(words.now, { stage: say(stages[found.suggested]), aim: say(aims[found.suggested]) })] : []),
        ],
        "strong",
      ),
      ...(found ? [] : [noteOf("notTarget", [say(words.notTarget)], "warning")]),
      formOf(context, { key: "facts", valueWidth, title: words.facts, fields: facts(context, client) }),
      peopleTable(context, client),
      plannedTable(context, client),
      { ...actionsTable(context, "actions", words.actions, clientActions(context)), pageBreak: true },
      ...aroundTheClient(context),
      actionsTable(context, "marketing", words.marketing, marketingActions(context)),
      { ...noteOf("methodsTitle", [say(words.methods)], "strong"), pageBreak: true },
      noteOf(
        "methods",
        [words.habit, words.doubt, words.trial, words.spare, words.experience, words.price].map((one) => say(one)),
      ),
      noteOf("risk", [say(words.riskTitle), say(words.risk)], "warning"),
      formOf(context, {
        key: "result",
        valueWidth,
        fields: [typed("consent", words.consent), typed("outcome", words.outcome), typed("review", words.review)],
      }),
    ],
  };
}

function facts(context: SheetContext, client: number): Field[] {
  const { say, plan } = context;
  const { Clients } = plan.input.tables;
  const { heat, facts: contacts } = plan.days;
  const found = plan.system.strategies.intercepted.find((one) => one.client === client);
  const supplier = Clients.supplierId[client];
  const label = (labels: Readonly<Record<string, Text>>, code: number): string | null => {
    const name = Object.values(labels)[code] as Text | undefined;
    return name === undefined ? null : say(name);
  };
  return [
    text("client", commonWords.client, clientName({ Clients }, client)),
    money("potential", words.potential, plan.clients.potential.effective[client]),
    text("stage", words.stage, found && strategyWords.stages[found.suggested]),
    whole("noted", words.noted, Clients.interceptionStage[client]),
    text("path", words.path, found && strategyWords.paths[found.path]),
    text("supplier", words.supplier, supplier < 0 ? null : competitorName(context, supplier)),
    date("since", words.since, Clients.supplierSince[client]),
    text("won", words.won, label(lists.howWon, Clients.howSupplierWon[client])),
    text("changed", words.changed, label(lists.yesNoUnknown, Clients.changedSupplierBefore[client])),
    text("reason", words.reason, wordAt(Clients.changeReason, client)),
    text("needs", words.needs, wordAt(Clients.needs, client)),
    text("interest", words.interest, label(lists.interest, heat.interest[client])),
    date("lastContact", words.lastContact, contacts.lastContact[client]),
  ];
}

function peopleTable(context: SheetContext, client: number): Block {
  const { say, plan } = context;
  const { Contacts } = plan.input.tables;
  const roles = Object.values(lists.personRole);
  const people = peopleOf(context, client);
  if (people.length === 0) return noteOf("people", [say(words.noPeople)], "warning");

  const named = (row: number) => [wordAt(Contacts.name, row), wordAt(Contacts.title, row)].filter(Boolean).join(", ");
  return tableOf(context, people, {
    key: "people",
    title: words.people,
    plain: true,
    columns: [
      text("person", words.person, named, { width: 34 }),
      text("email", words.email, (row) => wordAt(Contacts.email, row), { width: 34 }),
      text("role", words.role, (row) => (Contacts.role[row] < 0 ? null : roles[Contacts.role[row]]), { width: 12 }),
      text("phone", words.phone, (row) => wordAt(Contacts.phone, row), { width: 20 }),
    ],
  });
}

function plannedTable(context: SheetContext, client: number): Block {
  const { say } = context;
  const lines = plannedWithClient(context, client);
  if (lines.length === 0) return noteOf("planned", [say(words.nothingPlanned)], "warning");

  return tableOf(context, lines, {
    key: "planned",
    title: words.planned,
    plain: true,
    columns: [
      text("action", words.action, ({ action }) => action, { width: 34 }),
      text("who", words.who, ({ who }) => who, { width: 34 }),
      date("date", commonWords.date, ({ date }) => date, { width: 12 }),
    ],
  });
}

/** What the marketing around a client is for, and how: LMP-0. */
function aroundTheClient({ say }: SheetContext): Block[] {
  const task = programmeItem("LMP-0")?.task;
  return task ? [noteOf("around", [say(task)])] : [];
}

interface Action {
  readonly name: string;
  readonly how: string;
}

function clientActions(context: SheetContext): Action[] {
  const { say } = context;
  const { information, informationHow, greeting, greetingHow } = words.own;
  return [
    ...repeated.flatMap((code) => actionOf(context, programmeItem(code))),
    { name: say(information), how: say(informationHow) },
    { name: say(greeting), how: say(greetingHow) },
  ];
}

/** LMP-0 is what the whole is for; the others are what is done. */
function marketingActions(context: SheetContext): Action[] {
  return (programme("LMP")?.items.slice(1) ?? []).flatMap((item) => actionOf(context, item));
}

function actionOf({ say }: SheetContext, item: ProgrammeItem | undefined): Action[] {
  if (item === undefined) return [];
  const place = item.place ? [say(words.places[item.place])] : [];
  return [
    { name: `${item.code} ${say(item.name)}`, how: [...place, ...(item.task ? [say(item.task)] : [])].join(": ") },
  ];
}

/** What there is to do, to be dated and answered; dates and results are typed in. */
function actionsTable(context: SheetContext, key: string, title: Text, actions: readonly Action[]): TableBlock {
  return tableOf(context, actions, {
    key,
    title: title,
    plain: true,
    rowKey: ["action"],
    columns: [
      text("action", words.action, ({ name }) => name, { width: 34 }),
      text("how", words.what, ({ how }) => how, { width: 34 }),
      typed("date", commonWords.date, { kind: "date", width: 12 }),
      typed("result", words.result, { width: 20 }),
    ],
  });
}

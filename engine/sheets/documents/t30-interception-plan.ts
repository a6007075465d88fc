import type { DocumentAbout } from "../../documents/document-request.ts";
import { lists } from "../../input/lists.ts";
import { programme, programmeItem } from "../../programmes/programme-item.ts";
import type { ProgrammeItem } from "../../programmes/programme.ts";
import { commonWords } from "../../words/common-words.ts";
import { interceptionWords as words } from "../../words/documents/interception-words.ts";
import { strategyWords } from "../../words/system/strategy-words.ts";
import type { Text } from "../../ground/text.ts";
import { columnMaker } from "../column-maker.ts";
import type { Block, FormField, TableBlock } from "../result-sheet.ts";
import { clientName } from "../row-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { competitorName } from "../system/competitor-tables.ts";
import { peopleOf } from "./client-people.ts";
import { knownField, noteOf, wordAt } from "./document-fields.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";
import { userColumn } from "./empty-table.ts";
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
      { type: "form", key: "facts", valueWidth, title: say(words.facts), fields: facts(context, client) },
      peopleTable(context, client),
      plannedTable(context, client),
      { ...actionsTable(context, "actions", words.actions, clientActions(context)), pageBreak: true },
      actionsTable(context, "marketing", words.marketing, marketingActions(context)),
      { ...noteOf("methodsTitle", [say(words.methods)], "strong"), pageBreak: true },
      noteOf("methods", [words.trial, words.spare, words.experience, words.price].map((one) => say(one))), // prettier-ignore
      noteOf("risk", [say(words.riskTitle), say(words.risk)], "warning"),
      {
        type: "form",
        key: "result",
        valueWidth,
        fields: [
          emptyField(context, "consent", words.consent),
          emptyField(context, "outcome", words.outcome),
          emptyField(context, "review", words.review),
        ],
      },
    ],
  };
}

function facts(context: SheetContext, client: number): FormField[] {
  const { say, plan, money } = context;
  const { Clients } = plan.input.tables;
  const { heat, facts: contacts } = plan.days;
  const found = plan.system.strategies.intercepted.find((one) => one.client === client);
  const supplier = Clients.supplierId[client];
  const label = (labels: Readonly<Record<string, Text>>, code: number): string | null => {
    const name = Object.values(labels)[code] as Text | undefined;
    return name === undefined ? null : say(name);
  };
  const line = (key: keyof typeof words & string, label: Text, value: FormField["value"], kind?: FormField["kind"]) =>
    knownField(context, key, label, value, kind);
  return [
    knownField(context, "client", commonWords.client, clientName({ Clients }, client)),
    line("potential", words.potential, money(plan.clients.potential.effective[client]), "money"),
    line("stage", words.stage, found ? say(strategyWords.stages[found.suggested]) : null),
    line("noted", words.noted, numberOrBlank(Clients.interceptionStage[client]), "whole"),
    line("path", words.path, found ? say(strategyWords.paths[found.path]) : null),
    line("supplier", words.supplier, supplier < 0 ? null : competitorName(context, supplier)),
    line("since", words.since, numberOrBlank(Clients.supplierSince[client]), "date"),
    line("won", words.won, label(lists.howWon, Clients.howSupplierWon[client])),
    line("changed", words.changed, label(lists.yesNoUnknown, Clients.changedSupplierBefore[client])),
    line("reason", words.reason, wordAt(Clients.changeReason, client)),
    line("needs", words.needs, wordAt(Clients.needs, client)),
    line("interest", words.interest, label(lists.interest, heat.interest[client])),
    line("lastContact", words.lastContact, numberOrBlank(contacts.lastContact[client]), "date"),
  ];
}

function peopleTable(context: SheetContext, client: number): Block {
  const { say, plan } = context;
  const { Contacts } = plan.input.tables;
  const roles = Object.values(lists.personRole);
  const people = peopleOf(context, client);
  if (people.length === 0) return noteOf("people", [say(words.noPeople)], "warning");
  const column = columnMaker(context);
  const named = (row: number) => [wordAt(Contacts.name, row), wordAt(Contacts.title, row)].filter(Boolean).join(", ");
  return {
    type: "table",
    key: "people",
    title: say(words.people),
    plain: true,
    rowCount: people.length,
    columns: [
      column("person", words.person, "text", people.map(named), { width: 34 }),
      column("email", words.email, "text", people.map((row) => wordAt(Contacts.email, row)), { width: 34 }), // prettier-ignore
      column("role", words.role, "text", people.map((row) => (Contacts.role[row] < 0 ? null : say(roles[Contacts.role[row]]))), { width: 12 }), // prettier-ignore
      column(
        "phone",
        words.phone,
        "text",
        people.map((row) => wordAt(Contacts.phone, row)),
        { width: 20 },
      ),
    ],
  };
}

function plannedTable(context: SheetContext, client: number): Block {
  const { say } = context;
  const lines = plannedWithClient(context, client);
  if (lines.length === 0) return noteOf("planned", [say(words.nothingPlanned)], "warning");
  const column = columnMaker(context);
  return {
    type: "table",
    key: "planned",
    title: say(words.planned),
    plain: true,
    rowCount: lines.length,
    columns: [
      column("action", words.action, "text", lines.map(({ action }) => action), { width: 34 }), // prettier-ignore
      column("who", words.who, "text", lines.map(({ who }) => who), { width: 34 }), // prettier-ignore
      column("date", commonWords.date, "date", lines.map(({ date }) => numberOrBlank(date)), { width: 12 }), // prettier-ignore
    ],
  };
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
  return item === undefined ? [] : [{ name: `${item.code} ${say(item.name)}`, how: item.task ? say(item.task) : "" }];
}

/** What there is to do, to be dated and answered; dates and results are typed in. */
function actionsTable(context: SheetContext, key: string, title: Text, actions: readonly Action[]): TableBlock {
  const column = columnMaker(context);
  const blank = actions.map(() => null);
  return {
    type: "table",
    key,
    title: context.say(title),
    plain: true,
    rowCount: actions.length,
    rowKey: ["action"],
    columns: [
      column("action", words.action, "text", actions.map(({ name }) => name), { width: 34 }), // prettier-ignore
      column("how", words.what, "text", actions.map(({ how }) => how), { width: 34 }), // prettier-ignore
      userColumn(context, { key: "date", heading: commonWords.date, kind: "date", width: 12 }, blank),
      userColumn(context, { key: "result", heading: words.result, width: 20 }, blank),
    ],
  };
}

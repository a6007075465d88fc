import type { ClassWarning } from "../../clients/suggest-class.ts";
import { lists } from "../../input/lists.ts";
import { classWords as words } from "../../words/clients/class-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { money, text, whole, yesNo, type Column, type Columns } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";

const classKeys = Object.keys(lists.clientClass);
const classNames: readonly Text[] = Object.values<Text>(lists.clientClass);
const warningWords: Readonly<Record<ClassWarning, Text>> = {
  targetIsClient: words.targetIsClient,
  jointIsTarget: words.jointIsTarget,
};

/** Cards whose class contradicts what is known of the client. */
export function classWarnings(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { warnings } = plan.clientWork.classes;
  if (warnings.length === 0) return [];
  const rows = warnings.map(({ client }) => client);
  return [
    list(context, "warnings", say(words.warnings, { count: rows.length }), rows, [
      nameColumns(context),
      classColumn(context),
      text("warning", words.warning, (_, place) => warningWords[warnings[place].warning], {
        json: (_, place) => warnings[place].warning,
        mark: "warning",
        width: 20,
      }),
    ]),
  ];
}

/** Cards without a class, with the class they would have. */
export function classSuggestions(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { suggested } = plan.clientWork.classes;
  if (suggested.length === 0) return [];
  const rows = suggested.map(({ client }) => client);
  return [
    list(context, "suggested", say(words.suggested, { count: rows.length }), rows, [
      nameColumns(context),
      text("suggestion", words.suggestion, (_, place) => classNames[suggested[place].class] ?? words.nothing, {
        json: (_, place) => classKeys[suggested[place].class] ?? null,
        width: 20,
      }),
    ]),
  ];
}

/** Everybody by class: who was not contacted, is in no deal, has an overdue contact. */
export function classClients(context: SheetContext): Block {
  const { plan } = context;
  const { classes } = plan.clientWork;
  const { Clients } = plan.input.tables;
  const last = (one: number): number => (one < 0 ? classKeys.length : one);
  const rows = Array.from(Clients.class.keys()).sort(
    (one, other) => last(Clients.class[one]) - last(Clients.class[other]) || one - other,
  );
  const flag = (key: string, heading: Text, flags: Uint8Array) =>
    yesNo(key, heading, (row: number) => flags[row] === 1, { width: 11 });
  return tableOf(context, rows, {
    key: "clients",
    title: words.clients,
    side: true,
    columns: [
      nameColumns(context),
      classColumn(context),
      flag("contacted", words.contacted, classes.contacted),
      flag("inDeals", words.inDeals, classes.inDeal),
      flag("firstPayer", words.firstPayers, classes.firstPayer),
      money("money", commonWords.money, (row) => plan.clients.money.amounts[row], { width: 14 }),
      whole("overdue", words.overdueColumn, (row) => classes.overdue[row], {
        mark: (row) => (classes.overdue[row] > 0 ? "warning" : undefined),
        width: 12,
      }),
      context.notes.of("R-29.clients", (row) => [clientName(plan.input.tables, row)]),
    ],
  });
}

function list(context: SheetContext, key: string, title: string, rows: readonly number[], columns: Columns<number>) {
  return tableOf(context, rows, { key, title, plain: true, columns });
}

function nameColumns(context: SheetContext): Column<number>[] {
  const { tables } = context.plan.input;
  const names = ownerNames(context);
  return [
    text("client", commonWords.client, (row) => clientName(tables, row), {
      link: (row) => rowLink(tables.Clients, row),
      width: 26,
    }),
    text("manager", commonWords.manager, (row) => names.at(tables.Clients.managerId[row]), { width: 20 }),
  ];
}

function classColumn({ plan }: SheetContext): Column<number> {
  const { Clients } = plan.input.tables;
  return text("class", words.class, (row) => classNames[Clients.class[row]] ?? words.unset, {
    json: (row) => classKeys[Clients.class[row]] ?? "unset",
    width: 14,
  });
}

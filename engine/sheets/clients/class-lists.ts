import type { ClassWarning } from "../../clients/suggest-class.ts";
import { lists } from "../../input/lists.ts";
import { classWords as words } from "../../words/clients/class-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, SheetColumn } from "../result-sheet.ts";
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
  const column = columnMaker(context);
  const rows = warnings.map(({ client }) => client);
  return [
    list("warnings", say(words.warnings, { count: rows.length }), rows, [
      ...nameColumns(context, rows),
      classColumn(context, rows),
      column(
        "warning",
        words.warning,
        "text",
        warnings.map(({ warning }) => say(warningWords[warning])),
        { json: warnings.map(({ warning }) => warning), marks: "warning", width: 20 },
      ),
    ]),
  ];
}

/** Cards without a class, with the class they would have. */
export function classSuggestions(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { suggested } = plan.clientWork.classes;
  if (suggested.length === 0) return [];
  const column = columnMaker(context);
  const rows = suggested.map(({ client }) => client);
  return [
    list("suggested", say(words.suggested, { count: rows.length }), rows, [
      ...nameColumns(context, rows),
      column(
        "suggestion",
        words.suggestion,
        "text",
        suggested.map((one) => say(classNames[one.class] ?? words.nothing)),
        { json: suggested.map((one) => classKeys[one.class] ?? null), width: 20 },
      ),
    ]),
  ];
}

/** Everybody by class: who was not contacted, is in no deal, has an overdue contact. */
export function classClients(context: SheetContext): Block {
  const { say, plan, money } = context;
  const { classes } = plan.clientWork;
  const { Clients } = plan.input.tables;
  const column = columnMaker(context);
  const last = (one: number): number => (one < 0 ? classKeys.length : one);
  const rows = Array.from(Clients.class.keys()).sort(
    (one, other) => last(Clients.class[one]) - last(Clients.class[other]) || one - other,
  );
  const flag = (key: string, heading: Text, flags: Uint8Array): SheetColumn =>
    column(
      key,
      heading,
      "text",
      rows.map((row) => say(flags[row] ? commonWords.yes : commonWords.no)),
      { json: rows.map((row) => flags[row] === 1), width: 11 },
    );
  return {
    ...list("clients", say(words.clients), rows, [
      ...nameColumns(context, rows),
      classColumn(context, rows),
      flag("contacted", words.contacted, classes.contacted),
      flag("inDeals", words.inDeals, classes.inDeal),
      flag("firstPayer", words.firstPayers, classes.firstPayer),
      column(
        "money",
        commonWords.money,
        "money",
        rows.map((row) => money(plan.clients.money.amounts[row])),
        { width: 14 },
      ),
      column(
        "overdue",
        words.overdueColumn,
        "whole",
        rows.map((row) => classes.overdue[row]),
        { marks: rows.map((row) => (classes.overdue[row] > 0 ? "warning" : undefined)), width: 12 },
      ),
      context.notes.column(
        "R-29.clients",
        rows.map((row) => [clientName(plan.input.tables, row)]),
      ),
    ]),
    plain: false,
    side: true,
  };
}

function list(key: string, title: string, rows: readonly number[], columns: readonly SheetColumn[]) {
  return { type: "table" as const, key, title, plain: true, rowCount: rows.length, columns };
}

function nameColumns(context: SheetContext, rows: readonly number[]): SheetColumn[] {
  const { tables } = context.plan.input;
  const column = columnMaker(context);
  const names = ownerNames(context);
  return [
    column(
      "client",
      commonWords.client,
      "text",
      rows.map((row) => clientName(tables, row)),
      { links: rows.map((row) => rowLink(tables.Clients, row)), width: 26 },
    ),
    column(
      "manager",
      commonWords.manager,
      "text",
      rows.map((row) => names.at(tables.Clients.managerId[row]) ?? null),
      { width: 20 },
    ),
  ];
}

function classColumn(context: SheetContext, rows: readonly number[]): SheetColumn {
  const { Clients } = context.plan.input.tables;
  return columnMaker(context)(
    "class",
    words.class,
    "text",
    rows.map((row) => context.say(classNames[Clients.class[row]] ?? words.unset)),
    { json: rows.map((row) => classKeys[Clients.class[row]] ?? "unset"), width: 14 },
  );
}

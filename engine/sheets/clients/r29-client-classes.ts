import { lists } from "../../input/lists.ts";
import type { ClassFigures } from "../../clients/class-report.ts";
import { revenueSourceWords } from "../../words/clients/abc-words.ts";
import { classWords as words } from "../../words/clients/class-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { money, share, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { answerSpeedBlocks } from "./answer-speed-tables.ts";
import { classClients, classSuggestions, classWarnings } from "./class-lists.ts";

const classKeys = [...Object.keys(lists.clientClass), "unset"];
const classNames: readonly Text[] = [...Object.values<Text>(lists.clientClass), words.unset];

/** Place of a class in the tables: those without one come last. */
function placeOf(one: number): number {
  return one < 0 ? classKeys.length - 1 : one;
}

/**
 * R-29 Client classes: how target, assigned, joint and incoming clients are worked, by manager, from what managers keep
 * anyway.
 *
 * @see CALC-37
 */
export function clientClassesSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { report } = plan.clientWork.classes;
  return {
    id: "R-29",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      basis: say(words.basis, { revenue: say(revenueSourceWords[plan.clients.money.source]) }),
      rows: plan.input.tables.Clients.rowCount,
    }),
    print: { landscape: true, paper: { list: "clients" } },
    freeze: "clients",
    blocks: [
      ...findings(context),
      figuresTable(context, "classes", words.classes, report.classes),
      ...matrix(context),
      ...classWarnings(context),
      ...classSuggestions(context),
      figuresTable(context, "byManager", words.byManager, report.byManager),
      classClients(context),
      ...answerSpeedBlocks(context),
    ],
  };
}

function findings({ say, plan }: SheetContext): Block[] {
  const { report, warnings } = plan.clientWork.classes;
  const { Clients, Activities } = plan.input.tables;
  if (Clients.rowCount === 0) return [{ type: "note", key: "gaps", mark: "warning", lines: [say(words.noClients)] }];
  const lines = report.classes
    .filter((one) => one.class >= 0)
    .slice(0, 2)
    .map(({ contacted, clients, firstPayers, class: one }) => {
      const name = say(classNames[placeOf(one)]);
      const heading = name.charAt(0).toUpperCase() + name.slice(1);
      return say(words.finding, { class: heading, contacted, clients, payers: firstPayers });
    });
  const overdue = report.classes.reduce((sum, one) => sum + one.overdue, 0);
  const gaps = [
    ...(lines.length > 0 ? [] : [say(words.noClasses)]),
    ...(Activities.rowCount > 0 ? [] : [say(words.noContacts)]),
    ...(warnings.length > 0 ? [say(words.contradictions, { count: warnings.length })] : []),
    ...(overdue > 0 ? [say(words.overdue, { count: overdue })] : []),
  ];
  return [
    ...(lines.length > 0 ? [{ type: "note", key: "finding", mark: "strong", lines } satisfies Block] : []),
    ...(gaps.length > 0 ? [{ type: "note", key: "gaps", mark: "warning", lines: gaps } satisfies Block] : []),
  ];
}

/** One row a class, or a class and manager; shares are formulas over the counts beside them. */
function figuresTable(context: SheetContext, key: string, title: Text, rows: readonly ClassFigures[]): Block {
  const names = ownerNames(context);
  const withManager = key === "byManager";
  const total = withManager ? {} : ({ total: "sum" } as const);
  const counts = (name: "clients" | "contacted" | "inDeals" | "firstPayers" | "overdue", heading: Text) =>
    whole(name, heading, (one: ClassFigures) => one[name], total);
  const partOf = (name: "contactedShare" | "convertedShare", of: string, heading: Text, help?: Text) =>
    share(name, heading, (one: ClassFigures) => one[name], { formula: `={${of}}/{clients}`, help });
  return tableOf(context, rows, {
    key,
    title,
    plain: true,
    columns: [
      text("class", words.class, (one) => classNames[placeOf(one.class)], {
        json: (one) => classKeys[placeOf(one.class)],
        width: 20,
        ...(withManager ? {} : { total: { value: commonWords.total } }),
      }),
      withManager && text("manager", commonWords.manager, (one) => names.at(one.manager ?? -1), { width: 20 }),
      counts("clients", commonWords.clients),
      counts("contacted", words.contacted),
      partOf("contactedShare", "contacted", words.contactedShare),
      counts("inDeals", words.inDeals),
      counts("firstPayers", words.firstPayers),
      partOf("convertedShare", "firstPayers", words.convertedShare, words.convertedHelp),
      money("money", commonWords.money, (one) => one.money, total),
      counts("overdue", words.overdueColumn),
    ],
  });
}

/** Clients of each manager by class, and the stacked bars of it. */
function matrix(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { byManager } = plan.clientWork.classes.report;
  if (byManager.length === 0) return [];
  const names = ownerNames(context);
  const last = (row: number): number => (row < 0 ? Infinity : row);
  const managers = [...new Set(byManager.map((one) => one.manager ?? -1))].sort(
    (one, other) => last(one) - last(other),
  );
  const places = [...new Set(byManager.map((one) => placeOf(one.class)))].sort((one, other) => one - other);
  const countOf = (manager: number, place: number): number =>
    byManager.find((one) => one.manager === manager && placeOf(one.class) === place)?.clients ?? 0;
  const totals = managers.map((manager) => places.reduce((sum, place) => sum + countOf(manager, place), 0));
  const most = totals.indexOf(Math.max(...totals));
  return [
    tableOf(context, managers, {
      key: "matrix",
      title: words.matrix,
      plain: true,
      columns: [
        text("manager", commonWords.manager, (manager) => names.at(manager), { width: 20 }),
        places.map((place) => whole(classKeys[place], classNames[place], (manager) => countOf(manager, place))),
        whole("total", commonWords.total, (_, place) => totals[place], {
          formula: `=${places.map((place) => `{${classKeys[place]}}`).join("+")}`,
        }),
      ],
    }),
    {
      type: "chart",
      key: "byClass",
      title: say(words.chart, { manager: names.at(managers[most]) ?? "", count: totals[most] }),
      kind: "stackedBar",
      categories: "matrix.manager",
      series: places.map((place) => ({ values: `matrix.${classKeys[place]}`, name: say(classNames[place]) })),
      valueKind: "whole",
      height: 16,
      width: 90,
    },
  ];
}

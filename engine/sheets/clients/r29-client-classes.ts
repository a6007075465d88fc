import { lists } from "../../input/lists.ts";
import type { ClassFigures } from "../../clients/class-report.ts";
import { revenueSourceWords } from "../../words/clients/abc-words.ts";
import { classWords as words } from "../../words/clients/class-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, ResultSheet, SheetColumn } from "../result-sheet.ts";
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
    print: { landscape: true },
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
  const { say, money } = context;
  const column = columnMaker(context);
  const names = ownerNames(context);
  const withManager = key === "byManager";
  const counts = (name: "clients" | "contacted" | "inDeals" | "firstPayers" | "overdue", heading: Text): SheetColumn =>
    column(
      name,
      heading,
      "whole",
      rows.map((one) => one[name]),
      withManager
        ? {}
        : { total: { value: rows.reduce((sum, one) => sum + one[name], 0), formula: `=SUM({${name}})` } },
    );
  const share = (name: "contactedShare" | "convertedShare", of: string, heading: Text, help?: string): SheetColumn =>
    column(
      name,
      heading,
      "share",
      rows.map((one) => one[name]),
      { formula: `={${of}}/{clients}`, ...(help === undefined ? {} : { help }) },
    );
  return {
    type: "table",
    key,
    title: say(title),
    plain: true,
    rowCount: rows.length,
    columns: [
      column(
        "class",
        words.class,
        "text",
        rows.map((one) => say(classNames[placeOf(one.class)])),
        {
          json: rows.map((one) => classKeys[placeOf(one.class)]),
          width: 20,
          ...(withManager ? {} : { total: { value: say(commonWords.total) } }),
        },
      ),
      ...(withManager
        ? [
            column(
              "manager",
              commonWords.manager,
              "text",
              rows.map((one) => names.at(one.manager ?? -1) ?? null),
              { width: 20 },
            ),
          ]
        : []),
      counts("clients", commonWords.clients),
      counts("contacted", words.contacted),
      share("contactedShare", "contacted", words.contactedShare),
      counts("inDeals", words.inDeals),
      counts("firstPayers", words.firstPayers),
      share("convertedShare", "firstPayers", words.convertedShare, say(words.convertedHelp)),
      column(
        "money",
        commonWords.money,
        "money",
        rows.map((one) => money(one.money)),
        withManager
          ? {}
          : { total: { value: money(rows.reduce((sum, one) => sum + one.money, 0)), formula: "=SUM({money})" } },
      ),
      counts("overdue", words.overdueColumn),
    ],
  };
}

/** Clients of each manager by class, and the stacked bars of it. */
function matrix(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { byManager } = plan.clientWork.classes.report;
  if (byManager.length === 0) return [];
  const column = columnMaker(context);
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
    {
      type: "table",
      key: "matrix",
      title: say(words.matrix),
      plain: true,
      rowCount: managers.length,
      columns: [
        column(
          "manager",
          commonWords.manager,
          "text",
          managers.map((manager) => names.at(manager) ?? null),
          { width: 20 },
        ),
        ...places.map((place) =>
          column(
            classKeys[place],
            classNames[place],
            "whole",
            managers.map((manager) => countOf(manager, place)),
          ),
        ),
        column("total", commonWords.total, "whole", totals, {
          formula: `=${places.map((place) => `{${classKeys[place]}}`).join("+")}`,
        }),
      ],
    },
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

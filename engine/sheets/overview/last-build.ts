import { abcKeys, abcNames } from "../../ground/abc-class.ts";
import { headlineFigures, headlineKinds, type HeadlineKey } from "../../plan/headline-figures.ts";
import { HistoryRecord } from "../../history/history-row.ts";
import type { SinceLastBuild } from "../../plan/since-last-build.ts";
import { settingsCatalogue, type SettingKey } from "../../input/settings-catalogue.ts";
import { commonWords } from "../../words/common-words.ts";
import { lastBuildWords as words } from "../../words/overview/last-build-words.ts";
import type { Text } from "../../ground/text.ts";
import { date, money, text, whole, type Column, type Field } from "../column.ts";
import { formOf } from "../form-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, Kind, SheetColumn, TableBlock } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";

const headlines = Object.keys(headlineKinds) as HeadlineKey[];
/** What the overview says; the rest is on R-10. */
const onOverview: readonly HeadlineKey[] = ["target", "won", "expected", "openDeals", "openMoney"];

/** A small block for the overview: headline figures now, those of the last build beside them. Nothing before there is one. */
export function lastBuildForm(context: SheetContext): Block[] {
  const { say, day, plan, language } = context;
  const { last } = plan.history;
  if (!last) return [];
  const now = headlineFigures(plan);
  const format = new Intl.NumberFormat(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 0 });
  const link = { sheet: "R-10" };
  return [
    formOf(context, {
      key: "lastBuild",
      wide: true,
      spans: [2, 1, 10],
      title: [say(words.title, { day: day(last.day) }), ...otherPeriod(context, last)].join(", "),
      fields: [
        onOverview.map((key): Field => {
          const then = last.figures.get(key);
          const note = then === undefined ? undefined : say(words.was, { then: format.format(then) });
          return { ...headline(context, headlineKinds[key], key, words.figures[key], () => now[key]), note, link };
        }),
        whole("classes", words.classes, last.classes.length, { link }),
      ],
    }),
  ];
}

/** All that is different from the last build, and the builds this workbook keeps. */
export function lastBuildTables(context: SheetContext): Block[] {
  const { last } = context.plan.history;
  if (!last) return [];
  return [
    figuresTable(context, last),
    ...(last.managers.length > 0 ? [managersTable(context, last)] : []),
    ...(last.classes.length > 0 ? [classesTable(context, last)] : []),
    ...(last.settings.length > 0 ? [settingsTable(context, last)] : []),
    ...buildsBlocks(context),
  ];
}

/** Figures of another period are not to be compared unknowingly. */
function otherPeriod({ say, plan }: SheetContext, { period }: SinceLastBuild): string[] {
  return period === "" || period === plan.period.label ? [] : [say(words.otherPeriod, { period })];
}

function figuresTable(context: SheetContext, last: SinceLastBuild): Block {
  const { say, day, plan } = context;
  const now = headlineFigures(plan);
  const rows = headlines.filter((key) => last.figures.has(key) || !Number.isNaN(now[key]));
  // Kinds differ from row to row, so each kind has its own pair of columns.
  const pairs = (["money", "whole", "share"] as const).flatMap((kind) => {
    const figure = (key: string, heading: Text, of: (key: HeadlineKey) => number | undefined) =>
      headline(context, kind, `${kind}${key}`, `${say(heading)}, ${say(words.unit[kind])}`, (row: HeadlineKey) =>
        headlineKinds[row] === kind ? of(row) : undefined,
      );
    return [figure("Then", words.then, (key) => last.figures.get(key)), figure("Now", words.now, (key) => now[key])];
  });
  return tableOf(context, rows, {
    key: "sinceLastBuild",
    title: [say(words.title, { day: day(last.day) }), ...otherPeriod(context, last)].join(", "),
    plain: true,
    pageBreak: true,
    columns: [text("figure", words.figure, (key) => words.figures[key], { width: 28, json: (key) => key }), pairs],
  });
}

/** A figure as the history keeps it: money in units of the currency, not in small ones. */
function headline<Row>(
  { plan }: SheetContext,
  kind: Kind,
  key: string,
  heading: Text | string,
  of: (row: Row) => number | undefined,
): Column<Row> {
  const unit = kind === "money" ? plan.input.moneyUnit.perUnit : 1;
  return { key, heading, kind, of: (row) => (of(row) ?? Number.NaN) * unit };
}

function managersTable(context: SheetContext, { managers }: SinceLastBuild): TableBlock {
  const names = ownerNames(context);
  const lines = context.plan.dealPlan.rollUp.managers;
  type Then = (typeof managers)[number];
  const then = (key: string, heading: Text, of: (one: Then) => number) => headline(context, "money", key, heading, of);
  const now = (key: string, heading: Text, of: "target" | "expected" | "won") =>
    money(key, heading, ({ manager }: Then) => lines[manager][of]);
  const table = tableOf(context, managers, {
    key: "managersThen",
    title: words.managers,
    plain: true,
    columns: [
      text("manager", commonWords.manager, ({ manager }) => names[manager]),
      then("planThen", words.planThen, (one) => one.plan),
      now("planNow", words.planNow, "target"),
      then("expectedThen", words.expectedThen, (one) => one.expected),
      now("expectedNow", words.expectedNow, "expected"),
      then("wonThen", words.wonThen, (one) => one.won),
      now("wonNow", words.wonNow, "won"),
    ],
  });
  return { ...table, columns: withFigures(table.columns) };
}

/** A column that nobody kept says nothing. */
function withFigures(columns: readonly SheetColumn[]): SheetColumn[] {
  return columns.filter(({ values }) => Array.from(values).some((value) => value !== null));
}

function classesTable(context: SheetContext, { classes }: SinceLastBuild): TableBlock {
  const { tables } = context.plan.input;
  return tableOf(context, classes, {
    key: "classesThen",
    title: words.classes,
    plain: true,
    columns: [
      text("client", commonWords.client, ({ client }) => clientName(tables, client), {
        link: ({ client }) => rowLink(tables.Clients, client),
      }),
      text("before", words.then, ({ before }) => abcNames[before], { json: ({ before }) => abcKeys[before] }),
      text("now", words.now, ({ now }) => abcNames[now], { json: ({ now }) => abcKeys[now] }),
    ],
  });
}

function settingsTable(context: SheetContext, { settings }: SinceLastBuild): TableBlock {
  return tableOf(context, settings, {
    key: "settingsThen",
    title: words.settings,
    plain: true,
    columns: [
      text(
        "setting",
        words.setting,
        ({ key }) => (key in settingsCatalogue ? settingsCatalogue[key as SettingKey].label : key),
        { json: ({ key }) => key },
      ),
      text("before", words.then, ({ before }) => before),
      text("now", words.now, ({ now }) => now),
    ],
  });
}

/** Build by build, this one last: enough for a line when there are three. */
function buildsBlocks(context: SheetContext): Block[] {
  const { say, plan, day } = context;
  const earlier = Array.from(plan.history.earlier).filter(([built]) => built < plan.asOf);
  const builds = [
    ...earlier.map(([built, rows]) => {
      const figures = rows.filter(({ record }) => record === HistoryRecord.Figure);
      return { built, figures: new Map(figures.map(({ item, figure }) => [item, figure])) };
    }),
    { built: plan.asOf, figures: new Map<string, number>(Object.entries(headlineFigures(plan))) },
  ];
  type Build = (typeof builds)[number];
  const table = tableOf(context, builds, {
    key: "builds",
    title: words.builds,
    plain: true,
    columns: [
      date("builtOn", words.day, ({ built }) => built),
      headlines.map((key) =>
        headline(context, headlineKinds[key], key, words.figures[key], ({ figures }: Build) => figures.get(key)),
      ),
      text("day", words.day, ({ built }) => day(built), { mark: "muted" }),
    ],
  });
  if (builds.length < 3) return [table];
  return [
    table,
    {
      type: "chart",
      key: "buildsChart",
      title: say(words.buildsChart),
      kind: "line",
      categories: "builds.day",
      series: [
        { values: "builds.openMoney", name: say(words.figures.openMoney) },
        { values: "builds.expected", name: say(words.figures.expected) },
        { values: "builds.won", name: say(words.figures.won) },
      ],
      width: 110,
      valueKind: "money",
    },
  ];
}

import { abcKeys, abcNames } from "../../ground/abc-class.ts";
import { headlineFigures, headlineKinds, type HeadlineKey } from "../../plan/headline-figures.ts";
import { HistoryRecord } from "../../history/history-row.ts";
import type { SinceLastBuild } from "../../plan/since-last-build.ts";
import { settingsCatalogue, type SettingKey } from "../../input/settings-catalogue.ts";
import { commonWords } from "../../words/common-words.ts";
import { lastBuildWords as words } from "../../words/overview/last-build-words.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, CellValue, FormField, SheetColumn, TableBlock } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

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
  const fields = onOverview.map((key): FormField => {
    const then = last.figures.get(key);
    return {
      key,
      label: say(words.figures[key]),
      kind: headlineKinds[key],
      value: numberOrBlank(now[key]),
      note: then === undefined ? undefined : say(words.was, { then: format.format(then) }),
      link: { sheet: "R-10" },
    };
  });
  return [
    {
      type: "form",
      key: "lastBuild",
      wide: true,
      spans: [2, 1, 10],
      title: [say(words.title, { day: day(last.day) }), ...otherPeriod(context, last)].join(", "),
      fields: [
        ...fields,
        {
          key: "classes",
          label: say(words.classes),
          kind: "whole",
          value: last.classes.length,
          link: { sheet: "R-10" },
        },
      ],
    },
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
  const column = columnMaker(context);
  const now = headlineFigures(plan);
  const rows = headlines.filter((key) => last.figures.has(key) || !Number.isNaN(now[key]));
  // Kinds differ from row to row, so each kind has its own pair of columns.
  const pairs = (["money", "whole", "share"] as const).flatMap((kind) => {
    const cells = (of: (key: HeadlineKey) => number | undefined): CellValue[] =>
      rows.map((key) => (headlineKinds[key] === kind ? numberOrBlank(of(key) ?? Number.NaN) : null));
    const unit = say(words.unit[kind]);
    return [
      column(
        `${kind}Then`,
        `${say(words.then)}, ${unit}`,
        kind,
        cells((key) => last.figures.get(key)),
      ),
      column(
        `${kind}Now`,
        `${say(words.now)}, ${unit}`,
        kind,
        cells((key) => now[key]),
      ),
    ];
  });
  return {
    type: "table",
    key: "sinceLastBuild",
    title: [say(words.title, { day: day(last.day) }), ...otherPeriod(context, last)].join(", "),
    plain: true,
    pageBreak: true,
    rowCount: rows.length,
    columns: [
      column(
        "figure",
        words.figure,
        "text",
        rows.map((key) => say(words.figures[key])),
        { width: 28, json: rows },
      ),
      ...pairs,
    ],
  };
}

function managersTable(context: SheetContext, { managers }: SinceLastBuild): TableBlock {
  const { say, plan, money } = context;
  const column = columnMaker(context);
  const names = ownerNames(context);
  const lines = plan.dealPlan.rollUp.managers;
  const then = (key: "plan" | "expected" | "won") => managers.map((one) => numberOrBlank(one[key]));
  const now = (key: "target" | "expected" | "won") => managers.map(({ manager }) => money(lines[manager][key]));
  return {
    type: "table",
    key: "managersThen",
    title: say(words.managers),
    plain: true,
    rowCount: managers.length,
    columns: withFigures([
      column(
        "manager",
        commonWords.manager,
        "text",
        managers.map(({ manager }) => names[manager]),
      ),
      column("planThen", words.planThen, "money", then("plan")),
      column("planNow", words.planNow, "money", now("target")),
      column("expectedThen", words.expectedThen, "money", then("expected")),
      column("expectedNow", words.expectedNow, "money", now("expected")),
      column("wonThen", words.wonThen, "money", then("won")),
      column("wonNow", words.wonNow, "money", now("won")),
    ]),
  };
}

/** A column that nobody kept says nothing. */
function withFigures(columns: readonly SheetColumn[]): SheetColumn[] {
  return columns.filter(({ values }) => Array.from(values).some((value) => value !== null));
}

function classesTable(context: SheetContext, { classes }: SinceLastBuild): TableBlock {
  const { say, plan } = context;
  const { tables } = plan.input;
  const column = columnMaker(context);
  return {
    type: "table",
    key: "classesThen",
    title: say(words.classes),
    plain: true,
    rowCount: classes.length,
    columns: [
      column(
        "client",
        commonWords.client,
        "text",
        classes.map(({ client }) => clientName(tables, client)),
        {
          links: classes.map(({ client }) => rowLink(tables.Clients, client)),
        },
      ),
      ...(["before", "now"] as const).map((key) =>
        column(
          key,
          key === "before" ? words.then : words.now,
          "text",
          classes.map((one) => say(abcNames[one[key]])),
          {
            json: classes.map((one) => abcKeys[one[key]]),
          },
        ),
      ),
    ],
  };
}

function settingsTable(context: SheetContext, { settings }: SinceLastBuild): TableBlock {
  const { say } = context;
  const column = columnMaker(context);
  const label = (key: string): string =>
    key in settingsCatalogue ? say(settingsCatalogue[key as SettingKey].label) : key;
  return {
    type: "table",
    key: "settingsThen",
    title: say(words.settings),
    plain: true,
    rowCount: settings.length,
    columns: [
      column(
        "setting",
        words.setting,
        "text",
        settings.map(({ key }) => label(key)),
        {
          json: settings.map(({ key }) => key),
        },
      ),
      column(
        "before",
        words.then,
        "text",
        settings.map(({ before }) => before),
      ),
      column(
        "now",
        words.now,
        "text",
        settings.map(({ now }) => now),
      ),
    ],
  };
}

/** Build by build, this one last: enough for a line when there are three. */
function buildsBlocks(context: SheetContext): Block[] {
  const { say, plan, day } = context;
  const column = columnMaker(context);
  const earlier = Array.from(plan.history.earlier).filter(([built]) => built < plan.asOf);
  const builds = [
    ...earlier.map(([built, rows]) => {
      const figures = rows.filter(({ record }) => record === HistoryRecord.Figure);
      return { built, figures: new Map(figures.map(({ item, figure }) => [item, figure])) };
    }),
    { built: plan.asOf, figures: new Map<string, number>(Object.entries(headlineFigures(plan))) },
  ];
  const figure = (key: HeadlineKey) =>
    column(
      key,
      words.figures[key],
      headlineKinds[key],
      builds.map(({ figures }) => numberOrBlank(figures.get(key) ?? Number.NaN)),
    );
  const table: TableBlock = {
    type: "table",
    key: "builds",
    title: say(words.builds),
    plain: true,
    rowCount: builds.length,
    columns: [
      column(
        "builtOn",
        words.day,
        "date",
        builds.map(({ built }) => built),
      ),
      ...headlines.map(figure),
      column(
        "day",
        words.day,
        "text",
        builds.map(({ built }) => day(built)),
        { marks: "muted" },
      ),
    ],
  };
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

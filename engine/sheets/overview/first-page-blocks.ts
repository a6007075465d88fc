import { commonWords } from "../../words/common-words.ts";
import { actionWords } from "../../words/overview/action-words.ts";
import { firstPageWords as words } from "../../words/overview/first-page-words.ts";
import { date, shortMoney, text, whole } from "../column.ts";
import type { Block, Link, TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";
import type { FirstPage } from "./first-page.ts";
import type { FirstPageAction } from "./first-page-actions.ts";
import type { FirstPageManager } from "./first-page-managers.ts";

const widths = {
  en: [5, 28, 24, 13, 11, 12, 2, 9, 11, 11, 11, 12, 27],
  ru: [5, 25, 23, 16, 10, 12, 2, 8, 9, 11, 11, 13, 33],
} as const;

/**
 * Columns of R-00 in characters: the first six hold what to do, those after the gap chart and managers. Five tiles of about
 * the same width lie across them.
 */
export function overviewGrid({ language }: Pick<SheetContext, "language">) {
  return { widths: widths[language], side: 7 };
}

const tileSpans = [2, 2, 4, 3, 2] as const;

/** Letters of a line beside the managers; Cyrillic ones are wider. */
const lineRoom = { en: 110, ru: 88 } as const;

/** Managers shown; the rest is one line, all stand below the page. */
const mostManagers = 8;

/** The first page as blocks: verdict, tiles, then what to do beside the months, what else to know beside the managers. */
export function firstPageBlocks(context: SheetContext, page: FirstPage): Block[] {
  return [
    {
      type: "note",
      key: "sentence",
      wide: true,
      banner: true,
      mark: page.verdict.mark,
      lines: [page.verdict.headline, ...page.verdict.lines],
    },
    {
      type: "tiles",
      key: "tiles",
      wide: true,
      tiles: page.tiles.map(({ key, label, value, kind, finding, mark, link }, place) => ({
        ...{ key, label, value, kind, finding, mark, link },
        span: tileSpans[place],
      })),
    },
    actionsTable(context, page.actions),
    { ...monthsChart(context, page), side: true },
    linesNote(context, page),
    { ...managersTable(context, page.managers), side: true },
    // The last printed row must hold something: a program that prints fits what is filled to the page, not what is told.
    { type: "note", key: "below", wide: true, lines: [context.say(words.below)] },
  ];
}

function actionsTable(context: SheetContext, actions: readonly FirstPageAction[]): TableBlock {
  return tableOf(context, actions, {
    key: "monday",
    title: actionWords.title,
    plain: true,
    columns: [
      // The number leads on: a link that is a long text is not broken into lines everywhere.
      whole("rank", actionWords.rank, ({ rank }) => rank, { link: ({ link }) => link }),
      text("what", actionWords.what, ({ what }) => what, { span: 2, wrap: true }),
      text("who", actionWords.who, ({ who }) => who, { wrap: true }),
      shortMoney("money", words.atStake, (action) => action.money),
      date("by", actionWords.by, ({ by }) => by),
    ],
  });
}

function monthsChart({ say, language }: SheetContext, { months }: FirstPage): Block {
  return {
    type: "chart",
    key: "monthsChart",
    title: months.finding,
    kind: "stackedColumn",
    categories: "months.name",
    series: [
      { values: "months.won", name: say(words.won), tone: "strong" },
      { values: "months.still", name: say(words.still), tone: "pale" },
      { values: "months.plan", name: say(commonWords.plan), as: "point", tone: "aim" },
      { values: "months.p10", name: say(words.p10), as: "point", tone: "limit" },
      { values: "months.p90", name: say(words.p90), as: "point", tone: "limit" },
    ],
    valueKind: "shortMoney",
    height: 7,
    width: language === "ru" ? 83 : 80,
  };
}

/** Plan, won, expected and verdict of each; of many the last are one line. */
function managersTable(context: SheetContext, managers: readonly FirstPageManager[]): TableBlock {
  const { say } = context;
  const named = managers.length > mostManagers ? managers.slice(0, mostManagers - 1) : managers;
  const rest = managers.slice(named.length);
  const sum = (of: (one: FirstPageManager) => number): number => rest.reduce((all, one) => all + (of(one) || 0), 0);
  const missing = rest.filter(({ code }) => code === "misses" || code === "outOfReach").length;
  const more: FirstPageManager = {
    name: say(words.managersMore, { count: rest.length }),
    plan: sum(({ plan }) => plan),
    won: sum(({ won }) => won),
    expected: sum(({ expected }) => expected),
    chance: Number.NaN,
    code: "noTarget",
    verdict: missing > 0 ? say(words.moreShort, { count: missing }) : "",
  };
  const rows = rest.length > 0 ? [...named, more] : named;
  return tableOf(context, rows, {
    key: "sellers",
    title: words.managers,
    plain: true,
    columns: [
      text("manager", commonWords.manager, ({ name }) => name, { span: 2 }),
      shortMoney("plan", commonWords.plan, ({ plan }) => plan),
      shortMoney("won", words.won, ({ won }) => won),
      shortMoney("expected", commonWords.expected, ({ expected }) => expected),
      text("verdict", words.verdict, ({ verdict }) => verdict, { mark: ({ mark }) => mark }),
    ],
  });
}

/** What else to know: each line as many rows as it needs beside the managers. */
function linesNote({ say, language }: SheetContext, { lines }: FirstPage): Block {
  return {
    type: "note",
    key: "lines",
    title: say(words.linesTitle),
    lines: lines.map(({ text: line, mark }) => `${mark === "bad" ? "✗ " : mark === "warning" ? "! " : ""}${line}.`),
    lineRows: lines.map(({ text: line }) => Math.ceil((line.length + 3) / lineRoom[language])),
    links: lines.map(({ link }): Link => link),
  };
}

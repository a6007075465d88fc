import { lists } from "../../input/lists.ts";
import type { Share } from "../../ground/units.ts";
import { commonWords } from "../../words/common-words.ts";
import { strategyWords as words } from "../../words/system/strategy-words.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, Mark } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";

interface GoalLine {
  readonly key: keyof typeof words.goalNames;
  readonly fact: Share;
  readonly goal: Share;
  readonly missing: string;
  readonly met: boolean | undefined;
}

/** The three goals of winning clients: attraction, new sales of every manager, market share. */
export function goalsTable(context: SheetContext): Block {
  const { say } = context;
  const lines = goalLines(context);
  const column = columnMaker(context);
  const metWord = (met: boolean | undefined) => say(met === undefined ? words.unknown : met ? words.yes : words.no);
  return {
    type: "table",
    key: "goals",
    plain: true,
    title: say(words.goals),
    rowCount: lines.length,
    columns: [
      column(
        "goal",
        commonWords.goal,
        "text",
        lines.map(({ key }) => say(words.goalNames[key])),
        { width: 50, json: lines.map(({ key }) => key) },
      ),
      column(
        "fact",
        commonWords.fact,
        "share",
        lines.map(({ fact }) => numberOrBlank(fact)),
        { width: 14 },
      ),
      column(
        "target",
        commonWords.plan,
        "share",
        lines.map(({ goal }) => numberOrBlank(goal)),
        { width: 14 },
      ),
      column(
        "missing",
        words.missing,
        "text",
        lines.map(({ missing }) => missing),
        { width: 18 },
      ),
      column(
        "met",
        words.met,
        "text",
        lines.map(({ met }) => metWord(met)),
        {
          width: 14,
          json: lines.map(({ met }) => met ?? null),
          marks: lines.map(({ met }): Mark | undefined => (met === undefined ? "muted" : met ? "good" : "bad")),
        },
      ),
    ],
  };
}

function goalLines({ say, plan }: SheetContext): GoalLine[] {
  const { attraction, goal, newSales } = plan.system.strategies;
  const { market } = plan.goals;
  const { total } = market.shares;
  const planned = newSales.filter(({ met }) => met !== undefined);
  const meeting = planned.filter(({ met }) => met === true).length;
  const behind = planned.length - meeting;
  return [
    {
      key: "attraction",
      fact: attraction.rate,
      goal,
      missing: attraction.missing > 0 ? say(words.missingClients, { count: attraction.missing }) : "",
      met: attraction.met,
    },
    {
      key: "newSales",
      fact: planned.length === 0 ? Number.NaN : meeting / planned.length,
      goal: planned.length === 0 ? Number.NaN : 1,
      missing: behind > 0 ? say(words.missingManagers, { count: behind }) : "",
      met: planned.length === 0 ? undefined : behind === 0,
    },
    {
      key: "marketShare",
      fact: total.share,
      goal: Number.isNaN(market.goal) ? total.previousShare : market.goal,
      missing: "",
      met: total.goalMet,
    },
  ];
}

/** Attraction against its goal, for the chart beside it. */
export function attractionBlocks(context: SheetContext): Block[] {
  const { say, language, plan } = context;
  const { attraction, goal, assigned } = plan.system.strategies;
  if (assigned === 0) return [];
  const column = columnMaker(context);
  return [
    {
      type: "table",
      key: "attraction",
      plain: true,
      title: say(words.attraction),
      rowCount: 2,
      columns: [
        column("measure", words.measure, "text", [say(words.attractedShare), say(commonWords.goal)], {
          json: ["attracted", "goal"],
        }),
        column("share", commonWords.share, "share", [attraction.rate, goal]),
      ],
    },
    {
      type: "chart",
      key: "attractionChart",
      title: say(words.attractionChart, {
        rate: writeShare(attraction.rate, language),
        goal: writeShare(goal, language),
      }),
      kind: "bar",
      categories: "attraction.measure",
      series: [{ values: "attraction.share", name: say(words.attraction) }],
      valueKind: "share",
      height: 8,
      width: 80,
    },
  ];
}

/** New sales of the last whole months and their mean. */
export function monthBlocks(context: SheetContext): Block[] {
  const { say, money, moneyColumn, plan } = context;
  const { months, lumpiness } = plan.system.strategies;
  if (months.month.length === 0) return [];
  const column = columnMaker(context);
  return [
    {
      type: "chart",
      key: "newSales",
      title: say(words.salesChart[lumpiness.advice]),
      kind: "line",
      categories: "months.month",
      series: (["newSales", "mean"] as const).map((key) => ({ values: `months.${key}`, name: say(words[key]) })),
      valueKind: "money",
      width: 80,
    },
    {
      type: "table",
      key: "months",
      plain: true,
      title: say(words.months),
      rowCount: months.month.length,
      columns: [
        column("month", commonWords.month, "month", months.month),
        column("newSales", words.newSales, "money", moneyColumn(months.money)),
        column(
          "mean",
          words.mean,
          "money",
          months.month.map(() => money(lumpiness.mean)),
        ),
      ],
    },
  ];
}

/** Goal 2: each manager's new sales against the own part of the plan. */
export function managersTable(context: SheetContext): Block[] {
  const { say, moneyColumn, plan } = context;
  const rows = plan.system.strategies.newSales;
  if (rows.length === 0) return [];
  const names = ownerNames(context);
  const column = columnMaker(context);
  return [
    {
      type: "table",
      key: "managers",
      plain: true,
      title: say(words.managers),
      rowCount: rows.length,
      columns: [
        column(
          "manager",
          commonWords.manager,
          "text",
          rows.map(({ manager }) => names[manager]),
        ),
        column("plan", commonWords.plan, "money", moneyColumn(rows.map((row) => row.plan))),
        column("due", words.due, "money", moneyColumn(rows.map((row) => row.due))),
        column("fact", commonWords.fact, "money", moneyColumn(rows.map((row) => row.fact)), {
          marks: rows.map(({ met }): Mark | undefined => (met === undefined ? undefined : met ? "good" : "bad")),
        }),
        column(
          "done",
          commonWords.done,
          "share",
          rows.map((row) => (row.plan > 0 ? row.fact / row.plan : null)),
          { shade: "bar" },
        ),
      ],
    },
  ];
}

/** Interception against coverage. */
export function totalsTable(context: SheetContext): Block {
  const { say, moneyColumn, plan } = context;
  const { totals } = plan.system.strategies;
  const keys = Object.keys(lists.strategy) as (keyof typeof lists.strategy)[];
  const shown = [...totals.keys()].filter((place) => place < keys.length || totals[place].deals > 0);
  const column = columnMaker(context);
  const values = (of: (total: (typeof totals)[number]) => number) =>
    shown.map((place) => numberOrBlank(of(totals[place])));
  return {
    type: "table",
    key: "strategies",
    plain: true,
    title: say(words.totals),
    rowCount: shown.length,
    columns: [
      column(
        "strategy",
        words.strategy,
        "text",
        shown.map((place) => say(keys[place] ? lists.strategy[keys[place]] : words.none)),
        {
          json: shown.map((place) => keys[place] ?? "none"),
        },
      ),
      column(
        "clients",
        commonWords.clients,
        "whole",
        values(({ clients }) => clients),
      ),
      column(
        "deals",
        commonWords.deals,
        "whole",
        values(({ deals }) => deals),
      ),
      column(
        "won",
        words.won,
        "whole",
        values(({ won }) => won),
      ),
      column("wonMoney", words.wonMoney, "money", moneyColumn(shown.map((place) => totals[place].wonMoney))),
      column("meanWeight", words.meanWeight, "money", moneyColumn(shown.map((place) => totals[place].meanWeight))),
      column(
        "meanDays",
        words.meanDays,
        "days",
        values(({ meanDays }) => meanDays),
      ),
      column(
        "oneOff",
        words.oneOff,
        "whole",
        values(({ oneOff }) => oneOff),
      ),
    ],
  };
}

/** What speaks for and against each strategy. */
export function sidesNote({ say }: SheetContext): Block {
  const strategies = ["interception", "coverage"] as const;
  return {
    type: "note",
    key: "sides",
    mark: "muted",
    lines: strategies.map((key) => `${say(lists.strategy[key])}: ${say(words.sides[key])}`),
  };
}

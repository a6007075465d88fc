import { lists } from "../../input/lists.ts";
import type { Share } from "../../ground/units.ts";
import { commonWords } from "../../words/common-words.ts";
import { strategyWords as words } from "../../words/system/strategy-words.ts";
import { days, money, month, share, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";

interface GoalLine {
  readonly key: keyof typeof words.goalNames;
  readonly fact: Share;
  readonly goal: Share;
  /** What the fact is held against: the goal's part by the day where it grows with the period. */
  readonly due: Share;
  readonly missing: string;
  readonly met: boolean | undefined;
}

/** The three goals of winning clients: attraction, new sales of every manager, market share. */
export function goalsTable(context: SheetContext): Block {
  const lines = goalLines(context);

  const metWord = (met: boolean | undefined) => (met === undefined ? words.unknown : met ? words.yes : words.no);
  return tableOf(context, lines, {
    key: "goals",
    plain: true,
    title: words.goals,
    columns: [
      text("goal", commonWords.goal, ({ key }) => words.goalNames[key], { width: 50, json: ({ key }) => key }),
      share("fact", commonWords.fact, ({ fact }) => fact, { width: 14 }),
      share("target", commonWords.plan, ({ goal }) => goal, { width: 14 }),
      share("due", words.due, ({ due }) => due, { width: 14, help: words.dueHelp }),
      text("missing", words.missing, ({ missing }) => missing, { width: 18 }),
      text("met", words.met, ({ met }) => metWord(met), {
        width: 14,
        json: ({ met }) => met ?? null,
        mark: ({ met }) => (met === undefined ? "muted" : met ? "good" : "bad"),
      }),
    ],
  });
}

function goalLines({ say, plan }: SheetContext): GoalLine[] {
  const { attraction, goal, due, newSales } = plan.system.strategies;
  const { market } = plan.goals;
  const { total } = market.shares;
  const planned = newSales.filter(({ met }) => met !== undefined);
  const meeting = planned.filter(({ met }) => met === true).length;
  const behind = planned.length - meeting;
  const everybody = planned.length === 0 ? Number.NaN : 1;
  const shareGoal = Number.isNaN(market.goal) ? total.previousShare : market.goal;
  return [
    {
      key: "attraction",
      fact: attraction.rate,
      goal,
      due,
      missing: attraction.missing > 0 ? say(words.missingClients, { count: attraction.missing }) : "",
      met: attraction.met,
    },
    {
      key: "newSales",
      fact: planned.length === 0 ? Number.NaN : meeting / planned.length,
      goal: everybody,
      due: everybody,
      missing: behind > 0 ? say(words.missingManagers, { count: behind }) : "",
      met: planned.length === 0 ? undefined : behind === 0,
    },
    {
      key: "marketShare",
      fact: total.share,
      goal: shareGoal,
      due: shareGoal,
      missing: "",
      met: total.goalMet,
    },
  ];
}

/** Attraction against its goal, for the chart beside it. */
export function attractionBlocks(context: SheetContext): Block[] {
  const { say, language, plan } = context;
  const { attraction, goal, due, assigned } = plan.system.strategies;
  if (assigned === 0) return [];
  const measures = [
    { key: "attracted", name: words.attractedShare, share: attraction.rate },
    { key: "due", name: words.due, share: due },
    { key: "goal", name: commonWords.goal, share: goal },
  ];
  return [
    tableOf(context, measures, {
      key: "attraction",
      plain: true,
      title: words.attraction,
      columns: [
        text("measure", words.measure, ({ name }) => name, { json: ({ key }) => key }),
        share("share", commonWords.share, ({ share }) => share),
      ],
    }),
    {
      type: "chart",
      key: "attractionChart",
      title: say(words.attractionChart, {
        rate: writeShare(attraction.rate, language),
        due: writeShare(due, language),
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
  const { say, plan } = context;
  const { months, lumpiness } = plan.system.strategies;
  if (months.month.length === 0) return [];
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
      height: 15,
    },
    tableOf(context, months.month, {
      key: "months",
      plain: true,
      title: words.months,
      columns: [
        month("month", commonWords.month, (_, place) => months.month[place]),
        money("newSales", words.newSales, (_, place) => months.money[place]),
        money("mean", words.mean, () => lumpiness.mean),
      ],
    }),
  ];
}

/** Goal 2: each manager's new sales against the own part of the plan. */
export function managersTable(context: SheetContext): Block[] {
  const { plan } = context;
  const rows = plan.system.strategies.newSales;
  if (rows.length === 0) return [];
  const names = ownerNames(context);
  return [
    tableOf(context, rows, {
      key: "managers",
      plain: true,
      title: words.managers,
      columns: [
        text("manager", commonWords.manager, ({ manager }) => names[manager]),
        money("plan", commonWords.plan, (row) => row.plan),
        money("due", words.due, ({ due }) => due),
        money("fact", commonWords.fact, ({ fact }) => fact, {
          mark: ({ met }) => (met === undefined ? undefined : met ? "good" : "bad"),
        }),
        share("done", commonWords.done, (row) => (row.plan > 0 ? row.fact / row.plan : null), { shade: "bar" }),
      ],
    }),
  ];
}

/** Interception against coverage. */
export function totalsTable(context: SheetContext): Block {
  const { plan } = context;
  const { totals } = plan.system.strategies;
  const keys = Object.keys(lists.strategy) as (keyof typeof lists.strategy)[];
  const rows = totals
    .map((total, place) => ({ ...total, key: keys.at(place) }))
    .filter(({ key, deals }) => key !== undefined || deals > 0);
  return tableOf(context, rows, {
    key: "strategies",
    plain: true,
    title: words.totals,
    columns: [
      text("strategy", words.strategy, ({ key }) => (key ? lists.strategy[key] : words.none), {
        json: ({ key }) => key ?? "none",
      }),
      whole("clients", commonWords.clients, ({ clients }) => clients),
      whole("deals", commonWords.deals, ({ deals }) => deals),
      whole("won", words.won, ({ won }) => won),
      money("wonMoney", words.wonMoney, ({ wonMoney }) => wonMoney),
      money("meanWeight", words.meanWeight, ({ meanWeight }) => meanWeight),
      days("meanDays", words.meanDays, ({ meanDays }) => meanDays),
      whole("oneOff", words.oneOff, ({ oneOff }) => oneOff),
    ],
  });
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

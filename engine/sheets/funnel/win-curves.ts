import { chanceToWinBy, medianDaysToWin, type WinCurve } from "../../funnel/win-curve.ts";
import { winCurveWords as words } from "../../words/funnel/win-curve-words.ts";
import { days, share, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { funnelNames } from "./funnel-parts.ts";

/** Points of the chart between opening and the last mark. */
const chartSteps = 24;

interface NamedCurve {
  readonly key: string;
  readonly name: string;
  readonly curve: WinCurve;
}

/** How long winning takes, by category: table, finding and chart (AM-32). Nothing without a deal that can be counted. */
export function winCurveBlocks(context: SheetContext): Block[] {
  const { all } = context.plan.funnel.winCurves;
  if (all.n === 0) return [];
  const curves = namedCurves(context);
  return [
    { type: "note", key: "winCurveFinding", mark: "strong", lines: [finding(context)] },
    summaryTable(context, curves),
    chart(context, curves),
  ];
}

/** What the chart is drawn from, for the end of the sheet. */
export function winCurveData(context: SheetContext): TableBlock[] {
  if (context.plan.funnel.winCurves.all.n === 0) return [];
  const { plan } = context;
  const { marks } = plan.funnel.winCurves;
  const last = marks[marks.length - 1];
  const days = Array.from(
    new Set(Array.from({ length: chartSteps + 1 }, (_, at) => Math.round((last * at) / chartSteps))),
  );

  return [
    tableOf(context, days, {
      key: "winCurve",
      title: words.data,
      plain: true,
      columns: [
        whole("day", words.day, (_, place) => days[place], { mark: "muted" }),
        namedCurves(context).map(({ key, name, curve }) =>
          share(key, name, (day) => chanceToWinBy(curve, day), { mark: "muted" }),
        ),
      ],
    }),
  ];
}

function namedCurves(context: SheetContext): NamedCurve[] {
  const { all, byCategory } = context.plan.funnel.winCurves;
  const names = funnelNames(context);
  const groups = byCategory.map((curve, code) => ({
    key: ["A", "B", "C", "none"][code],
    name: names.category(code),
    curve,
  }));
  return [{ key: "all", name: context.say(words.all), curve: all }, ...groups.filter(({ curve }) => curve.n > 0)];
}

function summaryTable(context: SheetContext, curves: readonly NamedCurve[]): TableBlock {
  const { say, plan } = context;
  const median = curves.map(({ curve }) => medianDaysToWin(curve));
  return tableOf(context, curves, {
    key: "winCurves",
    title: words.title,
    plain: true,
    columns: [
      text("group", words.group, ({ name }) => name, { json: ({ key }) => key }),
      whole("n", words.n, ({ curve }) => curve.n),
      whole("won", words.won, ({ curve }) => curve.wins),
      whole("lost", words.lost, ({ curve }) => curve.losses),
      whole("open", words.open, ({ curve }) => curve.n - curve.wins - curve.losses),
      plan.funnel.winCurves.marks.map((day, place) =>
        share(`by${place + 1}`, say(words.by, { day }), ({ curve }) => chanceToWinBy(curve, day), {
          help: words.byHelp,
        }),
      ),
      days("median", words.median, (_, place) => (Number.isNaN(median[place]) ? words.notReached : median[place]), {
        help: words.medianHelp,
        json: (_, place) => median[place],
      }),
    ],
  });
}

function finding(context: SheetContext): string {
  const { say, plan } = context;
  const { all } = plan.funnel.winCurves;
  const { horizonDays: days } = plan.input.settings;
  const median = medianDaysToWin(all);
  const chance = chanceToWinBy(all, days);
  if (Number.isNaN(chance)) {
    const half = Number.isNaN(median) ? "" : ` ${say(words.findingMedian, { median })}`;
    return `${say(words.findingUnseen, { days })}${half}`;
  }
  const share = funnelNames(context).share(chance);
  return Number.isNaN(median)
    ? say(words.findingNotReached, { share, days })
    : say(words.finding, { share, days, median });
}

function chart(context: SheetContext, curves: readonly NamedCurve[]): Block {
  const { say, plan } = context;
  const { horizonDays: days } = plan.input.settings;
  const chance = chanceToWinBy(plan.funnel.winCurves.all, days);
  return {
    type: "chart",
    key: "winCurveChart",
    title: Number.isNaN(chance)
      ? say(words.chartPlain)
      : say(words.chart, { share: funnelNames(context).share(chance), days }),
    kind: "line",
    categories: "winCurve.day",
    series: curves.map(({ key, name }) => ({ values: `winCurve.${key}`, name })),
    width: 110,
    valueKind: "share",
  };
}

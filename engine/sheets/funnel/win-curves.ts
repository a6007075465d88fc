import { chanceToWinBy, medianDaysToWin, type WinCurve } from "../../funnel/win-curve.ts";
import { winCurveWords as words } from "../../words/funnel/win-curve-words.ts";
import { columnMaker } from "../column-maker.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
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
  const { say, plan } = context;
  const { marks } = plan.funnel.winCurves;
  const last = marks[marks.length - 1];
  const days = Array.from(new Set(Array.from({ length: chartSteps + 1 }, (_, at) => Math.round((last * at) / chartSteps)))); // prettier-ignore
  const column = columnMaker(context);
  return [
    {
      type: "table",
      key: "winCurve",
      title: say(words.data),
      plain: true,
      rowCount: days.length,
      columns: [
        column("day", words.day, "whole", days, { marks: "muted" }),
        ...namedCurves(context).map(({ key, name, curve }) =>
          column(
            key,
            name,
            "share",
            days.map((day) => numberOrBlank(chanceToWinBy(curve, day))),
            { marks: "muted" },
          ),
        ),
      ],
    },
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
  const column = columnMaker(context);
  const median = curves.map(({ curve }) => medianDaysToWin(curve));
  return {
    type: "table",
    key: "winCurves",
    title: say(words.title),
    plain: true,
    rowCount: curves.length,
    columns: [
      column(
        "group",
        words.group,
        "text",
        curves.map(({ name }) => name),
        { json: curves.map(({ key }) => key) },
      ),
      column("n", words.n, "whole", curves.map(({ curve }) => curve.n)), // prettier-ignore
      column("won", words.won, "whole", curves.map(({ curve }) => curve.wins)), // prettier-ignore
      column("lost", words.lost, "whole", curves.map(({ curve }) => curve.losses)), // prettier-ignore
      column("open", words.open, "whole", curves.map(({ curve }) => curve.n - curve.wins - curve.losses)), // prettier-ignore
      ...plan.funnel.winCurves.marks.map((day, place) =>
        column(
          `by${place + 1}`,
          say(words.by, { day }),
          "share",
          curves.map(({ curve }) => numberOrBlank(chanceToWinBy(curve, day))),
          { help: say(words.byHelp) },
        ),
      ),
      column(
        "median",
        words.median,
        "days",
        median.map((days) => (Number.isNaN(days) ? say(words.notReached) : days)),
        { help: say(words.medianHelp), json: median.map(numberOrBlank) },
      ),
    ],
  };
}

function finding(context: SheetContext): string {
  const { say, plan } = context;
  const { all } = plan.funnel.winCurves;
  const { horizonDays: days } = plan.input.settings;
  const median = medianDaysToWin(all);
  const share = funnelNames(context).share(chanceToWinBy(all, days));
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

import { StageKind } from "../../ground/deal-status.ts";
import { totalOf, type ScoreboardCell } from "../../funnel/scoreboard.ts";
import { commonWords } from "../../words/common-words.ts";
import { funnelSheetWords as words } from "../../words/funnel/funnel-sheet-words.ts";
import { columnMaker } from "../column-maker.ts";
import { categoryNumbers, funnelNames, stageWidth } from "./funnel-parts.ts";
import type { Block, SheetColumn, TableBlock } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

/** Stage × category with totals by row and by column. */
export function summaryTable(context: SheetContext): TableBlock {
  const { plan, say, money } = context;
  const { board, stageChance } = plan.funnel;
  const names = funnelNames(context);
  const column = columnMaker(context);
  const stages = openStages(context);
  const totals = stages.map((stage) => totalOf(board, { stage }));
  const all = totalOf(board);
  const byCategory = (
    key: string,
    of: (cell: ScoreboardCell) => number | null,
    kind: "whole" | "money",
  ): SheetColumn[] =>
    categoryNumbers.map((group) => {
      const heading = kind === "whole" ? words.heading.countOf : words.heading.moneyOf;
      return column(
        `${key}${["A", "B", "C", "None"][group]}`,
        say(heading, { category: names.category(group) }),
        kind,
        stages.map((stage) => of(totalOf(board, { stage, group }))),
        { total: { value: of(totalOf(board, { group })) } },
      );
    });
  return {
    type: "table",
    key: "summary",
    title: say(words.board.summary),
    plain: true,
    rowCount: stages.length,
    columns: [
      column("stage", commonWords.stage, "text", stages.map(names.stage), {
        width: stageWidth(context),
        total: { value: say(commonWords.total) },
      }),
      column(
        "count",
        words.heading.count,
        "whole",
        totals.map(({ count }) => count),
        { shade: "bar", total: { value: all.count } },
      ),
      ...byCategory("count", ({ count }) => count, "whole"),
      column(
        "chance",
        words.heading.chance,
        "share",
        stages.map((stage) => numberOrBlank(stageChance[stage])),
        { help: say(words.help.winChance) },
      ),
      ...byCategory("money", (cell) => money(cell.money), "money"),
      column(
        "money",
        commonWords.money,
        "money",
        totals.map((cell) => money(cell.money)),
        { total: { value: money(all.money) } },
      ),
      column(
        "expected",
        commonWords.expected,
        "money",
        totals.map((cell) => money(cell.expected)),
        { total: { value: money(all.expected) } },
      ),
    ],
  };
}

/** What stands at stages of winning and after; nothing when there are none. */
export function closedStages(context: SheetContext): Block[] {
  const { plan, say, money } = context;
  const { board, order } = plan.funnel;
  const column = columnMaker(context);
  const stages = Array.from(order).filter(
    (row) => board.belowLine[row] === 1 && totalOf(board, { stage: row }).count > 0,
  );
  if (stages.length === 0) return [];
  const cells = stages.map((stage) => totalOf(board, { stage }));
  return [
    {
      type: "table",
      key: "closedStages",
      title: say(words.board.closed),
      plain: true,
      rowCount: stages.length,
      columns: [
        column("stage", commonWords.stage, "text", stages.map(funnelNames(context).stage)),
        column(
          "money",
          commonWords.money,
          "money",
          cells.map((cell) => money(cell.money)),
        ),
        column(
          "count",
          words.heading.count,
          "whole",
          cells.map(({ count }) => count),
        ),
      ],
    },
  ];
}

/** Rows of Stages above the line, in the order of the funnel; stages of losing hold no open deal. */
export function openStages({ plan }: SheetContext): number[] {
  const { order, board } = plan.funnel;
  return Array.from(order).filter(
    (row) =>
      board.belowLine[row] === 0 &&
      (board.stageKind[row] === StageKind.Open || totalOf(board, { stage: row }).count > 0),
  );
}

/** The stage where most open deals stand; -1 where there are none. */
export function thickestStage(context: SheetContext): { readonly stage: number; readonly count: number } {
  return openStages(context)
    .map((stage) => ({ stage, count: totalOf(context.plan.funnel.board, { stage }).count }))
    .reduce((most, one) => (one.count > most.count ? one : most), { stage: -1, count: 0 });
}

export function chart(context: SheetContext, { count: all }: ScoreboardCell): Block {
  const names = funnelNames(context);
  const { stage, count } = thickestStage(context);
  return {
    type: "chart",
    key: "funnel",
    title: context.say(words.board.chart, { stage: names.stage(stage) ?? "", count, all }),
    kind: "stackedBar",
    categories: "chart.stage",
    series: [
      { values: "chart.margin", name: context.say(words.board.padColumn), hidden: true },
      ...categoryNumbers.map((group) => ({
        values: `summary.count${["A", "B", "C", "None"][group]}`,
        name: names.category(group),
      })),
    ],
    height: Math.min(30, Math.max(12, openStages(context).length + 6)),
    width: 110,
    valueKind: "whole",
  };
}

/** The hidden first series that centres the bars. */
export function padTable(context: SheetContext): Block {
  const column = columnMaker(context);
  const stages = openStages(context);
  const counts = stages.map((stage) => totalOf(context.plan.funnel.board, { stage }).count);
  const most = counts.reduce((max, count) => Math.max(max, count), 0);
  return {
    type: "table",
    key: "chart",
    title: context.say(words.board.pad),
    plain: true,
    rowCount: stages.length,
    columns: [
      column("stage", commonWords.stage, "text", stages.map(funnelNames(context).stage), { marks: "muted" }),
      column(
        "margin",
        words.board.padColumn,
        "number",
        counts.map((count) => (most - count) / 2),
        { marks: "muted" },
      ),
    ],
  };
}

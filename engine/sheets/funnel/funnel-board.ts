import { StageKind } from "../../ground/deal-status.ts";
import { totalOf, type ScoreboardCell } from "../../funnel/scoreboard.ts";
import { commonWords } from "../../words/common-words.ts";
import { funnelSheetWords as words } from "../../words/funnel/funnel-sheet-words.ts";
import type { Text } from "../../ground/text.ts";
import { money, number, share, text, whole, type ColumnWord } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { categoryNumbers, funnelNames, stageWidth } from "./funnel-parts.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

/** Stage × category with totals by row and by column. */
export function summaryTable(context: SheetContext): TableBlock {
  const { plan, say } = context;
  const { board, stageChance } = plan.funnel;
  const names = funnelNames(context);
  const stages = openStages(context);
  const totals = stages.map((stage) => totalOf(board, { stage }));
  const all = totalOf(board);
  const byCategory = (key: "count" | "money", kind: ColumnWord, heading: Text) =>
    categoryNumbers.map((group) =>
      kind<number>(
        `${key}${["A", "B", "C", "None"][group]}`,
        say(heading, { category: names.category(group) }),
        (stage) => totalOf(board, { stage, group })[key],
        { total: { value: totalOf(board, { group })[key] } },
      ),
    );
  return tableOf(context, stages, {
    key: "summary",
    title: words.board.summary,
    plain: true,
    columns: [
      text("stage", commonWords.stage, names.stage, {
        json: stageJson(context),
        width: stageWidth(context),
        total: { value: commonWords.total },
      }),
      whole("count", words.heading.count, (_, place) => totals[place].count, {
        shade: "bar",
        total: { value: all.count },
      }),
      byCategory("count", whole, words.heading.countOf),
      share("chance", words.heading.chance, (stage) => stageChance[stage], { help: words.help.winChance }),
      byCategory("money", money, words.heading.moneyOf),
      money("money", commonWords.money, (_, place) => totals[place].money, { total: { value: all.money } }),
      money("expected", commonWords.expected, (_, place) => totals[place].expected, { total: { value: all.expected } }),
    ],
  });
}

/** A script reads the name of the stage; null where it is unknown. */
export function stageJson(context: SheetContext): (stage: number) => string | null {
  const { rowCount } = context.plan.input.tables.Stages;
  const names = funnelNames(context);
  return (stage) => (stage === rowCount ? null : names.stage(stage));
}

/** What stands at stages of winning and after; nothing when there are none. */
export function closedStages(context: SheetContext): Block[] {
  const { plan } = context;
  const { board, order } = plan.funnel;
  const stages = Array.from(order).filter(
    (row) => board.belowLine[row] === 1 && totalOf(board, { stage: row }).count > 0,
  );
  if (stages.length === 0) return [];
  const cells = stages.map((stage) => totalOf(board, { stage }));
  return [
    tableOf(context, stages, {
      key: "closedStages",
      title: words.board.closed,
      plain: true,
      columns: [
        text("stage", commonWords.stage, funnelNames(context).stage),
        money("money", commonWords.money, (_, place) => cells[place].money),
        whole("count", words.heading.count, (_, place) => cells[place].count),
      ],
    }),
  ];
}

/** Rows of Stages above the line, in the order of the funnel, then the unknown one; stages of losing hold no open deal. */
export function openStages({ plan }: SheetContext): number[] {
  const { order, board } = plan.funnel;
  return [...order, order.length].filter(
    (row) =>
      board.belowLine[row] !== 1 &&
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
  const stages = openStages(context);
  const counts = stages.map((stage) => totalOf(context.plan.funnel.board, { stage }).count);
  const most = counts.reduce((max, count) => Math.max(max, count), 0);
  return tableOf(context, stages, {
    key: "chart",
    title: words.board.pad,
    plain: true,
    columns: [
      text("stage", commonWords.stage, funnelNames(context).stage, { mark: "muted" }),
      number("margin", words.board.padColumn, (_, place) => (most - counts[place]) / 2, { mark: "muted" }),
    ],
  });
}

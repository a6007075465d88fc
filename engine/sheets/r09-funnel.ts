import { StageKind } from "../funnel/deal-status.ts";
import { cellOf, totalOf, type ScoreboardCell } from "../funnel/scoreboard.ts";
import { commonWords } from "../words/common-words.ts";
import { funnelSheetWords as words } from "../words/funnel-sheet-words.ts";
import { dealList } from "./funnel-deal-list.ts";
import { categoryNumbers, columnMaker, funnelNames } from "./funnel-parts.ts";
import type { Block, ResultSheet, SheetColumn, TableBlock } from "./result-sheet.ts";
import { numberOrBlank, type SheetContext } from "./sheet-context.ts";

/** R-09 Funnel scoreboard: what stands where, then every open deal by manager. */
export function funnelSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const total = totalOf(plan.funnel.board);
  return {
    id: "R-09",
    name: say(words.board.tab),
    title: say(words.board.title),
    header: context.header({ rows: plan.funnel.deals.length, settings: ["conversionBasis", "minObservations"] }),
    print: { landscape: true },
    blocks: [
      ...findings(context, total),
      summaryTable(context),
      ...(total.count > 0 ? [chart(context, total)] : []),
      ...closedStages(context),
      countersTable(context),
      ...stageTwoTable(context),
      dealList(context),
      cube(context),
      padTable(context),
    ],
  };
}

function findings(context: SheetContext, total: ScoreboardCell): Block[] {
  const { say, plan } = context;
  const { board } = plan.funnel;
  const text = words.board;
  if (total.count === 0 && board.unknownStage === 0)
    return [{ type: "note", key: "finding", mark: "warning", lines: [say(text.noDeals)] }];
  const names = funnelNames(context);
  const thickest = openStages(context)
    .map((stage) => ({ stage, count: totalOf(board, { stage }).count }))
    .reduce((most, one) => (one.count > most.count ? one : most), { stage: -1, count: 0 });
  const lines = [
    say(text.finding, {
      count: total.count,
      money: context.money(total.money) ?? 0,
      expected: Math.round(context.money(total.expected) ?? 0),
    }),
    ...(thickest.count > 0
      ? [
          say(text.thickest, {
            stage: names.stage(thickest.stage) ?? "",
            count: thickest.count,
            share: names.share(thickest.count / total.count),
          }),
        ]
      : []),
  ];
  const none = totalOf(board, { group: categoryNumbers.length - 1 }).count;
  const warnings = [
    board.blankAmount > 0 ? say(text.blankAmount, { count: board.blankAmount }) : "",
    board.unknownStage > 0 ? say(text.unknownStage, { count: board.unknownStage }) : "",
    board.unknownChance > 0 ? say(text.unknownChance, { count: board.unknownChance }) : "",
    none > 0 ? say(text.noCategory, { count: none }) : "",
  ].filter((line) => line !== "");
  return [
    { type: "note", key: "finding", mark: "strong", lines },
    ...(warnings.length > 0 ? [{ type: "note", key: "gaps", mark: "warning", lines: warnings } satisfies Block] : []),
  ];
}

/** Rows of Stages above the line, in the order of the funnel; stages of losing hold no open deal. */
function openStages({ plan }: SheetContext): number[] {
  const { order, board } = plan.funnel;
  return Array.from(order).filter(
    (row) =>
      board.belowLine[row] === 0 &&
      (board.stageKind[row] === StageKind.Open || totalOf(board, { stage: row }).count > 0),
  );
}

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
        width: 24,
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

function chart(context: SheetContext, { count }: ScoreboardCell): Block {
  const names = funnelNames(context);
  return {
    type: "chart",
    key: "funnel",
    title: context.say(words.board.chart, { count }),
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
function padTable(context: SheetContext): Block {
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

/** Leads and touch points by category. */
export function countersTable(context: SheetContext): TableBlock {
  const { plan, say } = context;
  const { leads, touchPoints } = plan.funnel.counters;
  const names = funnelNames(context);
  const column = columnMaker(context);
  const counts = (key: string, heading: (typeof words.heading)[keyof typeof words.heading], of: Float64Array) =>
    column(key, heading, "whole", Array.from(of), { total: { value: of.reduce((sum, one) => sum + one, 0) } });
  return {
    type: "table",
    key: "counters",
    title: say(words.board.counters),
    plain: true,
    rowCount: categoryNumbers.length,
    columns: [
      column("category", commonWords.category, "text", categoryNumbers.map(names.category), {
        total: { value: say(commonWords.total) },
      }),
      counts("leads", words.heading.leads, leads.inflow),
      counts("stock", words.heading.stock, leads.stock),
      counts("contacts", words.heading.contacts, touchPoints.contacts),
      counts("promotion", words.heading.promotion, touchPoints.promotion),
      counts("touches", words.heading.touches, touchPoints.total),
      column("perClient", words.heading.perClient, "number", Array.from(touchPoints.perClient, numberOrBlank)),
    ],
  };
}

/** Metrics of stage 2, where any deal has them. */
function stageTwoTable(context: SheetContext): Block[] {
  const { plan, say } = context;
  const { stageTwo } = plan.funnel.counters;
  const column = columnMaker(context);
  const shares = [stageTwo.share21, stageTwo.share22, stageTwo.share23];
  if (shares.every(Number.isNaN)) return [];
  const verdicts = [stageTwo.stage21, stageTwo.stage22, stageTwo.stage23];
  const count = (of: Int8Array, keep: (verdict: number) => boolean): number => of.filter(keep).length;
  return [
    {
      type: "table",
      key: "stageTwo",
      title: say(words.board.stageTwo),
      plain: true,
      rowCount: 3,
      columns: [
        column("metric", commonWords.stage, "text", ["2.1", "2.2", "2.3"]),
        column(
          "measured",
          words.heading.observed,
          "whole",
          verdicts.map((of) => count(of, (verdict) => verdict >= 0)),
        ),
        column(
          "passed",
          words.heading.passed,
          "whole",
          verdicts.map((of) => count(of, (verdict) => verdict === 1)),
        ),
        column("share", commonWords.share, "share", shares.map(numberOrBlank)),
      ],
    },
  ];
}

/** The cube: one row for every stage, category and manager with deals. */
function cube(context: SheetContext): Block {
  const { plan, say, money } = context;
  const { board, order } = plan.funnel;
  const names = funnelNames(context);
  const column = columnMaker(context);
  const rows: { stage: number; group: number; manager: number; cell: ScoreboardCell }[] = [];
  for (const stage of order) {
    if (board.belowLine[stage] === 1) continue;
    for (const group of categoryNumbers) {
      for (let manager = 0; manager <= board.managerCount; manager++) {
        const cell = cellOf(board, stage, group, manager);
        if (cell.count > 0) rows.push({ stage, group, manager, cell });
      }
    }
  }
  return {
    type: "table",
    key: "board",
    title: say(words.board.cube),
    pageBreak: true,
    rowCount: rows.length,
    columns: [
      column(
        "stage",
        commonWords.stage,
        "text",
        rows.map(({ stage }) => names.stage(stage)),
      ),
      column(
        "manager",
        commonWords.manager,
        "text",
        rows.map(({ manager }) => names.manager(manager)),
      ),
      column(
        "group",
        commonWords.group,
        "text",
        rows.map(({ group }) => names.category(group)),
      ),
      column(
        "count",
        words.heading.count,
        "whole",
        rows.map(({ cell }) => cell.count),
      ),
      column(
        "money",
        commonWords.money,
        "money",
        rows.map(({ cell }) => money(cell.money)),
      ),
      column(
        "expected",
        commonWords.expected,
        "money",
        rows.map(({ cell }) => money(cell.expected)),
      ),
    ],
  };
}

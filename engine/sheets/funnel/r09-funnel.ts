import { cellOf, totalOf, type ScoreboardCell } from "../../funnel/scoreboard.ts";
import { moneyGone } from "../../clients/money-gone.ts";
import { moneyWords } from "../../words/overview/money-words.ts";
import { writeMoney } from "../write-money.ts";
import { commonWords } from "../../words/common-words.ts";
import { funnelSheetWords as words } from "../../words/funnel/funnel-sheet-words.ts";
import { chart, closedStages, padTable, stageJson, summaryTable, thickestStage } from "./funnel-board.ts";
import { countersTable, stageTwoTable } from "./funnel-counters.ts";
import { dealList } from "./funnel-deal-list.ts";
import { money, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { categoryNumbers, funnelNames } from "./funnel-parts.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

/** R-09 Funnel scoreboard: what stands where, then every open deal by manager. */
export function funnelSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const total = totalOf(plan.funnel.board);
  return {
    id: "R-09",
    name: say(words.board.tab),
    title: say(words.board.title),
    header: context.header({ rows: plan.funnel.deals.length, settings: ["conversionBasis", "minObservations"] }),
    print: { landscape: true, paper: {} },
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
  if (total.count === 0)
    return [{ type: "note", key: "finding", mark: "warning", lines: [say(text.noDeals), ...undatedWins(context)] }];
  const names = funnelNames(context);
  const thickest = thickestStage(context);
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
    ...undatedWins(context),
    none > 0 ? say(text.noCategory, { count: none }) : "",
  ].filter((line) => line !== "");
  return [
    { type: "note", key: "finding", mark: "strong", lines },
    ...(warnings.length > 0 ? [{ type: "note", key: "gaps", mark: "warning", lines: warnings } satisfies Block] : []),
  ];
}

/** Deals that were won nobody knows when (AM-72). */
function undatedWins(context: SheetContext): string[] {
  const { rows, money } = moneyGone(context.plan.money, "Deals", "wonUndated");
  return rows > 0 ? [context.say(moneyWords.wonUndatedLine, { rows, money: writeMoney(context, money) })] : [];
}

/** The cube: one row for every stage, category and manager with deals. */
function cube(context: SheetContext): Block {
  const { plan } = context;
  const { board, order } = plan.funnel;
  const names = funnelNames(context);
  const jsonOf = stageJson(context);
  const rows: { stage: number; group: number; manager: number; cell: ScoreboardCell }[] = [];
  for (const stage of [...order, order.length]) {
    if (board.belowLine[stage] === 1) continue;
    for (const group of categoryNumbers) {
      for (let manager = 0; manager <= board.managerCount; manager++) {
        const cell = cellOf(board, stage, group, manager);
        if (cell.count > 0) rows.push({ stage, group, manager, cell });
      }
    }
  }
  return tableOf(context, rows, {
    key: "board",
    title: words.board.cube,
    pageBreak: true,
    columns: [
      text("stage", commonWords.stage, ({ stage }) => names.stage(stage), { json: ({ stage }) => jsonOf(stage) }),
      text("group", commonWords.group, ({ group }) => names.category(group)),
      text("manager", commonWords.manager, ({ manager }) => names.manager(manager)),
      whole("count", words.heading.count, ({ cell }) => cell.count),
      money("money", commonWords.money, ({ cell }) => cell.money),
      money("expected", commonWords.expected, ({ cell }) => cell.expected),
    ],
  });
}

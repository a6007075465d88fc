import { readinessBlocks } from "../../deals/deal-readiness.ts";
import { missingBlocks } from "../../deals/plan-each-deal.ts";
import { commonWords } from "../../words/common-words.ts";
import { dealPlanWords as words } from "../../deals/deal-plan-words.ts";
import { share, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { dealChancesBlocks } from "../proof/like-deals.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeMoney } from "../write-money.ts";
import { writeShare } from "../write-share.ts";
import { checkpointBlocks, isOverdueCheckpoint } from "./deal-plan-checkpoints.ts";
import { closedTable, dealsTable, jointTable, moneyTable, stepsTable } from "./deal-plan-lists.ts";
import { reviewBlocks } from "./deal-plan-reviews.ts";
import { dealPlanView, type DealPlanView } from "./deal-plan-view.ts";

/**
 * R-13: how each deal will be won: what its plan holds and lacks, what comes next, which checkpoints are due, and what the
 * head of sales' reviews change and are worth.
 *
 * @see CALC-17, CALC-18
 */
export function dealPlansSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { tables } = plan.input;
  const view = dealPlanView(context);
  const hasOpen = view.open.length > 0;
  return {
    id: "R-13",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      basis: say(words.basis),
      rows: view.open.length + tables.DealSteps.rowCount + tables.DealReviews.rowCount,
      settings: ["checkpointDays", "reviewScope", "reviewThreshold", "reviewMinimum", "confidence"],
    }),
    print: { landscape: true, paper: { list: "deals" } },
    blocks: [
      ...missing(view),
      ...(hasOpen ? [finding(view), blocksTable(view), ...jointTable(view), ...checkpointBlocks(view)] : []),
      ...reviewBlocks(view),
      ...(hasOpen ? [dealsTable(view), ...stepsTable(view), ...moneyTable(view), ...dealChancesBlocks(context)] : []),
      ...closedTable(view),
    ],
  };
}

function missing({ context, open }: DealPlanView): Block[] {
  const { say, plan } = context;
  const { DealSteps, DealReviews } = plan.input.tables;
  const lines = [
    ...(open.length === 0 ? [say(words.noDeals)] : []),
    ...(DealSteps.rowCount === 0 ? [say(words.noSteps)] : []),
    ...(DealReviews.rowCount === 0 ? [say(words.noReviews)] : []),
  ];
  return lines.length === 0 ? [] : [{ type: "note", key: "missing", mark: "warning", lines }];
}

function finding({ context, open }: DealPlanView): Block {
  const { say, plan, language } = context;
  const { plans, concerns } = plan.dealPlan;
  const { each, checkpoints } = plans;
  const counts = missingCounts(context, open);
  const most = Math.max(...counts);
  const overdue = checkpoints.filter((step) => isOverdueCheckpoint(plan, step)).length;
  const mean = open.reduce((sum, deal) => sum + each.readiness[deal], 0) / open.length;
  const money = concerns.withoutPlan.reduce((sum, deal) => sum + (each.money[deal] || 0), 0);
  const { dealId } = plan.input.tables.DealSteps;
  return {
    type: "note",
    key: "finding",
    mark: "strong",
    lines: [
      say(words.finding, {
        open: open.length,
        readiness: writeShare(mean, language),
        without: concerns.withoutPlan.length,
        money: writeMoney(context, money),
      }),
      ...(most > 0
        ? [
            say(words.weakest, {
              block: say(words.block[readinessBlocks[counts.indexOf(most)]]),
              count: most,
              open: open.length,
            }),
          ]
        : []),
      say(words.late, {
        steps: concerns.overdueSteps.length,
        deals: new Set(concerns.overdueSteps.map((step) => dealId[step])).size,
        days: plan.input.settings.checkpointDays,
        ahead: checkpoints.length - overdue,
        overdue,
      }),
    ],
  };
}

/** How many open deals lack each block. */
function missingCounts({ plan }: SheetContext, open: readonly number[]): number[] {
  const { filled } = plan.dealPlan.plans.each;
  const alike = new Uint32Array(256); // deals with the same blocks
  for (const deal of open) alike[filled[deal]] += 1;
  return readinessBlocks.map((block) =>
    alike.reduce((sum, deals, blocks) => sum + (missingBlocks(blocks).includes(block) ? deals : 0), 0),
  );
}

function blocksTable({ context, open }: DealPlanView): Block {
  const lacking = missingCounts(context, open);
  const places = readinessBlocks.map((_, place) => place);
  return tableOf(context, places, {
    key: "blocks",
    title: words.blocks,
    plain: true,
    columns: [
      text("block", words.blockName, (place) => words.block[readinessBlocks[place]], {
        json: (place) => readinessBlocks[place],
        width: 18,
      }),
      whole("missing", words.missingCount, (place) => lacking[place]),
      share("share", words.filled, (place) => 1 - lacking[place] / open.length, { shade: "bar" }),
      text("explanation", commonWords.explanation, (place) => words.blockHelp[readinessBlocks[place]], { width: 28 }),
    ],
  });
}

import type { ManagerEstimates } from "../../deals/plan-estimates.ts";
import { moveToward, type ReviewMoves } from "../../deals/review-moves.ts";
import type { SignedBias } from "../../deals/signed-bias.ts";
import { commonWords } from "../../words/common-words.ts";
import { estimateWords as words } from "../../words/deals/estimate-words.ts";
import type { Text } from "../../ground/text.ts";
import { date, money, number, share, text, whole, type Column } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block, Mark } from "../result-sheet.ts";
import { ownerNames } from "../owner-names.ts";
import { dealClient, dealLink, dealName } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";

/** One line a manager: verdict by periods, signed bias with its word, deals, the next estimate corrected. */
export function estimatesTable(context: SheetContext): Block {
  const { plan } = context;
  const { managers, approved } = plan.dealPlan.estimates;
  const names = ownerNames(context);

  const isBiased = ({ judgement }: ManagerEstimates): Mark | undefined =>
    judgement.verdict === "understates" || judgement.verdict === "overstates" ? "warning" : undefined;
  return tableOf(context, managers, {
    key: "managers",
    title: words.managers,
    plain: true,
    columns: [
      text("manager", commonWords.manager, ({ manager }) => names[manager], { width: 22 }),
      whole("periods", words.periods, ({ judgement }) => judgement.periods),
      number("median", words.median, ({ judgement }) => judgement.median),
      share("above", words.above, ({ judgement }) => judgement.above, { help: words.aboveHelp }),
      text("verdict", words.verdictHeading, ({ judgement }) => words.verdict[judgement.verdict], {
        json: ({ judgement }) => judgement.verdict,
        mark: isBiased,
        width: 18,
      }),
      biasColumns("bias", words.biasHeading, words.biasWord, ({ seller }) => seller),
      biasColumns("ropBias", words.ropBias, words.ropWord, ({ rop }) => rop),
      approved.periods > 0 && [
        share("approvedDone", words.approvedDone, ({ approved }) => approved.done, { help: words.approvedHelp }),
        whole("approvedMet", words.approvedMet, ({ approved }) => approved.met),
        whole("approvedPeriods", words.approvedPeriods, ({ approved }) => approved.periods),
      ],
      whole("deals", words.dealCount, ({ deals }) => deals.count),
      share("dealsAbove", words.dealsAbove, ({ deals }) => deals.above, { help: words.dealsAboveHelp }),
      money("estimate", words.estimate, ({ estimate }) => estimate),
      text(
        "estimateFrom",
        words.estimateFrom,
        ({ estimateFrom }) => (estimateFrom === "history" ? words.fromHistory : words.fromExpected),
        { json: ({ estimateFrom }) => estimateFrom, width: 26 },
      ),
      money("corrected", words.corrected, ({ corrected }) => corrected, { help: words.correctedHelp }),
      money("correctedByBias", words.correctedByBias, ({ correctedByBias }) => correctedByBias, {
        help: words.correctedByBiasHelp,
      }),
    ],
  });
}

/** A signed share and its word: a sign alone is misread. */
function biasColumns<Row>(
  key: string,
  heading: Text,
  wordHeading: Text,
  biasOf: (row: Row) => SignedBias,
): Column<Row>[] {
  return [
    share(key, heading, (row) => biasOf(row).bias, { help: words.biasHelp }),
    text(`${key}Word`, wordHeading, (row) => words.word[biasOf(row).word], {
      json: (row) => biasOf(row).word,
      width: 14,
    }),
  ];
}

/** The same test for periods and for deals: bias and mean error before the reviews and after them. */
export function reviewMovesTable(context: SheetContext): Block {
  const { say, plan } = context;
  const { byPeriods, byDeals } = plan.dealPlan.estimates;
  const rows: readonly (ReviewMoves & { readonly level: "periods" | "deals" })[] = [
    { ...byPeriods, level: "periods" },
    { ...byDeals, level: "deals" },
  ];

  const help = say(words.errorHelp);
  return tableOf(context, rows, {
    key: "reviews",
    title: words.reviews,
    plain: true,
    columns: [
      text("level", words.level, ({ level }) => (level === "periods" ? words.ofPeriods : words.ofDeals), {
        json: ({ level }) => level,
      }),
      whole("compared", words.compared, ({ before }) => before.count),
      whole("toward", words.toward, ({ toward }) => toward),
      whole("away", words.away, ({ away }) => away),
      whole("unmoved", words.unmoved, ({ unmoved }) => unmoved),
      biasColumns("biasBefore", words.biasBefore, words.biasWord, ({ before }) => before),
      biasColumns("biasAfter", words.biasAfter, words.biasWord, ({ after }) => after),
      share("errorBefore", words.errorBefore, ({ before }) => before.error, { help }),
      share("errorAfter", words.errorAfter, ({ after }) => after.error, { help }),
    ],
  });
}

/** Every closed period, and the same as points around the line on which an estimate is exact. */
export function periodBlocks(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { periods } = plan.dealPlan.estimates;
  if (periods.length === 0) return [];
  const { managerId, period, estimate, ropPlan, approvedPlan, actual } = plan.input.tables.PlanHistory;
  const names = ownerNames(context);

  const hasApproved = plan.dealPlan.estimates.approved.periods > 0;
  const above = periods.filter((row) => actual[row] > estimate[row]).length;
  const ratio = (row: number): number => actual[row] / estimate[row];
  return [
    {
      type: "chart",
      key: "scatter",
      title: say(words.chart, { above, all: periods.length }),
      kind: "scatter",
      categories: "periods.estimate",
      series: [
        { values: "periods.actual", name: say(commonWords.fact) },
        { values: "periods.estimate", name: say(words.exactLine), as: "line" },
      ],
      height: 18,
      width: 90,
      valueKind: "money",
    },
    tableOf(context, periods, {
      key: "periods",
      title: words.history,
      pageBreak: true,
      columns: [
        text("manager", commonWords.manager, (row) => names[managerId[row]]),
        text("period", words.period, (row) => period.words[period.codes[row]]),
        money("estimate", words.own, (row) => estimate[row]),
        money("rop", words.rop, (row) => ropPlan[row]),
        hasApproved && money("approved", words.approved, (row) => approvedPlan[row]),
        money("actual", commonWords.fact, (row) => actual[row]),
        number("ratio", words.ratio, (row) => ratio(row)),
        hasApproved &&
          share("approvedDone", words.approvedDone, (row) =>
            approvedPlan[row] > 0 ? actual[row] / approvedPlan[row] : Number.NaN,
          ),
      ],
    }),
  ];
}

/** The seller's figure, the head of sales', the fact (AM-42). */
export function dealFiguresTable(context: SheetContext): Block {
  const { say, plan } = context;
  const { tables } = plan.input;
  const { deals } = plan.dealPlan.estimates;
  const { sellerEstimate, ropEstimate, amount, closeDate } = tables.Deals;
  const names = ownerNames(context);

  const move = (deal: number): keyof typeof words.move | null => {
    const nearer = moveToward(sellerEstimate[deal], ropEstimate[deal], amount[deal]);
    return Number.isNaN(nearer) ? null : nearer > 0 ? "toward" : nearer < 0 ? "away" : "unmoved";
  };
  const moveWords = (deal: number): string | null => {
    const moved = move(deal);
    return moved === null ? null : say(words.move[moved]);
  };
  return tableOf(context, deals, {
    key: "deals",
    title: words.deals,
    pageBreak: true,
    columns: [
      text("deal", commonWords.deal, (deal) => dealName(tables, deal), { link: (deal) => dealLink(tables, deal) }),
      text("client", commonWords.client, (deal) => dealClient(tables, deal), { width: 24 }),
      text("manager", commonWords.manager, (deal) => names[plan.deals.manager[deal]] ?? names[names.length - 1]),
      money("seller", words.sellerFigure, (deal) => sellerEstimate[deal]),
      money("rop", words.ropFigure, (deal) => ropEstimate[deal]),
      money("fact", commonWords.fact, (deal) => amount[deal]),
      text("moved", words.moveHeading, moveWords, { json: move, width: 18 }),
      date("closed", words.closed, (deal) => closeDate[deal]),
    ],
  });
}

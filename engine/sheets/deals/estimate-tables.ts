import type { ManagerEstimates } from "../../deals/plan-estimates.ts";
import { moveToward, type ReviewMoves } from "../../deals/review-moves.ts";
import type { SignedBias } from "../../deals/signed-bias.ts";
import { commonWords } from "../../words/common-words.ts";
import { estimateWords as words } from "../../words/deals/estimate-words.ts";
import type { Text } from "../../ground/text.ts";
import type { Block, CellValue, Kind, Mark, SheetColumn } from "../result-sheet.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import { dealClient, dealLink, dealName } from "../row-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

/** One line a manager: verdict by periods, signed bias with its word, deals, the next estimate corrected. */
export function estimatesTable(context: SheetContext): Block {
  const { say, plan, money } = context;
  const { managers } = plan.dealPlan.estimates;
  const names = ownerNames(context);
  const of = columnOf(context, managers);
  const isBiased = ({ judgement }: ManagerEstimates): Mark | undefined =>
    judgement.verdict === "understates" || judgement.verdict === "overstates" ? "warning" : undefined;
  return {
    type: "table",
    key: "managers",
    title: say(words.managers),
    plain: true,
    rowCount: managers.length,
    columns: [
      of("manager", commonWords.manager, "text", ({ manager }) => names[manager], { width: 22 }),
      of("periods", words.periods, "whole", ({ judgement }) => judgement.periods),
      of("median", words.median, "number", ({ judgement }) => numberOrBlank(judgement.median)),
      of("above", words.above, "share", ({ judgement }) => numberOrBlank(judgement.above), { help: say(words.aboveHelp) }), // prettier-ignore
      of("verdict", words.verdictHeading, "text", ({ judgement }) => say(words.verdict[judgement.verdict]), {
        json: managers.map(({ judgement }) => judgement.verdict),
        marks: managers.map(isBiased),
        width: 18,
      }),
      ...biasColumns(context, managers, "bias", words.biasHeading, words.biasWord, ({ seller }) => seller),
      ...biasColumns(context, managers, "ropBias", words.ropBias, words.ropWord, ({ rop }) => rop),
      of("deals", words.dealCount, "whole", ({ deals }) => deals.count),
      of("dealsAbove", words.dealsAbove, "share", ({ deals }) => numberOrBlank(deals.above), { help: say(words.dealsAboveHelp) }), // prettier-ignore
      of("estimate", words.estimate, "money", ({ estimate }) => money(estimate)),
      of("estimateFrom", words.estimateFrom, "text", ({ estimateFrom }) => say(estimateFrom === "history" ? words.fromHistory : words.fromExpected), { json: managers.map(({ estimateFrom }) => estimateFrom), width: 26 }), // prettier-ignore
      of("corrected", words.corrected, "money", ({ corrected }) => money(corrected), { help: say(words.correctedHelp) }), // prettier-ignore
      of("correctedByBias", words.correctedByBias, "money", ({ correctedByBias }) => money(correctedByBias), { help: say(words.correctedByBiasHelp) }), // prettier-ignore
    ],
  };
}

/** A signed share and its word: a sign alone is misread. */
function biasColumns<Row>(
  context: SheetContext,
  rows: readonly Row[],
  key: string,
  heading: Text,
  wordHeading: Text,
  biasOf: (row: Row) => SignedBias,
): SheetColumn[] {
  const of = columnOf(context, rows);
  return [
    of(key, heading, "share", (row) => numberOrBlank(biasOf(row).bias), { help: context.say(words.biasHelp) }),
    of(`${key}Word`, wordHeading, "text", (row) => context.say(words.word[biasOf(row).word]), {
      json: rows.map((row) => biasOf(row).word),
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
  const of = columnOf(context, rows);
  const help = say(words.errorHelp);
  return {
    type: "table",
    key: "reviews",
    title: say(words.reviews),
    plain: true,
    rowCount: rows.length,
    columns: [
      of("level", words.level, "text", ({ level }) => say(level === "periods" ? words.ofPeriods : words.ofDeals), {
        json: rows.map(({ level }) => level),
      }),
      of("compared", words.compared, "whole", ({ before }) => before.count),
      of("toward", words.toward, "whole", ({ toward }) => toward),
      of("away", words.away, "whole", ({ away }) => away),
      of("unmoved", words.unmoved, "whole", ({ unmoved }) => unmoved),
      ...biasColumns(context, rows, "biasBefore", words.biasBefore, words.biasWord, ({ before }) => before),
      ...biasColumns(context, rows, "biasAfter", words.biasAfter, words.biasWord, ({ after }) => after),
      of("errorBefore", words.errorBefore, "share", ({ before }) => numberOrBlank(before.error), { help }),
      of("errorAfter", words.errorAfter, "share", ({ after }) => numberOrBlank(after.error), { help }),
    ],
  };
}

/** Every closed period, and the same as points around the line on which an estimate is exact. */
export function periodBlocks(context: SheetContext): Block[] {
  const { say, plan, money } = context;
  const { periods } = plan.dealPlan.estimates;
  if (periods.length === 0) return [];
  const { managerId, period, estimate, ropPlan, actual } = plan.input.tables.PlanHistory;
  const names = ownerNames(context);
  const of = columnOf(context, periods);
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
    {
      type: "table",
      key: "periods",
      title: say(words.history),
      pageBreak: true,
      rowCount: periods.length,
      columns: [
        of("manager", commonWords.manager, "text", (row) => names[managerId[row]]),
        of("period", words.period, "text", (row) => period.words[period.codes[row]] ?? null),
        of("estimate", words.own, "money", (row) => money(estimate[row])),
        of("rop", words.rop, "money", (row) => money(ropPlan[row])),
        of("actual", commonWords.fact, "money", (row) => money(actual[row])),
        of("ratio", words.ratio, "number", (row) => numberOrBlank(ratio(row))),
      ],
    },
  ];
}

/** The seller's figure, the head of sales', the fact (AM-42). */
export function dealFiguresTable(context: SheetContext): Block {
  const { say, plan, money } = context;
  const { tables } = plan.input;
  const { deals } = plan.dealPlan.estimates;
  const { sellerEstimate, ropEstimate, amount, closeDate } = tables.Deals;
  const names = ownerNames(context);
  const of = columnOf(context, deals);
  const move = (deal: number): keyof typeof words.move | null => {
    const nearer = moveToward(sellerEstimate[deal], ropEstimate[deal], amount[deal]);
    return Number.isNaN(nearer) ? null : nearer > 0 ? "toward" : nearer < 0 ? "away" : "unmoved";
  };
  const moveWords = (deal: number): string | null => {
    const moved = move(deal);
    return moved === null ? null : say(words.move[moved]);
  };
  return {
    type: "table",
    key: "deals",
    title: say(words.deals),
    pageBreak: true,
    rowCount: deals.length,
    columns: [
      of("deal", commonWords.deal, "text", (deal) => dealName(tables, deal), {
        links: deals.map((deal) => dealLink(tables, deal)),
      }),
      of("client", commonWords.client, "text", (deal) => dealClient(tables, deal), { width: 24 }),
      of("manager", commonWords.manager, "text", (deal) => names[plan.deals.manager[deal]] ?? names[names.length - 1]),
      of("seller", words.sellerFigure, "money", (deal) => money(sellerEstimate[deal])),
      of("rop", words.ropFigure, "money", (deal) => money(ropEstimate[deal])),
      of("fact", commonWords.fact, "money", (deal) => money(amount[deal])),
      of("moved", words.moveHeading, "text", moveWords, { json: deals.map(move), width: 18 }),
      of("closed", words.closed, "date", (deal) => numberOrBlank(closeDate[deal])),
    ],
  };
}

function columnOf<Row>(context: SheetContext, rows: readonly Row[]) {
  const column = columnMaker(context);
  return (key: string, heading: Text, kind: Kind, of: (row: Row) => CellValue, more: Partial<SheetColumn> = {}): SheetColumn => column(key, heading, kind, rows.map(of), more); // prettier-ignore
}

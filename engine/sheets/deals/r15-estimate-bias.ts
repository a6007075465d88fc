import type { EstimateVerdict } from "../../deals/judge-estimates.ts";
import type { SignedBias } from "../../deals/signed-bias.ts";
import { estimateWords as words } from "../../words/deals/estimate-words.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import { ownerNames } from "../owner-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";
import { dealFiguresTable, estimatesTable, periodBlocks, reviewMovesTable } from "./estimate-tables.ts";

/**
 * who understates, who overstates, and whether reviews bring the figures nearer to the facts. Hidden at first: it is
 * for the head of sales only.
 *
 * @see CALC-20, AM-42; A-33
 */
export function estimateBiasSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { estimates } = plan.dealPlan;
  const { periods, deals } = estimates;
  const missing = [
    ...(periods.length === 0 ? [say(words.missing)] : []),
    ...(deals.length === 0 ? [say(words.missingDeals)] : []),
  ];
  return {
    id: "R-15",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      basis: say(words.basis),
      rows: periods.length + deals.length,
      settings: ["sandPeriods", "sandRatio", "sandLow", "sandShare", "correctionLow", "correctionHigh"],
    }),
    print: { landscape: true, paper: {} },
    hidden: true,
    blocks: [
      ...(missing.length > 0 ? [{ type: "note", key: "missing", mark: "warning", lines: missing } as const] : []),
      ...(estimates.managers.length > 0 ? [finding(context), estimatesTable(context)] : []),
      ...(periods.length > 0 || deals.length > 0 ? [reviewMovesTable(context)] : []),
      ...periodBlocks(context),
      ...(deals.length > 0 ? [dealFiguresTable(context)] : []),
    ],
  };
}

function finding(context: SheetContext): Block {
  const { say, plan, language } = context;
  const { managers, all, byDeals, periods, approved } = plan.dealPlan.estimates;
  const names = ownerNames(context);
  const of = (verdict: EstimateVerdict): string =>
    managers
      .filter(({ judgement }) => judgement.verdict === verdict)
      .map(({ manager }) => names[manager])
      .join(", ") || say(words.nobody);
  const bias = ({ word, bias }: SignedBias): string =>
    say(words.together[word], { share: writeShare(Math.abs(bias), language) });
  const compared = byDeals.toward + byDeals.away + byDeals.unmoved;
  const counts = { toward: byDeals.toward, away: byDeals.away, all: compared };
  const errors = {
    before: writeShare(byDeals.before.error, language),
    after: writeShare(byDeals.after.error, language),
  };
  return {
    type: "note",
    key: "finding",
    mark: "strong",
    lines: [
      say(words.found, {
        under: of("understates"),
        over: of("overstates"),
        none: of("unbiased"),
        short: of("notEnough"),
      }),
      ...(periods.length > 0 ? [say(words.bias, { seller: bias(all.seller), rop: bias(all.rop) })] : []),
      ...(approved.periods > 0
        ? [say(words.approvedFound, { ...approved, done: writeShare(approved.done, language) })]
        : []),
      ...(compared > 0 ? [say(words.moved, { ...counts, ...errors })] : []),
      say(words.headOnly),
    ],
  };
}

import { warningsOfDeal, missingBlocks } from "../../deals/plan-each-deal.ts";
import { commonWords } from "../../words/common-words.ts";
import { dealDocumentWords as words } from "../../words/documents/deal-document-words.ts";
import { dealPlanWords } from "../../deals/deal-plan-words.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import { date as dateOf, money, share, text } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { TableBlock } from "../result-sheet.ts";
import { dealClient, dealLink } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";
import { writeMoney } from "../write-money.ts";
import { writeShare } from "../write-share.ts";
import { wordAt } from "./document-fields.ts";

/** How ready the plan of a deal is, what comes next and what to watch, in sentences. */
export function dealFinding(context: SheetContext, deal: number): string[] {
  const { say, day, plan, language } = context;
  const { each } = plan.dealPlan.plans;
  const { DealSteps } = plan.input.tables;
  const readiness = writeShare(each.readiness[deal], language);
  const blocks = missingBlocks(each.filled[deal]).map((block) => say(dealPlanWords.block[block]));
  const step = each.nextStep[deal];
  const date = DealSteps.plannedDate[step];
  const about = { action: wordAt(DealSteps.action, step) ?? "–", day: day(date), days: plan.asOf - date };
  const { sellerEstimate, ropEstimate } = plan.input.tables.Deals;
  const hasEstimate = !Number.isNaN(sellerEstimate[deal]) || !Number.isNaN(ropEstimate[deal]);
  const estimates = { seller: writeMoney(context, sellerEstimate[deal]), rop: writeMoney(context, ropEstimate[deal]) };
  const warnings = warningsOfDeal(each.warnings[deal]).map((code) => say(dealPlanWords.warning[code]));
  return [
    blocks.length > 0 ? say(words.lacking, { readiness, blocks: blocks.join(", ") }) : say(words.ready, { readiness }),
    step < 0 ? say(words.noNext) : say(date < plan.asOf ? words.nextLate : words.next, about),
    ...(hasEstimate ? [say(words.estimates, estimates)] : []),
    ...(warnings.length > 0 ? [say(words.warned, { warnings: warnings.join(", ") })] : []),
  ];
}

/** The deal in one row: whose, about what, where it stands, how much, when. */
export function dealTable(context: SheetContext, deal: number, widths: readonly number[]): TableBlock {
  const { plan } = context;
  const { tables } = plan.input;
  const { each } = plan.dealPlan.plans;
  const owners = ownerNames(context);
  const owner = owners[plan.deals.manager[deal]] ?? owners[owners.length - 1];
  const columns = [
    text("client", commonWords.client, dealClient(tables, deal), { link: dealLink(tables, deal) }),
    text("subject", words.subject, wordAt(tables.Deals.title, deal)),
    text("stage", commonWords.stage, funnelNames(context).stage(plan.funnel.stage[deal])),
    text("manager", commonWords.manager, owner),
    share("chance", words.chance, plan.dealPlan.chance[deal]),
    dateOf("closes", words.closes, each.forecastClose[deal]),
    money("planned", words.planned, each.money[deal]),
  ];
  return tableOf(context, [deal], {
    key: "deal",
    title: words.about,
    plain: true,
    columns: columns.map((column, at) => ({ ...column, width: widths[at] })),
  });
}

import { warningsOfDeal, missingBlocks } from "../../deals/plan-each-deal.ts";
import { commonWords } from "../../words/common-words.ts";
import { dealDocumentWords as words } from "../../words/documents/deal-document-words.ts";
import { dealPlanWords } from "../../deals/deal-plan-words.ts";
import type { Text } from "../../ground/text.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import { ownerNames } from "../owner-names.ts";
import type { CellValue, Kind, SheetColumn, TableBlock } from "../result-sheet.ts";
import { dealClient, dealLink } from "../row-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
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
  const { say, plan, money } = context;
  const { tables } = plan.input;
  const { each } = plan.dealPlan.plans;
  const owners = ownerNames(context);
  const owner = owners[plan.deals.manager[deal]] ?? owners[owners.length - 1];
  const cells: readonly (readonly [key: string, heading: Text, kind: Kind, value: CellValue])[] = [
    ["client", commonWords.client, "text", dealClient(tables, deal)],
    ["subject", words.subject, "text", wordAt(tables.Deals.title, deal)],
    ["stage", commonWords.stage, "text", funnelNames(context).stage(plan.funnel.stage[deal])],
    ["manager", commonWords.manager, "text", owner],
    ["chance", words.chance, "share", numberOrBlank(plan.dealPlan.chance[deal])],
    ["closes", words.closes, "date", numberOrBlank(each.forecastClose[deal])],
    ["planned", words.planned, "money", money(each.money[deal])],
  ];
  return {
    type: "table",
    key: "deal",
    title: say(words.about),
    plain: true,
    rowCount: 1,
    columns: cells.map(([key, heading, kind, value], at): SheetColumn => ({
      key,
      heading: say(heading),
      kind,
      values: [value],
      width: widths[at],
      links: key === "client" ? [dealLink(tables, deal)] : undefined,
    })),
  };
}

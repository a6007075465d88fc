import { readinessBlocks, type ReadinessBlock } from "../deals/deal-readiness.ts";
import { stepsOf } from "../deals/order-steps.ts";
import { missingBlocks } from "../deals/plan-each-deal.ts";
import { canReview } from "../deals/can-review.ts";
import { lists } from "../input/lists.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { dealsTable, moneyTable, stepsTable } from "../sheets/deals/deal-plan-lists.ts";
import { dealPlanView, type DealPlanView } from "../sheets/deals/deal-plan-view.ts";
import { funnelNames } from "../sheets/funnel/funnel-parts.ts";
import { ownerNames } from "../sheets/owner-names.ts";
import type { Block, Link, TableBlock } from "../sheets/result-sheet.ts";
import { rowLink } from "../sheets/row-names.ts";
import { sheetContext } from "../sheets/sheet-context.ts";
import { shownMoney } from "../sheets/shown-money.ts";
import { writeShare } from "../sheets/write-share.ts";
import type { Day, Share } from "../ground/units.ts";
import { dealPlanWords } from "../deals/deal-plan-words.ts";
import type { Language, Text } from "../ground/text.ts";
import { textsOf } from "./column-cells.ts";
import { dealOfKey } from "./deal-key.ts";

/** A step of the deal's plan, in words; "" is blank. */
export interface DealStepLine {
  readonly number: string;
  readonly action: string;
  readonly owner: string;
  readonly planned: string;
  readonly done: string;
  /** Days late; "" is not late. */
  readonly slip: string;
  readonly isLate: boolean;
  readonly isNext: boolean;
  readonly technique: string;
  readonly tool: string;
  readonly isCheckpoint: boolean;
  readonly criterion: string;
  readonly objection: string;
  readonly answer: string;
  readonly bargain: string;
  readonly money: string;
  readonly addedBy: string;
  readonly place?: Link;
}

/** What the head of sales changed. */
export interface ReviewLine {
  readonly day: string;
  readonly reviewer: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly comment: string;
  /** The review counts: made by who may review, in time. */
  readonly counts: boolean;
  readonly place?: Link;
}

/** By the numbers of `DealStatus`. */
export const dealStates = ["open", "won", "lost"] as const;
export type DealState = (typeof dealStates)[number];

/** How one deal is to be won: what R-13 says of it. */
export interface DealView {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly client: string;
  readonly manager: string;
  readonly stage: string;
  readonly state: DealState;
  readonly stateSaid: string;
  readonly amount: string;
  readonly place?: Link;
  readonly readiness: Share;
  readonly blocks: readonly {
    readonly key: ReadinessBlock;
    readonly name: string;
    readonly help: string;
    readonly filled: boolean;
  }[];
  readonly warnings: readonly string[];
  readonly nextStep: string;
  readonly nextDay: string;
  readonly isNextLate: boolean;
  readonly slip: string;
  readonly closes: string;
  readonly money: string;
  readonly chance: string;
  /** In units of the currency; months without money are left out. */
  readonly months: readonly { readonly label: string; readonly money: number; readonly said: string }[];
  readonly steps: readonly DealStepLine[];
  readonly review: {
    readonly seller: string;
    readonly head: string;
    /** In units of the currency; null is not known. */
    readonly sellerMoney: number | null;
    readonly headMoney: number | null;
    readonly uplift: string;
    readonly inScope: boolean;
    readonly day: string;
    readonly reviewer: string;
    readonly lines: readonly ReviewLine[];
  };
  /** Who may review it: rows of Managers. */
  readonly reviewers: readonly { readonly row: number; readonly name: string }[];
  readonly people: readonly { readonly row: number; readonly name: string }[];
  readonly nextNumber: number;
  readonly today: Day;
  readonly hasSteps: boolean;
  readonly hasReviews: boolean;
}

/**
 * The plan of one deal and its reviews.
 *
 * @param key as `dealList` gives it
 * @returns undefined where no deal has the key
 * @see CALC-17, CALC-18
 */
export function dealView(plan: SalesPlan, language: Language, key: string): DealView | undefined {
  const context = sheetContext(plan, language);
  const { tables } = plan.input;
  const { Deals, Managers } = tables;
  const deal = dealOfKey(Deals, key);
  if (deal < 0) return undefined;
  const view = { ...dealPlanView(context), open: [deal] };
  const table = dealsTable(view) as TableBlock;
  const text = textsOf(context, table.columns);
  const { each } = plan.dealPlan.plans;
  const missing = new Set(missingBlocks(each.filled[deal]));
  const state = dealStates[plan.deals.status[deal]] ?? "open";
  const steps = Array.from(stepsOf(each.steps, deal));
  const names = ownerNames(context);
  const people = Array.from({ length: Managers.rowCount }, (_, row) => ({ row, name: names[row] }));
  const warnings = text("warnings", 0);
  return {
    key,
    name: view.deal(deal),
    title: view.text(Deals.title, deal) ?? "",
    client: view.client(deal) ?? "",
    manager: view.manager(deal),
    stage: funnelNames(context).stage(plan.funnel.stage[deal]) ?? "",
    state,
    stateSaid: context.say(lists.dealStatus[state]),
    amount: shownMoney(context, Deals.amount[deal]),
    place: view.link(deal),
    readiness: each.readiness[deal],
    blocks: readinessBlocks.map((block) => ({
      key: block,
      name: context.say(dealPlanWords.block[block]),
      help: context.say(dealPlanWords.blockHelp[block]),
      filled: !missing.has(block),
    })),
    warnings: warnings === "" ? [] : warnings.split(", "),
    nextStep: text("next", 0),
    nextDay: text("nextDate", 0),
    isNextLate: tables.DealSteps.plannedDate[each.nextStep[deal]] < plan.asOf,
    slip: text("slip", 0),
    closes: text("forecastClose", 0),
    money: text("money", 0),
    chance: state === "open" ? writeShare(plan.dealPlan.chance[deal], language) : "",
    months: monthsOf(view),
    steps: stepLines(view, steps),
    review: reviewOf(view, deal),
    reviewers: people.filter(({ row }) => canReview(Managers.role[row]) && row !== plan.deals.manager[deal]),
    people,
    nextNumber: steps.reduce((most, step) => Math.max(most, tables.DealSteps.stepNo[step] || 0), 0) + 1,
    today: plan.asOf,
    hasSteps: tables.DealSteps.sources.length > 0,
    hasReviews: tables.DealReviews.sources.length > 0,
  };
}

function tableOf(blocks: readonly Block[]): TableBlock | undefined {
  return blocks.find((block) => block.type === "table");
}

/** The rows of R-13's money that are this deal's; what has no day comes last. */
function monthsOf(view: DealPlanView): DealView["months"] {
  const { context } = view;
  const table = tableOf(moneyTable(view));
  if (!table) return [];
  const text = textsOf(context, table.columns);
  const money = table.columns.find(({ key }) => key === "money")?.values ?? [];
  return Array.from({ length: table.rowCount }, (_, row) => ({
    label: text("month", row),
    money: Number(money[row] ?? 0),
    said: text("money", row),
  }));
}

function stepLines(view: DealPlanView, steps: readonly number[]): DealStepLine[] {
  const { context } = view;
  const { plan } = context;
  const { DealSteps } = plan.input.tables;
  const table = tableOf(stepsTable(view));
  if (!table) return [];
  const text = textsOf(context, table.columns);
  const late = table.columns.find(({ key }) => key === "slip")?.marks ?? [];
  return steps.map((step, row) => ({
    number: text("step", row),
    action: text("action", row),
    owner: text("owner", row),
    planned: text("planned", row),
    done: text("done", row),
    slip: text("slip", row),
    isLate: late[row] !== undefined,
    isNext: plan.dealPlan.plans.each.nextStep[DealSteps.dealId[step]] === step,
    technique: text("technique", row),
    tool: text("tool", row),
    isCheckpoint: text("checkpoint", row) !== "",
    criterion: text("criterion", row),
    objection: text("objection", row),
    answer: text("answer", row),
    bargain: text("bargain", row),
    money: text("money", row),
    addedBy: text("origin", row),
    place: rowLink(DealSteps, step),
  }));
}

function reviewOf(view: DealPlanView, deal: number): DealView["review"] {
  const { context } = view;
  const { plan, day, language, money } = context;
  const { Deals, DealReviews } = plan.input.tables;
  const { found, uplift, inScope } = plan.dealPlan.plans.reviews;
  const fields: readonly Text[] = Object.values(lists.reviewField);
  const rows = Array.from(DealReviews.dealId.keys()).filter((row) => DealReviews.dealId[row] === deal);
  rows.sort((one, other) => DealReviews.reviewedOn[one] - DealReviews.reviewedOn[other] || one - other);
  return {
    seller: shownMoney(context, Deals.sellerEstimate[deal]),
    head: shownMoney(context, Deals.ropEstimate[deal]),
    sellerMoney: money(Deals.sellerEstimate[deal]),
    headMoney: money(Deals.ropEstimate[deal]),
    uplift: Number.isFinite(uplift[deal]) ? writeShare(uplift[deal], language) : "",
    inScope: inScope[deal] === 1,
    day: day(found.reviewedOn[deal]),
    reviewer: view.person(found.reviewer[deal]) ?? "",
    lines: rows.map((row) => ({
      day: day(DealReviews.reviewedOn[row]),
      reviewer: view.person(DealReviews.reviewerId[row]) ?? "",
      field: fields[DealReviews.field[row]]?.[language] ?? "",
      before: view.text(DealReviews.before, row) ?? "",
      after: view.text(DealReviews.after, row) ?? "",
      comment: view.text(DealReviews.comment, row) ?? "",
      counts: found.counts[row] === 1,
      place: rowLink(DealReviews, row),
    })),
  };
}

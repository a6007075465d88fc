import { canReview } from "../deals/can-review.ts";
import { DealStatus } from "../ground/deal-status.ts";
import type { CodeOf } from "../input/lists.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import type { Day } from "../ground/units.ts";
import { editWords as words } from "../words/edits/edit-words.ts";
import type { Text } from "../ground/text.ts";
import { dealOfKey } from "../views/deal-key.ts";
import { dayWords } from "./day-words.ts";
import { filled } from "./filled.ts";
import { newRow } from "./new-row.ts";
import type { EditAnswer } from "./sheet-edits.ts";
import { writtenDeal, writtenManager } from "./written-name.ts";

/** An edit of the head of sales, as it is put down. */
export interface ReviewEntry {
  /** Key of the deal. */
  readonly deal: string;
  /** NaN is not said. */
  readonly reviewedOn: Day;
  /** Row of Managers; -1 is not said. */
  readonly reviewer: number;
  readonly field: CodeOf<"reviewField">;
  readonly before: string;
  readonly after: string;
  readonly comment: string;
}

/**
 * The cells of a new row of reviews, or everything that is wrong with it.
 *
 * Refused: a closed deal, a reviewer who may not review it (then it would not count), a day after the plan's, an edit that
 * says neither what was nor what is.
 *
 * @see CALC-18
 */
export function newReview(plan: SalesPlan, entry: ReviewEntry): EditAnswer {
  const { tables } = plan.input;
  const deal = dealOfKey(tables.Deals, entry.deal);
  const problems = problemsOf(plan, deal, entry);
  if (problems.length > 0) return { done: false, problems };
  const { reviewedOn, reviewer, field, before, after, comment } = entry;
  return newRow(plan.input, "DealReviews", {
    dealId: writtenDeal(tables, deal),
    reviewedOn: Number.isNaN(reviewedOn) ? "" : reviewedOn,
    reviewerId: reviewer < 0 ? "" : writtenManager(tables, reviewer),
    field,
    before: before.trim(),
    after: after.trim(),
    comment: comment.trim(),
  });
}

function problemsOf({ input, deals, asOf }: SalesPlan, deal: number, entry: ReviewEntry): Text[] {
  const { tables } = input;
  const { reviewer, reviewedOn, before, after } = entry;
  const mayReview = reviewer < 0 || (canReview(tables.Managers.role[reviewer]) && reviewer !== deals.manager[deal]);
  return [
    ...(writtenDeal(tables, deal) === "" ? [words.noDealCode] : []),
    ...(deals.status[deal] === DealStatus.Open ? [] : [words.reviewTooLate]),
    ...(mayReview ? [] : [filled(words.notReviewer, { name: writtenManager(tables, reviewer) })]),
    ...(reviewedOn > asOf ? [filled(words.reviewAhead, { today: dayWords(asOf) })] : []),
    ...(before.trim() === "" && after.trim() === "" ? [words.noChange] : []),
  ];
}

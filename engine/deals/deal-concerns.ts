import { DealStatus } from "../ground/deal-status.ts";
import type { Day } from "../ground/units.ts";

/** Rows of open deals that stand in the way of the plan, in the order of Deals. */
export interface DealConcerns {
  /** No steps at all. */
  readonly withoutPlan: readonly number[];
  /** In the scope of reviews, and nobody entitled has reviewed them. */
  readonly notReviewed: readonly number[];
  /** Rows of DealSteps of open deals whose day has passed. */
  readonly overdueSteps: readonly number[];
}

interface ConcerningSteps {
  readonly dealId: Int32Array;
  readonly plannedDate: Float64Array;
  readonly doneDate: Float64Array;
}

/**
 * Open deals without a plan, without a review, with overdue steps: warnings W4 to W6.
 *
 * @param status numbers of `DealStatus`, one per deal
 * @param reviews 1 for open deals to be reviewed, and for those reviewed
 * @see CALC-17, CALC-18, CALC-19
 */
export function dealConcerns(
  status: ArrayLike<number>,
  { dealId, plannedDate, doneDate }: ConcerningSteps,
  reviews: { readonly inScope: Uint8Array; readonly reviewed: Uint8Array },
  asOf: Day,
): DealConcerns {
  const hasPlan = new Uint8Array(status.length);
  const overdueSteps: number[] = [];
  dealId.forEach((deal, step) => {
    if (deal < 0) return;
    hasPlan[deal] = 1;
    const isOverdue = !(doneDate[step] <= asOf) && plannedDate[step] < asOf;
    if (isOverdue && status[deal] === DealStatus.Open) overdueSteps.push(step);
  });
  const open: number[] = [];
  for (let deal = 0; deal < status.length; deal++) if (status[deal] === DealStatus.Open) open.push(deal);
  return {
    withoutPlan: open.filter((deal) => hasPlan[deal] === 0),
    notReviewed: open.filter((deal) => reviews.inScope[deal] === 1 && reviews.reviewed[deal] === 0),
    overdueSteps,
  };
}

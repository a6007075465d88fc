import type { Day } from "../ground/units.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { canReview } from "./can-review.ts";
import { isLater } from "../ground/first-day.ts";

export interface ReviewableDeals {
  /** Numbers of `DealStatus`. */
  readonly status: ArrayLike<number>;
  /** Row of the deal's manager; -1 is nobody. */
  readonly manager: ArrayLike<number>;
  readonly closeDate: Float64Array;
}

export interface ReviewRows {
  readonly dealId: Int32Array;
  readonly reviewedOn: Float64Array;
  readonly reviewerId: Int32Array;
}

/** Who reviewed which deal, on rows of Deals. */
export interface ReviewedDeals {
  readonly reviewed: Uint8Array;
  /** Of the last review that counts; NaN and -1 where there is none. */
  readonly reviewedOn: Float64Array;
  readonly reviewer: Int32Array;
  /** Rows of DealReviews that count. */
  readonly edits: Int32Array;
  /** Per row of DealReviews: 1 where it counts. */
  readonly counts: Uint8Array;
  /** Rows of DealReviews by the deal's own manager, or by someone whose post does not review. */
  readonly invalid: readonly number[];
}

/**
 * Which deals a more qualified seller has reviewed.
 *
 * A review counts when its author heads sales, a directorate or the company's sales and is not the deal's own manager. It
 * must have been made by `asOf`, and before the deal was closed: later it could not help.
 *
 * @param role number of the list `managerRole` per row of Managers
 * @see CALC-18; A-15
 */
export function reviewDeals(deals: ReviewableDeals, rows: ReviewRows, role: Int8Array, asOf: Day): ReviewedDeals {
  const count = deals.closeDate.length;
  const found = {
    reviewed: new Uint8Array(count),
    reviewedOn: new Float64Array(count).fill(Number.NaN),
    reviewer: new Int32Array(count).fill(-1),
    edits: new Int32Array(count),
    counts: new Uint8Array(rows.dealId.length),
    invalid: [] as number[],
  };
  rows.dealId.forEach((deal, row) => {
    const reviewer = rows.reviewerId[row];
    const day = rows.reviewedOn[row];
    if (deal < 0 || reviewer < 0) return;
    if (reviewer === deals.manager[deal] || !canReview(role[reviewer])) {
      found.invalid.push(row);
      return;
    }
    const tooLate = deals.status[deal] !== DealStatus.Open && day > deals.closeDate[deal];
    if (day > asOf || tooLate) return;
    found.counts[row] = 1;
    found.edits[deal] += 1;
    if (!found.reviewed[deal] || day === found.reviewedOn[deal] || isLater(day, found.reviewedOn[deal])) {
      found.reviewedOn[deal] = day;
      found.reviewer[deal] = reviewer;
    }
    found.reviewed[deal] = 1;
  });
  return found;
}

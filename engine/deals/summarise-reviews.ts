import { lists } from "../input/lists.ts";
import type { Money, Share } from "../ground/units.ts";
import { estimateUplift } from "./estimate-uplift.ts";
import type { ReviewedDeals } from "./review-deals.ts";

/** Open deals of one manager or of all. */
export interface ReviewCoverage {
  readonly inScope: number;
  readonly reviewed: number;
  /** reviewed ÷ in scope; NaN where none is in scope. */
  readonly coverage: Share;
  /** Rows of edits on them. */
  readonly edits: number;
  /** Sums over the reviewed deals that have both figures, and what the reviews made of them. */
  readonly seller: Money;
  readonly rop: Money;
  readonly uplift: Share;
}

/** What one reviewer did, over all deals. */
export interface ReviewerWork {
  /** Row of Managers. */
  readonly reviewer: number;
  readonly deals: number;
  readonly edits: number;
  /** Edits by the list `reviewField`. */
  readonly byField: readonly number[];
  readonly seller: Money;
  readonly rop: Money;
  readonly uplift: Share;
}

export interface ReviewSummary {
  readonly department: ReviewCoverage;
  /** By row of Managers, Unassigned last. */
  readonly managers: readonly ReviewCoverage[];
  /** Those who reviewed, in the order of Managers. */
  readonly reviewers: readonly ReviewerWork[];
}

export interface SummarisedDeals {
  readonly manager: ArrayLike<number>;
  /** 1 for open deals that are to be reviewed. */
  readonly inScope: Uint8Array;
  readonly sellerEstimate: Float64Array;
  readonly ropEstimate: Float64Array;
}

export interface SummarisedRows {
  readonly dealId: Int32Array;
  readonly reviewerId: Int32Array;
  /** Numbers of the list `reviewField`. */
  readonly field: Int8Array;
}

/**
 * How far reviews reach, by manager, and what each reviewer changed.
 *
 * @param managerCount rows of Managers
 * @see CALC-18
 * @example ten deals in scope, six of them reviewed → coverage 0.60
 */
export function summariseReviews(
  deals: SummarisedDeals,
  rows: SummarisedRows,
  found: ReviewedDeals,
  managerCount: number,
): ReviewSummary {
  const managers = Array.from({ length: managerCount + 1 }, newCoverage);
  const department = newCoverage();
  deals.inScope.forEach((inScope, deal) => {
    if (inScope === 0) return;
    const owner = deals.manager[deal] < 0 ? managerCount : deals.manager[deal];
    for (const line of [department, managers[owner]]) {
      line.inScope += 1;
      if (found.reviewed[deal] === 0) continue;
      line.reviewed += 1;
      line.edits += found.edits[deal];
      addEstimates(line, deals, deal);
    }
  });
  return {
    department: finishCoverage(department),
    managers: managers.map(finishCoverage),
    reviewers: reviewersOf(deals, rows, found),
  };
}

function newCoverage() {
  return { inScope: 0, reviewed: 0, edits: 0, seller: 0, rop: 0 };
}

function addEstimates(sums: { seller: Money; rop: Money }, deals: SummarisedDeals, deal: number): void {
  const seller = deals.sellerEstimate[deal];
  const rop = deals.ropEstimate[deal];
  if (Number.isNaN(seller) || Number.isNaN(rop)) return;
  sums.seller += seller;
  sums.rop += rop;
}

function finishCoverage(line: ReturnType<typeof newCoverage>): ReviewCoverage {
  const { inScope, reviewed, seller, rop } = line;
  return { ...line, coverage: inScope === 0 ? NaN : reviewed / inScope, uplift: estimateUplift(seller, rop) };
}

function reviewersOf(deals: SummarisedDeals, rows: SummarisedRows, { counts }: ReviewedDeals): ReviewerWork[] {
  const fieldCount = Object.keys(lists.reviewField).length;
  const works = new Map<number, { readonly deals: Set<number>; readonly byField: number[] }>();
  rows.dealId.forEach((deal, row) => {
    if (counts[row] === 0) return;
    const reviewer = rows.reviewerId[row];
    const work = works.get(reviewer) ?? { deals: new Set<number>(), byField: new Array<number>(fieldCount).fill(0) };
    works.set(reviewer, work);
    work.deals.add(deal);
    // An edit that names no field is one all the same.
    work.byField[rows.field[row] < 0 ? fieldCount - 1 : rows.field[row]] += 1;
  });
  return [...works.keys()]
    .sort((one, other) => one - other)
    .map((reviewer) => {
      const work = works.get(reviewer)!;
      const sums = { seller: 0, rop: 0 };
      for (const deal of work.deals) addEstimates(sums, deals, deal);
      const edits = work.byField.reduce((sum, count) => sum + count, 0);
      const uplift = estimateUplift(sums.seller, sums.rop);
      return { reviewer, deals: work.deals.size, edits, byField: work.byField, ...sums, uplift };
    });
}

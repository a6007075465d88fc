import { DealStatus } from "../funnel/deal-status.ts";
import { lists, type CodeOf } from "../input/lists.ts";
import type { InputTables } from "../input/read-input.ts";
import type { Settings } from "../input/settings-catalogue.ts";
import type { Day } from "../units.ts";
import type { DealFacts } from "./deal-facts.ts";

type Tables = Pick<InputTables, "Deals" | "DealSteps" | "DealReviews" | "Managers">;

/** Rows of open deals that stand in the way of the plan, in the order of Deals. */
export interface DealConcerns {
  /** No steps at all. */
  readonly withoutPlan: readonly number[];
  /** In the scope of reviews, and nobody entitled has reviewed them. */
  readonly notReviewed: readonly number[];
  /** With steps whose day has passed. */
  readonly overdue: readonly number[];
  /** Number of such steps per row of Deals. */
  readonly overdueSteps: Int32Array;
}

export interface ReviewScope {
  readonly settings: Pick<Settings, "reviewScope" | "reviewThreshold">;
  readonly perUnit: number;
  /** Per row of Deals: the client's potential is A. */
  readonly potentialA: (deal: number) => boolean;
}

const roles = Object.keys(lists.managerRole) as readonly CodeOf<"managerRole">[];
const reviewers: ReadonlySet<string> = new Set<CodeOf<"managerRole">>(["head", "directorate", "director"]);

/**
 * Open deals without a plan, without a review, with overdue steps: warnings W4 to W6.
 *
 * A review counts when its author is a head, of a directorate or of the company's sales, and not the deal's own manager.
 *
 * @see CALC-17, CALC-18, CALC-19
 */
export function dealConcerns(tables: Tables, facts: DealFacts, scope: ReviewScope, asOf: Day): DealConcerns {
  const { Deals, DealSteps } = tables;
  const hasPlan = new Uint8Array(Deals.rowCount);
  const overdueSteps = new Int32Array(Deals.rowCount);
  DealSteps.dealId.forEach((deal, step) => {
    if (deal < 0) return;
    hasPlan[deal] = 1;
    if (Number.isNaN(DealSteps.doneDate[step]) && DealSteps.plannedDate[step] < asOf) overdueSteps[deal] += 1;
  });
  const reviewed = reviewedDeals(tables, facts, asOf);
  const open: number[] = [];
  for (let deal = 0; deal < Deals.rowCount; deal++) if (facts.status[deal] === DealStatus.Open) open.push(deal);
  return {
    withoutPlan: open.filter((deal) => hasPlan[deal] === 0),
    notReviewed: open.filter((deal) => reviewed[deal] === 0 && isInScope(Deals, deal, scope)),
    overdue: open.filter((deal) => overdueSteps[deal] > 0),
    overdueSteps,
  };
}

function reviewedDeals({ Deals, DealReviews, Managers }: Tables, facts: DealFacts, asOf: Day): Uint8Array {
  const reviewed = new Uint8Array(Deals.rowCount);
  DealReviews.dealId.forEach((deal, row) => {
    const reviewer = DealReviews.reviewerId[row];
    if (deal < 0 || reviewer < 0 || reviewer === facts.manager[deal] || DealReviews.reviewedOn[row] > asOf) return;
    if (reviewers.has(roles[Managers.role[reviewer]] ?? "")) reviewed[deal] = 1;
  });
  return reviewed;
}

function isInScope(deals: Tables["Deals"], deal: number, { settings, perUnit, potentialA }: ReviewScope): boolean {
  if (settings.reviewScope === "all") return true;
  const limit = settings.reviewThreshold === null ? Infinity : settings.reviewThreshold * perUnit;
  return deals.complex[deal] === 1 || potentialA(deal) || deals.amount[deal] >= limit;
}

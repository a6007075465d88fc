import { AbcClass } from "../ground/abc-class.ts";
import { mapColumn } from "../ground/map-column.ts";
import type { ClientPlan } from "../clients/plan-clients.ts";
import { DealStatus } from "../ground/deal-status.ts";
import type { TextColumn } from "../input/column-spec.ts";
import { normaliseKey } from "../input/normalise-key.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { estimateUplift } from "./estimate-uplift.ts";
import { planEachDeal, type EachDealPlan } from "./plan-each-deal.ts";
import { reviewDeals, type ReviewedDeals } from "./review-deals.ts";
import { reviewGain, type ReviewGain } from "./review-gain.ts";
import { summariseReviews, type ReviewSummary } from "./summarise-reviews.ts";

/** Plans of the deals and what the head of sales added to them, on rows of Deals. */
export interface DealPlans {
  readonly each: EachDealPlan;
  /** Rows of DealSteps not done: checkpoints that are overdue or due within `checkpointDays`, by day. */
  readonly checkpoints: readonly number[];
  readonly reviews: ReviewPlan;
}

export interface ReviewPlan {
  readonly found: ReviewedDeals;
  /** 1 for open deals that are to be reviewed. */
  readonly inScope: Uint8Array;
  /** The head of sales' estimate against the seller's; NaN where one is missing. */
  readonly uplift: Float64Array;
  readonly summary: ReviewSummary;
  /** Closed deals of the scope, reviewed against not reviewed. */
  readonly gain: ReviewGain;
}

/** @see CALC-17, CALC-18 */
export function planDealPlans(frame: PlanFrame, clients: ClientPlan): DealPlans {
  const { tables } = frame.input;
  const noted = notedBlocks(frame, clients);
  const deals = { ...tables.Deals, ...noted, status: frame.deals.status };
  const each = planEachDeal(deals, tables.DealSteps, frame.calendar, frame.asOf);
  return { each, checkpoints: checkpointsAhead(frame), reviews: reviewPlan(frame, clients) };
}

/** What the client's row and the market's say of a deal. */
function notedBlocks({ input: { tables } }: PlanFrame, clients: ClientPlan) {
  const { Deals, Clients, Market } = tables;
  const has = ({ codes }: TextColumn, row: number): boolean => row >= 0 && codes[row] >= 0;
  const knownMarkets = new Set<string>();
  for (let row = 0; row < Market.rowCount; row++) {
    const isNoted = has(Market.trends, row) || has(Market.norms, row) || has(Market.peculiarities, row);
    if (isNoted && has(Market.segment, row)) knownMarkets.add(normaliseKey(wordOf(Market.segment, row)));
  }
  const industryKnown = Clients.industry.words.map((word) => knownMarkets.has(normaliseKey(word)));
  const flags = (of: (deal: number, client: number) => boolean): Uint8Array =>
    mapColumn(Uint8Array, Deals.clientId, (client, deal) => (of(deal, client) ? 1 : 0));
  return {
    marketNoted: flags(
      (deal, client) => has(Deals.reviewNotes, deal) || (client >= 0 && industryKnown[Clients.industry.codes[client]]),
    ),
    clientNoted: flags((_, client) => has(Clients.needs, client) && clients.categories[client] !== AbcClass.None),
    capabilitiesNoted: flags((_, client) => has(Clients.capabilities, client)),
  };
}

function wordOf({ codes, words }: TextColumn, row: number): string {
  return words[codes[row]];
}

function checkpointsAhead({ input, deals, asOf }: PlanFrame): number[] {
  const { dealId, checkpoint, plannedDate, doneDate } = input.tables.DealSteps;
  const until = asOf + input.settings.checkpointDays;
  const rows: number[] = [];
  dealId.forEach((deal, step) => {
    const isAhead = checkpoint[step] === 1 && !(doneDate[step] <= asOf) && plannedDate[step] <= until;
    if (deal >= 0 && isAhead && deals.status[deal] === DealStatus.Open) rows.push(step);
  });
  return rows.sort((one, other) => plannedDate[one] - plannedDate[other] || one - other);
}

function reviewPlan(frame: PlanFrame, clients: ClientPlan): ReviewPlan {
  const { input, deals, asOf } = frame;
  const { Deals, DealReviews, Managers } = input.tables;
  const { reviewMinimum, confidence } = input.settings;
  const wanted = wantedReviews(frame, clients);
  const { closeDate, sellerEstimate, ropEstimate } = Deals;
  const found = reviewDeals({ ...deals, closeDate }, DealReviews, Managers.role, asOf);
  const closed: number[] = [];
  wanted.forEach((isWanted, deal) => {
    const isClosed = deals.status[deal] === DealStatus.Won || deals.status[deal] === DealStatus.Lost;
    if (isWanted && isClosed) closed.push(deal);
  });
  const inScope = wanted.map((isWanted, deal) => (deals.status[deal] === DealStatus.Open ? isWanted : 0));
  return {
    found,
    inScope,
    uplift: sellerEstimate.map((seller, deal) => estimateUplift(seller, ropEstimate[deal])),
    summary: summariseReviews(
      { manager: deals.manager, inScope, sellerEstimate, ropEstimate },
      DealReviews,
      found,
      Managers.rowCount,
    ),
    gain: reviewGain(
      closed.map((deal) => found.reviewed[deal]),
      closed.map((deal) => (deals.status[deal] === DealStatus.Won ? 1 : 0)),
      reviewMinimum,
      confidence,
    ),
  };
}

/** 1 for deals, open or closed, that the setting reviewScope wants reviewed. */
function wantedReviews({ input }: PlanFrame, clients: ClientPlan): Uint8Array {
  const { Deals } = input.tables;
  const { reviewScope, reviewThreshold } = input.settings;
  const limit = reviewThreshold === null ? Infinity : reviewThreshold * input.moneyUnit.perUnit;
  const { mark } = clients.potential;
  return mapColumn(Uint8Array, Deals.clientId, (client, deal) => {
    if (reviewScope === "all") return 1;
    const isA = client >= 0 && mark[client] === AbcClass.A;
    return Deals.complex[deal] === 1 || isA || Deals.amount[deal] >= limit ? 1 : 0;
  });
}

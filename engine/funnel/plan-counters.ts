import { codeNumber } from "../input/lists.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { countLeads, countTouchPoints, type LeadCounts, type TouchPoints } from "./counters.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { funnelCategories, type FunnelLens } from "./funnel-lens.ts";
import { rowsWhere, valuesOf } from "./rows-where.ts";
import { stageTwoMetrics, type StageTwoMetrics } from "./stage-two-metrics.ts";

/** Counters of layers 2 to 4 in the period, by category A, B, C, none. */
export interface FunnelCounters {
  readonly leads: LeadCounts;
  readonly touchPoints: TouchPoints;
  /** Clients of each category. */
  readonly clients: Float64Array;
  /** Per open deal, in the order of `openDeals`; empty where no column of Deals tells of stage 2. */
  readonly stageTwo: StageTwoMetrics;
  /** Rows of Deals open on the day. */
  readonly openDeals: Int32Array;
}

const done = codeNumber("activityStatus", "done");

const scores = ["score21", "score22", "annualBenefit"];

/** @see CALC-15 */
export function planCounters({ input, period, deals, asOf }: PlanFrame, lens: FunnelLens): FunnelCounters {
  const { Activities, Promotion, Deals, Clients } = input.tables;
  const { category, clientCategory: ofClient } = lens;
  const openDeals = rowsWhere(Deals.rowCount, (row) => deals.status[row] === DealStatus.Open);
  const scored = scores.some((key) => Deals.found.has(key)) ? openDeals : new Int32Array(0);
  const column = (values: Float64Array): Float64Array => valuesOf(values, scored);
  const clients = new Float64Array(funnelCategories);
  for (let row = 0; row < Clients.rowCount; row++) clients[ofClient[row]] += 1;
  const firstStage = lens.paths.chain.length > 0 ? lens.paths.chain[0] : -1;
  const isDone = (row: number): boolean => Activities.status[row] === done && Activities.doneDate[row] <= asOf;
  return {
    leads: countLeads(lens.paths.deals, lens.log, firstStage, category, funnelCategories, {
      from: period.from,
      to: Math.min(period.to, asOf),
    }),
    touchPoints: countTouchPoints(
      {
        doneDate: Activities.doneDate.map((date, row) => (isDone(row) ? date : Number.NaN)),
        group: Activities.clientId.map((client) => (client < 0 ? funnelCategories - 1 : ofClient[client])),
        promotionDate: Promotion.date.map((date) => (date <= asOf ? date : Number.NaN)),
        promotionGroup: Promotion.category,
        promotionTouches: Promotion.touches,
        clients,
      },
      period,
    ),
    clients,
    stageTwo: stageTwoMetrics(
      {
        score21: column(Deals.score21),
        score22: column(Deals.score22),
        annualBenefit: column(Deals.annualBenefit),
        clientCost: column(Deals.clientCost),
        amount: column(Deals.amount),
        benefitYears: column(Deals.benefitYears),
      },
      input.settings.stage2Minimum,
    ),
    openDeals,
  };
}

import type { PlanFrame } from "../frame/plan-frame.ts";
import { DealStatus } from "../ground/deal-status.ts";
import type { Money } from "../ground/units.ts";
import type { FunnelPlan } from "./plan-funnel.ts";
import { postponed, type Postponed } from "./postponed.ts";
import { readSnapshots } from "./read-snapshots.ts";
import { joinSavedFunnels, type SavedFunnels } from "./saved-funnel.ts";
import { stageLimits, type StageLimit } from "./stage-limits.ts";
import { stageStays } from "./stage-stays.ts";

/** An open deal that stands at its stage longer than three of four that went on. */
export interface StuckDeal {
  /** Row of Deals. */
  readonly deal: number;
  readonly days: number;
  /** Days above the limit, more than 0. */
  readonly over: number;
  /** Amount × chance to win; the amount where no chance is known, 0 where no amount is. */
  readonly atStake: Money;
}

export interface StuckPlan {
  /** Per row of Stages; undefined for stages that are not open. */
  readonly limits: readonly (StageLimit | undefined)[];
  /** Days above (below: negative) the limit of its stage, per deal; NaN for closed ones and where no limit is known. */
  readonly over: Float64Array;
  /** By money at stake, then days above, then row. */
  readonly deals: readonly StuckDeal[];
  /** Open deals that were measured. */
  readonly measured: number;
  /** A stage log is there at all. */
  readonly hasLog: boolean;
  readonly postponed: Postponed;
}

/**
 * Open deals that are stuck, and how often their forecast dates were moved to later.
 *
 * @param kept funnels that earlier builds kept
 * @see CALC-46
 */
export function planStuck(frame: PlanFrame, funnel: FunnelPlan, kept: SavedFunnels): StuckPlan {
  const { input, asOf, deals } = frame;
  const { Deals, Snapshots } = input.tables;
  const { lens, daysInStage, dealChance } = funnel;
  const limits = limitsByRow(frame, funnel);
  const over = new Float64Array(Deals.rowCount).fill(Number.NaN);
  const stuck: StuckDeal[] = [];
  for (const deal of lens.deals) {
    const limit = limits[funnel.stage[deal]]?.limit ?? Number.NaN;
    if (deals.status[deal] !== DealStatus.Open) continue;
    over[deal] = daysInStage[deal] - limit;
    if (!(over[deal] > 0)) continue;
    const amount = Deals.amount[deal] || 0;
    const atStake = Number.isNaN(dealChance[deal]) ? amount : Math.round(amount * dealChance[deal]);
    stuck.push({ deal, days: daysInStage[deal], over: over[deal], atStake });
  }
  const ids = Array.from(Deals.dealId.codes, (code) => Deals.dealId.words[code] as string | undefined);
  return {
    limits,
    over,
    deals: stuck.sort((a, b) => b.atStake - a.atStake || b.over - a.over || a.deal - b.deal),
    measured: over.reduce((count, days) => count + (Number.isNaN(days) ? 0 : 1), 0),
    hasLog: lens.log.deal.some((deal) => deal >= 0),
    postponed: postponed(ids, Deals.forecastClose, joinSavedFunnels(readSnapshots(Snapshots), kept), asOf),
  };
}

/** Places of the funnel to rows of Stages. */
function limitsByRow({ input: { settings } }: PlanFrame, { lens }: FunnelPlan): (StageLimit | undefined)[] {
  const { stages, paths, log, order } = lens;
  const stays = stageStays(stages, paths.deals, log);
  const open = stageLimits(
    Array.from(paths.chain, (place) => stays[place]),
    settings.minObservations,
    settings.stuckShare,
  );
  const limits: (StageLimit | undefined)[] = Array.from(order, () => undefined);
  paths.chain.forEach((place, at) => (limits[order[place]] = open[at]));
  return limits;
}

import type { ClientPlan } from "../clients/plan-clients.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { conversionByGroup } from "./conversion-by-group.ts";
import { conversionToday, type ConversionToday } from "./conversion-today.ts";
import { daysInStage } from "./days-in-stage.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { onDemand } from "../ground/on-demand.ts";
import { funnelCategories, funnelLens, inStageRows, type FunnelLens } from "./funnel-lens.ts";
import { planLosses, type LossPlan } from "./plan-losses.ts";
import { planCounters, type FunnelCounters } from "./plan-counters.ts";
import { planWinCurves, type WinCurves } from "./plan-win-curves.ts";
import { planRates, type FunnelRates } from "./plan-rates.ts";
import { scoreboard, type Scoreboard } from "./scoreboard.ts";
import { planRateChanges, type RateChanges } from "./win-rate-change.ts";
import { stageChances } from "./stage-chances.ts";
import { stageTwoShares, type StageTwoShare } from "./stage-two-shares.ts";

/** Where the deals stand and how they go on. Stages are rows of the table Stages, except in `lens`. */
export interface FunnelPlan extends Pick<FunnelLens, "order" | "deals" | "stage" | "category"> {
  /** Of all deals; the figures to plan with are `planning` and `winChance`. */
  readonly conversion: ConversionToday;
  /** By A, B, C, none. */
  readonly byCategory: readonly ConversionToday[];
  /** By row of Managers, then Unassigned. */
  readonly byManager: readonly ConversionToday[];
  /** This period beside the same part of the previous one. */
  readonly changes: RateChanges;
  /** Planning chance to win per row of Stages; NaN is not known. */
  readonly stageChance: Float64Array;
  /** Chance to win per deal: 1 won, 0 lost; open: its own, else by its stage; NaN is not known. */
  readonly dealChance: Float64Array;
  /** Days each deal stands at its stage; NaN is not known. */
  readonly daysInStage: Float64Array;
  readonly board: Scoreboard;
  readonly rates: FunnelRates;
  readonly winCurves: WinCurves;
  readonly counters: FunnelCounters;
  /** Why deals are lost in the period so far. */
  readonly losses: LossPlan;
  /** Of the deals open or closed in the period so far, past 2.1, 2.2 and 2.3: one figure for. */
  readonly stageTwo: readonly StageTwoShare[];
  /** What further figures of the funnel are counted with. */
  readonly lens: FunnelLens;
}

/** @see CALC-12, CALC-14, CALC-15 */
export function planFunnel(frame: PlanFrame, clients: ClientPlan): FunnelPlan {
  const { asOf } = frame;
  const lens = funnelLens(frame, clients);
  const { order, deals, stage, category, stages, paths, options } = lens;
  const all = conversionToday(stages, paths, options, { asOf, days: frame.input.settings.chanceWindow });
  const stageChance = inTableOrder(order, stageChances(stages, all));
  const told = {
    order,
    deals,
    stage,
    category,
    lens,
    conversion: inStageRows(lens, all),
    stageChance,
    dealChance: dealChances(frame, stage, stageChance),
  };
  return onDemand(told, {
    byCategory: () => groupConversions(frame, lens, (row) => category[row], funnelCategories),
    byManager: () => byManager(frame, lens),
    changes: () => planRateChanges(frame, lens),
    daysInStage: () => daysInStage(paths.deals, lens.log, asOf),
    board: () => boardOf(frame, lens, stageChance),
    rates: () => planRates(frame, lens),
    winCurves: () => planWinCurves(frame, lens),
    counters: () => planCounters(frame, lens),
    losses: () => planLosses(frame, lens),
    stageTwo: () => stageTwoShares(frame, lens),
  });
}

function byManager(frame: PlanFrame, lens: FunnelLens): ConversionToday[] {
  const { manager } = frame.deals;
  const { rowCount } = frame.input.tables.Managers;
  return groupConversions(frame, lens, (row) => (manager[row] < 0 ? rowCount : manager[row]), rowCount + 1);
}

function groupConversions(
  { input, deals, asOf }: PlanFrame,
  lens: FunnelLens,
  codeOf: (row: number) => number,
  count: number,
): ConversionToday[] {
  // Deals not yet there belong to no group.
  const codes = new Int32Array(deals.status.length).fill(-1);
  for (const row of lens.deals) codes[row] = codeOf(row);
  const window = { asOf, days: input.settings.chanceWindow };
  const groups = conversionByGroup(lens.stages, lens.paths, codes, count, window, lens.options);
  return groups.map((one) => inStageRows(lens, one));
}

function boardOf({ input: { tables }, deals }: PlanFrame, lens: FunnelLens, stageChance: Float64Array): Scoreboard {
  const { amount, probability } = tables.Deals;
  return scoreboard(
    { status: deals.status, stage: lens.stage, group: lens.category, manager: deals.manager, amount, probability },
    { stageKind: tables.Stages.kind, groupCount: funnelCategories, managerCount: tables.Managers.rowCount },
    stageChance,
  );
}

function inTableOrder(order: Int32Array, values: Float64Array): Float64Array {
  const inRows = new Float64Array(order.length);
  order.forEach((row, place) => (inRows[row] = values[place]));
  return inRows;
}

function dealChances({ input, deals }: PlanFrame, stage: Int32Array, stageChance: Float64Array): Float64Array {
  return input.tables.Deals.probability.map((own, row) => {
    if (deals.status[row] === DealStatus.Won) return 1;
    if (deals.status[row] === DealStatus.Lost) return 0;
    if (deals.status[row] < 0) return Number.NaN;
    return Number.isNaN(own) && stage[row] >= 0 ? stageChance[stage[row]] : own;
  });
}

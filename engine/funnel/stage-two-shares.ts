import { DealStatus } from "../ground/deal-status.ts";
import type { FunnelLens } from "./funnel-lens.ts";
import { stageTwoMetrics, Verdict } from "./stage-two-metrics.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Share } from "../ground/units.ts";

/** How the deals that went past a part of stage 2 did on it. */
export interface StageTwoShare {
  /** Code of the stage in the sheet Stages. */
  readonly code: "2.1" | "2.2" | "2.3";
  /** Deals past it, open on the day or closed in the period. */
  readonly deals: number;
  readonly measured: number;
  readonly passed: number;
  /** Passed ÷ measured; NaN where nothing is measured. */
  readonly share: Share;
}

const codes = ["2.1", "2.2", "2.3"] as const;

/**
 * Shares of the deals past 2.1, 2.2 and 2.3 that pass them, for R-09 and layer 4: does what we do at stage 2 work.
 *
 * Where the stages of the funnel are others, every deal open on the day or closed in the period counts.
 *
 * @see CALC-15, CALC-22; B-59, B-60, B-61
 */
export function stageTwoShares(frame: PlanFrame, lens: FunnelLens): readonly StageTwoShare[] {
  const { Deals } = frame.input.tables;
  const { stage21, stage22, stage23 } = stageTwoMetrics(Deals, frame.input.settings.stage2Minimum);
  const current = currentDeals(frame);
  return codes.map((code, index) => {
    const place = chainPlace(frame, lens, code);
    const verdicts = [stage21, stage22, stage23][index];
    const rows = current.filter((deal) => place < 0 || lens.paths.furthest[deal] > place);
    const measured = rows.filter((deal) => verdicts[deal] !== Verdict.NotMeasured);
    const passed = measured.filter((deal) => verdicts[deal] === Verdict.Passed).length;
    return {
      code,
      deals: rows.length,
      measured: measured.length,
      passed,
      share: measured.length === 0 ? Number.NaN : passed / measured.length,
    };
  });
}

function currentDeals({ deals, input }: PlanFrame): Int32Array {
  const rows = Int32Array.from(input.tables.Deals.amount.keys());
  return rows.filter(
    (deal) => deals.status[deal] === DealStatus.Open || deals.wonInPeriod[deal] === 1 || deals.lostInPeriod[deal] === 1,
  );
}

/** Place of a stage among the open ones; -1 where the funnel has no such stage. */
function chainPlace({ input }: PlanFrame, { order, paths }: FunnelLens, code: string): number {
  const { code: column } = input.tables.Stages;
  return paths.chain.findIndex((place) => column.words[column.codes[order[place]]]?.trim() === code);
}

import type { Share } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";

export interface StageTwoDeals {
  /** Needs of the LFR matched to our advantages, and decision criteria turned in our favour; NaN is not measured. */
  readonly score21: Float64Array;
  readonly score22: Float64Array;
  /** Money in small units; NaN is blank. */
  readonly annualBenefit: Float64Array;
  readonly clientCost: Float64Array;
  readonly amount: Float64Array;
  /** NaN counts as one year. */
  readonly benefitYears: Float64Array;
}

/** 1 passed, 0 failed, -1 not measured. */
export const Verdict = { Passed: 1, Failed: 0, NotMeasured: -1 } as const;

export interface StageTwoMetrics {
  /** Numbers of `Verdict`, per deal, for stages 2.1, 2.2 and 2.3. */
  readonly stage21: Int8Array;
  readonly stage22: Int8Array;
  readonly stage23: Int8Array;
  /** Economic effect for the client, money; NaN when benefit or amount is blank. */
  readonly effect: Float64Array;
  /** Months; NaN when not known or the benefit is 0. */
  readonly payback: Float64Array;
  /** Passed ÷ measured; NaN when nothing is measured. */
  readonly share21: Share;
  readonly share22: Share;
  readonly share23: Share;
}

/**
 * The three metrics of stage 2 of demand formation: needs, criteria and the client's economic effect.
 *
 * effect = benefit × years − amount − the client's own costs (blank: none); payback months = (amount + costs) ÷ benefit × 12.
 *
 * @param minimum score that passes (setting stage2Minimum)
 * @see CALC-15; B-59, B-60, B-61
 * @example stageTwoMetrics(deals).effect[0] // 500000 for 500000 × 3 − 900000 − 100000
 */
export function stageTwoMetrics(deals: StageTwoDeals, minimum = 3): StageTwoMetrics {
  const passes = (score: number): number =>
    Number.isNaN(score) ? Verdict.NotMeasured : score >= minimum ? Verdict.Passed : Verdict.Failed;
  const stage21 = mapColumn(Int8Array, deals.score21, passes);
  const stage22 = mapColumn(Int8Array, deals.score22, passes);
  const cost = deals.amount.map((amount, row) => amount + (deals.clientCost[row] || 0));
  const effect = deals.annualBenefit.map((benefit, row) => {
    const years = deals.benefitYears[row];
    return benefit * (Number.isNaN(years) ? 1 : years) - cost[row];
  });
  const payback = deals.annualBenefit.map((benefit, row) => (benefit > 0 ? (cost[row] / benefit) * 12 : Number.NaN));
  const stage23 = mapColumn(Int8Array, effect, (money) =>
    Number.isNaN(money) ? Verdict.NotMeasured : money > 0 ? Verdict.Passed : Verdict.Failed,
  );
  return {
    stage21,
    stage22,
    stage23,
    effect,
    payback,
    share21: sharePassed(stage21),
    share22: sharePassed(stage22),
    share23: sharePassed(stage23),
  };
}

function sharePassed(verdicts: Int8Array): Share {
  const measured = verdicts.filter((verdict) => verdict !== Verdict.NotMeasured);
  return measured.length === 0 ? Number.NaN : measured.filter((v) => v === Verdict.Passed).length / measured.length;
}

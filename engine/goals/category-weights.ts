import type { DealWeight } from "../clients/deal-weights.ts";
import { periodDealWeights } from "../clients/period-deal-weights.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Money } from "../ground/units.ts";

/** Where a mean weight comes from: deals won in the period, the setting, deals won in the period before. */
export type WeightSource = "period" | "setting" | "previous" | "none";

export interface CategoryWeight {
  /** Mean money of a won deal; NaN is not known. */
  readonly weight: Money;
  readonly source: WeightSource;
}

export interface PlanWeights {
  /** A, B, C. */
  readonly categories: readonly CategoryWeight[];
  readonly all: CategoryWeight;
  /** Mean days from opening to winning; NaN is not known. */
  readonly duration: number;
}

/**
 * Mean weights to plan with: of deals won in the period, else the assumed ones of the settings, else of the period before
 * (on the first days of a year nothing is won yet).
 *
 * @see CALC-04, CALC-06
 */
export function categoryWeights(frame: PlanFrame, categories: Uint8Array): PlanWeights {
  const { settings, moneyUnit } = frame.input;
  const now = periodDealWeights(frame, categories, frame.period);
  const before = periodDealWeights(frame, categories, frame.previousPeriod);
  const assumed = [settings.assumedWeightA, settings.assumedWeightB, settings.assumedWeightC];
  const choose = (one: DealWeight, other: DealWeight, setting: number | null): CategoryWeight => {
    if (one.weight.mean > 0) return { weight: one.weight.mean, source: "period" };
    if (setting !== null && setting > 0) return { weight: Math.round(setting * moneyUnit.perUnit), source: "setting" };
    if (other.weight.mean > 0) return { weight: other.weight.mean, source: "previous" };
    return { weight: NaN, source: "none" };
  };
  const duration = [now.total.duration.mean, before.total.duration.mean].find((days) => days >= 0) ?? NaN;
  return {
    categories: assumed.map((setting, place) => choose(now.categories[place], before.categories[place], setting)),
    all: choose(now.total, before.total, null),
    duration,
  };
}

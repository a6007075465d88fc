import type { Conversion } from "../funnel/conversion.ts";

/** Conversions to plan with, stage by stage, for all deals and for each category. */
export interface PlanningConversions {
  /** Rows of Stages: the open ones in their order. */
  readonly stages: Int32Array;
  readonly all: StageShares;
  /** A, B, C. */
  readonly byCategory: readonly StageShares[];
}

export interface StageShares {
  /** NaN: not known. */
  readonly conversion: Float64Array;
  /** Where the figure comes from: measured, the figure of all deals, or the Stages sheet. */
  readonly from: readonly ("deals" | "all" | "stages")[];
}

/**
 * Measured conversions where enough deals carry them; for a category else those of all deals; else what the Stages
 * sheet expects.
 *
 * @see CALC-07, CALC-14
 * @example a category with 2 deals at a stage takes the conversion of all deals there
 */
export function planningConversions(
  all: Pick<Conversion, "stage" | "planning" | "assumed">,
  byCategory: readonly Pick<Conversion, "planning" | "assumed">[],
): PlanningConversions {
  return {
    stages: all.stage,
    all: { conversion: all.planning, from: Array.from(all.assumed, (assumed) => (assumed ? "stages" : "deals")) },
    byCategory: byCategory.slice(0, 3).map((own) => ({
      conversion: own.planning.map((share, place) => (own.assumed[place] ? all.planning[place] : share)),
      from: Array.from(own.assumed, (assumed) => (assumed ? "all" : "deals")),
    })),
  };
}

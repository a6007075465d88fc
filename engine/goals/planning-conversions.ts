import type { ConversionToday } from "../funnel/conversion-today.ts";

/** Conversions to plan with, stage by stage, for all deals and for each category. */
export interface PlanningConversions {
  /** Rows of Stages: the open ones in their order. */
  readonly stages: Int32Array;
  readonly all: StageShares;
  /** A, B, C. */
  readonly byCategory: readonly StageShares[];
}

/** The last days, all time, fewer deals than it takes because the sheet Stages expects nothing, that sheet, or nothing. */
export type ConversionSource = "deals" | "alltime" | "few" | "stages" | "none";

export interface StageShares {
  /** NaN: not known. */
  readonly conversion: Float64Array;
  /** Where the figure comes from; of a category also the figure of all deals. */
  readonly from: readonly (ConversionSource | "all")[];
}

/**
 * Measured conversions where enough deals carry them; for a category else those of all deals; else what the Stages
 * sheet expects.
 *
 * @param expected what the sheet Stages expects of a stage, by its row; NaN: blank
 * @see CALC-07, CALC-14, AM-83
 * @example a category with 2 deals at a stage takes the conversion of all deals there
 */
export function planningConversions(
  all: Pick<ConversionToday, "stage" | "planning" | "assumed" | "recent">,
  byCategory: readonly Pick<ConversionToday, "planning" | "assumed" | "recent">[],
  expected: ArrayLike<number>,
): PlanningConversions {
  const instead = (place: number): ConversionSource =>
    !Number.isNaN(expected[all.stage[place]]) ? "stages" : Number.isNaN(all.planning[place]) ? "none" : "few";
  return {
    stages: all.stage,
    all: { conversion: all.planning, from: fromOf(all, instead) },
    byCategory: byCategory.slice(0, 3).map((own) => ({
      conversion: own.planning.map((share, place) => (own.assumed[place] ? all.planning[place] : share)),
      from: fromOf(own, () => "all"),
    })),
  };
}

function fromOf(
  { assumed, recent }: Pick<ConversionToday, "assumed" | "recent">,
  otherwise: (place: number) => StageShares["from"][number],
): StageShares["from"] {
  return Array.from(assumed, (one, place) =>
    one === 1 ? otherwise(place) : recent[place] === 1 ? "deals" : "alltime",
  );
}

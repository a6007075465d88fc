import type { Day } from "../ground/units.ts";
import { conversion, productsToEnd, type Conversion, type ConversionOptions } from "./conversion.ts";
import type { DealPaths, FunnelStages } from "./deal-paths.ts";

/** Conversions of all time whose figures to plan with are today's where enough deals carry them. */
export interface ConversionToday extends Conversion {
  /** 1 where `planning` comes from the last days, 0 where from all time or from the sheet Stages. */
  readonly recent: Uint8Array;
}

/**
 * Conversions to plan with: of the deals that entered a stage in the last `days` days; below `minObservations` of all time,
 * else what the sheet Stages expects. Counts and shares stay those of all time.
 *
 * @param days 0: all time; a cohort window in the options wins
 * @see AM-83, CALC-14
 */
export function conversionToday(
  stages: FunnelStages,
  paths: DealPaths,
  options: ConversionOptions,
  { asOf, days }: { readonly asOf: Day; readonly days: number },
): ConversionToday {
  const all = conversion(stages, paths, options);
  const isFixed = options.from !== undefined || options.to !== undefined || days === 0;
  if (isFixed) return { ...all, recent: new Uint8Array(all.stage.length) };
  const last = conversion(stages, paths, { ...options, from: asOf - days + 1, to: asOf });
  const recent = last.assumed.map((assumed) => 1 - assumed);
  const planning = all.planning.map((share, place) => (recent[place] === 1 ? last.planning[place] : share));
  return {
    ...all,
    planning,
    assumed: all.assumed.map((assumed, place) => (recent[place] === 1 ? 0 : assumed)),
    recent,
    winChance: productsToEnd(planning),
  };
}

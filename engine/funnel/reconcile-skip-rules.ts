import { conversion, type Conversion, type ConversionOptions } from "./conversion.ts";
import type { DealPaths, FunnelStages } from "./deal-paths.ts";

export interface SkipRuleReconciliation {
  readonly furthest: Conversion;
  readonly visited: Conversion;
  readonly strict: Conversion;
  /** Per stage: deals that went past it without an entry. furthest.entered = visited.entered + skipped. */
  readonly skipped: Float64Array;
  /** Per stage: entries after an earlier gap. visited.entered = strict.entered + afterGap. */
  readonly afterGap: Float64Array;
}

/**
 * The three rules for skipped stages side by side, with the deals that make the difference.
 *
 * @see AM-30
 * @example reconcileSkipRules(stages, paths).skipped // [0, 1, 0]: one deal skipped the second stage
 */
export function reconcileSkipRules(
  stages: FunnelStages,
  paths: DealPaths,
  options: Omit<ConversionOptions, "rule"> = {},
): SkipRuleReconciliation {
  const [furthest, visited, strict] = (["furthest", "visited", "strict"] as const).map((rule) =>
    conversion(stages, paths, { ...options, rule }),
  );
  const skipped = furthest.entered.map((n, place) => n - visited.entered[place]);
  const afterGap = visited.entered.map((n, place) => n - strict.entered[place]);
  return { furthest, visited, strict, skipped, afterGap };
}

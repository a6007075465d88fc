import { tolerance } from "../ground/units.ts";

/** How a figure stands against its target. */
export type MetricState = "clean" | "failing" | "notMeasured";

/**
 * A figure against its target: on the target is clean; without a fact or a target above 0 there is nothing to compare.
 *
 * @param fact NaN is not known
 * @param target NaN or 0 is no target
 * @see CALC-22; B-09
 * @example metricState(0.3, 0.45) // "failing"
 */
export function metricState(fact: number, target: number): MetricState {
  if (Number.isNaN(fact) || !(target > 0)) return "notMeasured";
  return fact < target - target * tolerance ? "failing" : "clean";
}

/** Of several figures of one layer: one that fails fails the layer, one that is missing leaves it not measured. */
export function worstState(states: readonly MetricState[]): MetricState {
  if (states.includes("failing")) return "failing";
  return states.length === 0 || states.includes("notMeasured") ? "notMeasured" : "clean";
}

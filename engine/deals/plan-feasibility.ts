import type { Money, Share } from "../ground/units.ts";
import { reaches, statusOf, type PlanStatus } from "./roll-up.ts";

export type Feasibility = Exclude<PlanStatus, "met" | "missed"> | "infeasible";

/**
 * Whether a plan can be carried out, in one word: a light by expected money, unless not even all deals won would do.
 *
 * @param nominal won and all planned money of open deals
 * @param expected won and planned money × chance
 * @param amber cover from which a plan that is not reached is amber, not red (setting feasibleAmber)
 * @returns `noTarget` for a target of 0 or below
 * @see CALC-19 (W2)
 * @example planFeasibility(3_000_000, 2_800_000, 1_640_000) // "infeasible"
 */
export function planFeasibility(target: Money, nominal: Money, expected: Money, amber: Share = 0.8): Feasibility {
  if (target > 0 && !reaches(nominal, target)) return "infeasible";
  return statusOf(expected, target, amber);
}

import { ceilTolerant } from "../ground/round.ts";
import type { Share } from "../ground/units.ts";

export interface Attraction {
  /** Attracted ÷ assigned; NaN where nobody is assigned. */
  readonly rate: Share;
  /** How many more are needed for the goal. */
  readonly missing: number;
  /** Undefined where nobody is assigned. */
  readonly met: boolean | undefined;
}

/**
 * How many of the assigned clients were attracted, against the goal.
 *
 * @param goal 0 to 1 (setting attractionGoal, or Goals)
 * @see CALC-24; D-031
 * @example attraction(20, 17, 0.9) // rate 0.85, missing 1
 */
export function attraction(assigned: number, attracted: number, goal: Share): Attraction {
  const missing = Math.max(0, ceilTolerant(goal * assigned) - attracted);
  return assigned > 0
    ? { rate: attracted / assigned, missing, met: missing === 0 }
    : { rate: Number.NaN, missing: 0, met: undefined };
}

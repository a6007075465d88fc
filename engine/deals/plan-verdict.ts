import type { Money, Share } from "../ground/units.ts";
import { reaches } from "./roll-up.ts";

export type VerdictCode = "reached" | "onCourse" | "open" | "misses" | "outOfReach" | "noTarget";

export interface VerdictGround {
  readonly target: Money;
  readonly won: Money;
  /** Won and all planned money of open deals. */
  readonly nominal: Money;
  /** Chance that won and open deals bring the target. */
  readonly chance: Share;
  /** New leads could still bring what is missing; not known counts as yes: out of reach is said only where it is certain. */
  readonly leadsCanClose: boolean;
}

/** Chances between which a plan is open (settings courseFrom, missBelow). */
export interface VerdictLimits {
  readonly courseFrom: Share;
  readonly missBelow: Share;
}

const usualVerdictLimits = { courseFrom: 0.8, missBelow: 0.2 } satisfies VerdictLimits;

/**
 * One word on a plan, the same on every sheet: reached (won), on course (chance from 80 %), open, misses (below 20 %), out of
 * reach (neither the open deals nor leads in time can close the gap), no target.
 *
 * @see AM-86
 * @example planVerdict({ target: 3e6, won: 4e5, nominal: 2.8e6, chance: 0, leadsCanClose: true }) // "misses"
 */
export function planVerdict(ground: VerdictGround, limits: VerdictLimits = usualVerdictLimits): VerdictCode {
  const { target, won, nominal, chance, leadsCanClose } = ground;
  if (!(target > 0)) return "noTarget";
  if (reaches(won, target)) return "reached";
  if (chance >= limits.courseFrom) return "onCourse";
  if (chance >= limits.missBelow) return "open";
  return reaches(nominal, target) || leadsCanClose ? "misses" : "outOfReach";
}

/**
 * How many open deals must be won at least, the largest first; NaN where all of them are not enough.
 *
 * @see AM-86
 * @example dealsToWin([100, 500, 300], 700) // 2
 */
export function dealsToWin(amounts: ArrayLike<Money>, left: Money): number {
  let [sum, count] = [0, 0];
  for (const amount of Float64Array.from(amounts).sort().reverse()) {
    if (sum >= left) break;
    sum += amount;
    count += 1;
  }
  return sum >= left ? count : Number.NaN;
}

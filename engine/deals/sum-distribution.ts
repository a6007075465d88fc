import type { Money, Share } from "../ground/units.ts";

/** The sum of independent outcomes, each its whole amount or nothing. */
export interface SumDistribution {
  /** Chance that the sum is `target` or more. */
  reaches(target: Money): Share;
  /** The largest possible sum. */
  readonly span: Money;
  /** How far that chance may be from the true one. */
  errorAt(target: Money): Share;
  /** The same sum for targets of this range only, ends included, where asking it there is cheaper. */
  between?(low: Money, high: Money): SumDistribution;
}

/** A sum of which single outcomes can be turned. */
export interface TurningSum extends SumDistribution {
  /** Change of the chance to reach the target when one outcome is turned from lost to won, the others as they fall. */
  turns(target: Money, amount: Money, chance: Share): Share;
}

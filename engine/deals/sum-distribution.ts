import type { Money, Share } from "../units.ts";

/** The sum of independent outcomes, each its whole amount or nothing. */
export interface SumDistribution {
  /** Chance that the sum is `target` or more. */
  reaches(target: Money): Share;
  /** The largest possible sum. */
  readonly span: Money;
  /** How far a chance may be from the true one. */
  readonly error: Share;
}

import type { Money, Share } from "../ground/units.ts";

/**
 * How far the head of sales moved the seller's estimate: his ÷ the seller's − 1.
 *
 * @returns NaN where one is blank or the seller's is 0
 * @see CALC-18
 * @example estimateUplift(400_000, 500_000) // 0.25
 */
export function estimateUplift(sellerEstimate: Money, ropEstimate: Money): Share {
  return sellerEstimate === 0 ? Number.NaN : ropEstimate / sellerEstimate - 1;
}

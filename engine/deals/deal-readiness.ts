import type { Share } from "../ground/units.ts";

/** What a deal plan must hold, in the order of the method. */
export const readinessBlocks = [
  "market",
  "client",
  "capabilities",
  "objections",
  "steps",
  "checkpoint",
  "bargaining",
  "money",
] as const;

export type ReadinessBlock = (typeof readinessBlocks)[number];

/**
 * How ready the plan of a deal is: filled blocks ÷ 8.
 *
 * @param filled one truth value per block of `readinessBlocks`
 * @throws RangeError if there are not eight
 * @see CALC-17
 * @example dealReadiness([1, 1, 1, 1, 1, 1, 0, 1]) // 0.875
 */
export function dealReadiness(filled: ArrayLike<number | boolean>): Share {
  const { length } = readinessBlocks;
  if (filled.length !== length) throw new RangeError(`filled, expected ${length} blocks, got ${filled.length}`);
  let count = 0;
  for (let block = 0; block < length; block++) if (filled[block]) count += 1;
  return count / length;
}

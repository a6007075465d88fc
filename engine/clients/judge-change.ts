import { tolerance } from "../ground/units.ts";

export type ChangeVerdict = "better" | "worse" | "same" | "early" | "none";

/**
 * Whether a figure went the wanted way against the period before.
 *
 * @param wanted 1 more is better, −1 less is better, 0 neither
 * @param stillGrows the period is not over and the figure only rises until then: being behind says nothing yet
 * @see CALC-34 (change against the previous period with the wanted direction)
 * @example judgeChange(0.06, 0.05, -1) // "worse": the discount went up
 */
export function judgeChange(now: number, before: number, wanted: -1 | 0 | 1, stillGrows = false): ChangeVerdict {
  if (wanted === 0 || Number.isNaN(now) || Number.isNaN(before)) return "none";
  const change = (now - before) * wanted;
  if (Math.abs(change) <= tolerance * Math.max(1, Math.abs(before))) return "same";
  if (change > 0) return "better";
  return stillGrows ? "early" : "worse";
}

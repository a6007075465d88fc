import { tolerance } from "../ground/units.ts";

export type ChangeVerdict = "better" | "worse" | "same" | "none";

/**
 * Whether a figure went the wanted way against the same part of the period before.
 *
 * @param wanted 1 more is better, −1 less is better, 0 neither
 * @see CALC-34 (change against the previous period with the wanted direction)
 * @example judgeChange(0.06, 0.05, -1) // "worse": the discount went up
 */
export function judgeChange(now: number, before: number, wanted: -1 | 0 | 1): ChangeVerdict {
  if (wanted === 0 || Number.isNaN(now) || Number.isNaN(before)) return "none";
  const change = (now - before) * wanted;
  if (Math.abs(change) <= tolerance * Math.max(1, Math.abs(before))) return "same";
  return change > 0 ? "better" : "worse";
}

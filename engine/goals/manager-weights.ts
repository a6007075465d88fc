import type { Money, Share } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";
import type { GoalsNote } from "../words/goals/goals-words.ts";
import { sumOfShares, usualShareTolerance } from "./split-by-shares.ts";

export type PlanBasis = "fte" | "bottomUp" | "lastActual";

/** A manager who gets a plan: active, with a selling role. NaN is blank everywhere. */
export interface PlanManager {
  /** Blank is 1. */
  readonly fte: number;
  /** Blank is 1. */
  readonly ramp: Share;
  readonly planShare?: Share;
  /** Nominal plan of the own deals (CALC-19). */
  readonly bottomUp?: Money;
  /** Won in the previous period. */
  readonly lastActual?: Money;
  /** A, B, C. Absent or all blank: the company's. */
  readonly categoryShares?: ArrayLike<Share>;
  /** In the order of the channels. Absent or all blank: the company's. */
  readonly channelShares?: ArrayLike<Share>;
  /** A, B, C: mean deal and chance of the own projects. Absent: the company's. */
  readonly projects?: readonly { readonly weight: Money; readonly chance: Share }[];
}

/**
 * By what the plan is shared among the managers: their plan shares where all have one, else the basis of the settings.
 * Where only some have a share, theirs is fixed and the others share what is left by the basis.
 *
 * @returns n weights, 0 or more, or all NaN when the plan shares cannot be right (outside 0 to 1, or together above 1)
 * @see CALC-07
 * @example managerWeights([{ fte: 1, ramp: 1, planShare: 0.4 }, { fte: 1, ramp: 1 }, { fte: 0.5, ramp: 1 }], "fte")
 *   // 0.4, 0.4, 0.2
 */
export function managerWeights(
  managers: readonly PlanManager[],
  basis: PlanBasis,
  tolerance: Share = usualShareTolerance,
): { readonly weights: Float64Array; readonly notes: readonly GoalsNote[] } {
  const shares = mapColumn(Float64Array, managers, (manager) => manager.planShare ?? NaN);
  const given = shares.filter((share) => !Number.isNaN(share));
  const problem = planSharesNote(given, managers.length, tolerance);
  const notes: GoalsNote[] = problem ? [problem] : [];
  if (problem && problem.code !== "PLAN_SHARE_SUM") return { weights: shares.fill(NaN), notes };
  if (given.length === managers.length) return { weights: equalIfZero(shares, notes), notes };

  const byBasis = managers.map((manager, row) => (Number.isNaN(shares[row]) ? basisOf(manager, basis, row, notes) : 0));
  if (given.length === 0) return { weights: equalIfZero(Float64Array.from(byBasis), notes), notes };
  return { weights: shareTheRest(shares, byBasis, notes), notes };
}

function planSharesNote(given: Float64Array, managers: number, tolerance: Share): GoalsNote | undefined {
  const outside = given.find((share) => share < 0 || share > 1);
  if (outside !== undefined) return { code: "PLAN_SHARE_RANGE", values: { share: { share: outside } } };
  const sum = sumOfShares(given);
  if (sum === 0 || Math.abs(sum - 1) <= tolerance + 1e-9) return undefined;
  if (sum > 1) return { code: "PLAN_SHARES_OVER_1", values: { sum: { share: sum } } };
  return given.length === managers ? { code: "PLAN_SHARE_SUM", values: { sum: { share: sum } } } : undefined;
}

function basisOf(manager: PlanManager, basis: PlanBasis, row: number, notes: GoalsNote[]): number {
  const value = basis === "fte" ? orOne(manager.fte) * orOne(manager.ramp) : (manager[basis] ?? NaN);
  if (value < 0) notes.push({ code: "WEIGHT_NEGATIVE", row, values: {} });
  return value > 0 ? value : 0;
}

function orOne(value: number): number {
  return Number.isNaN(value) ? 1 : value;
}

function equalIfZero(weights: Float64Array, notes: GoalsNote[]): Float64Array {
  if (weights.length === 0 || weights.some((weight) => weight > 0)) return weights;
  notes.push({ code: "EQUAL_SPLIT", values: {} });
  return weights.fill(1);
}

/** Given shares stay; the others get what is left in proportion to their basis. */
function shareTheRest(shares: Float64Array, byBasis: readonly number[], notes: GoalsNote[]): Float64Array {
  const left = Math.max(0, 1 - sumOfShares(shares));
  const others = [...shares.keys()].filter((row) => Number.isNaN(shares[row]));
  if (left === 0) notes.push({ code: "NOTHING_LEFT", values: { managers: others.length } });
  const rest = equalIfZero(
    mapColumn(Float64Array, others, (row) => byBasis[row]),
    left > 0 ? notes : [],
  );
  const sum = rest.reduce((total, weight) => total + weight, 0);
  others.forEach((row, place) => (shares[row] = (left * rest[place]) / sum));
  return shares;
}

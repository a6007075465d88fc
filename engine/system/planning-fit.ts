import { tolerance, type Hours, type Money, type Share } from "../ground/units.ts";
import type { Answer } from "./service-model.ts";

export type PlanningVerdict = "applicable" | "partly" | "notAdvised" | "impossible";

/** Five conditions of client-by-client planning and two prerequisites; undefined is not known and counts as not met. */
export interface PlanningAnswers {
  /** Expert sale, few clients, deal repays, strong competition, regular purchases. */
  readonly conditions: readonly Answer[];
  readonly knowsMarket: Answer;
  readonly isManageable: Answer;
}

export interface PlanningFit {
  readonly met: number;
  readonly verdict: PlanningVerdict;
  /** An unmanageable department resists, which costs one grade. */
  readonly resistance: boolean;
}

/** Conditions met from which planning is applicable, and from which partly (settings planningFrom, planningPartlyFrom). */
export interface PlanningLimits {
  readonly applicable: number;
  readonly partly: number;
}

export const usualPlanningLimits = { applicable: 4, partly: 2 } satisfies PlanningLimits;

export const planningConditions = 5;

/**
 * Whether planning every deal is worth introducing, by how many of the five conditions are met. Without knowing the market
 * it cannot be introduced at all.
 *
 * @throws RangeError unless there are five conditions
 * @see CALC-33
 * @example planningFit({ conditions: [true, true, true, true, false], knowsMarket: true, isManageable: true }, usualPlanningLimits)
 *   // "applicable"
 */
export function planningFit(
  { conditions, knowsMarket, isManageable }: PlanningAnswers,
  { applicable, partly }: PlanningLimits,
): PlanningFit {
  if (conditions.length !== planningConditions)
    throw new RangeError(`conditions: expected ${planningConditions}, got ${conditions.length}`);
  const met = conditions.filter((condition) => condition === true).length;
  const resistance = isManageable !== true;
  const grades = ["applicable", "partly", "notAdvised"] as const;
  const grade = (met >= applicable ? 0 : met >= partly ? 1 : 2) + (resistance ? 1 : 0);
  return { met, verdict: knowsMarket === true ? grades[Math.min(grade, 2)] : "impossible", resistance };
}

export interface PlanningCost {
  /** Mean profit of a won deal; NaN is not known. */
  readonly profit: Money;
  /** By how much planning raises the share of won deals. */
  readonly uplift: Share;
  readonly sellerHours: Hours;
  readonly sellerHourCost: Money;
  readonly headHours: Hours;
  readonly headHourCost: Money;
}

export interface PlanningRepayment {
  /** What planning one deal adds and what it costs. */
  readonly gain: Money;
  readonly cost: Money;
  /** gain ÷ cost; NaN where the cost is 0. */
  readonly ratio: number;
  readonly repays: boolean;
}

/**
 * Whether planning a deal pays for the hours it takes: profit × uplift ÷ cost of the hours, at least 1.
 *
 * @returns undefined where the profit is not known
 * @see CALC-33; A-03
 * @example planningRepayment with 120000 × 0.05 against 3 h × 800 + 1 h × 1500 // ratio 1.54, repays
 */
export function planningRepayment(of: PlanningCost): PlanningRepayment | undefined {
  if (Number.isNaN(of.profit)) return undefined;
  const gain = of.profit * of.uplift;
  const cost = of.sellerHours * of.sellerHourCost + of.headHours * of.headHourCost;
  return cost > 0
    ? { gain, cost, ratio: gain / cost, repays: gain >= cost * (1 - tolerance) }
    : { gain, cost, ratio: Number.NaN, repays: true };
}

import { tolerance, type Day, type Share } from "../ground/units.ts";
import { decisionRates } from "./decision-rates.ts";
import type { DealOutcomes } from "./win-rates.ts";

/** How deals come to be won with time since opening; one entry per day on which one was decided. */
export interface WinCurve {
  /** Days since opening, ascending. */
  readonly days: Float64Array;
  /** Chance to have been won by that day, and to have been lost. */
  readonly won: Float64Array;
  readonly lost: Float64Array;
  /** Deals the curve is counted on, and how they ended: the open ones count as long as they were seen. */
  readonly n: number;
  readonly wins: number;
  readonly losses: number;
  /** The longest a deal was seen; beyond it the curve says nothing. NaN without deals. */
  readonly seen: number;
}

/**
 * The chance of a deal to have been won by each day after its opening, with open deals counted for as long as they were
 * seen (they are censored) and losing as the other way out: the cumulative incidence of Aalen and Johansen.
 *
 * Leaving open deals out makes the chance too high, counting them as lost too low. Deals without an opening day, closed
 * ones without a closing day or closed before they were opened are left out.
 *
 * @param asOf the open ones were seen until this day
 * @param rows deals to count; all without it
 * @param since what happened before this day does not count (`decisionRates`): today's chances (AM-83)
 * @see AM-32; O. O. Aalen and S. Johansen, Scandinavian Journal of Statistics 5 (1978) 141–150
 * @example winCurve({ status: [1, 2], openDate: Float64Array.of(0, 0), closeDate: Float64Array.of(5, 9) }, 9).won // 0.5, 0.5
 */
export function winCurve(deals: DealOutcomes, asOf: Day, rows?: ArrayLike<number>, since?: Day): WinCurve {
  const rates = decisionRates(deals, asOf, rows, since);
  const { days, n, wins, losses, seen } = rates;
  const won = new Float64Array(days.length);
  const lost = new Float64Array(days.length);
  const sum = { undecided: 1, won: 0, lost: 0 };
  for (let at = 0; at < days.length; at++) {
    won[at] = sum.won += sum.undecided * rates.won[at];
    lost[at] = sum.lost += sum.undecided * rates.lost[at];
    sum.undecided *= 1 - rates.won[at] - rates.lost[at];
  }
  return { days, won, lost, n, wins, losses, seen };
}

/**
 * Chance to have been won by a day after opening; NaN beyond what was seen, unless every deal was decided by then.
 *
 * @example chanceToWinBy(curve, 90) // 0.31
 */
export function chanceToWinBy(curve: WinCurve, day: number): Share {
  if (curve.n === 0 || (day > curve.seen && curve.wins + curve.losses < curve.n)) return Number.NaN;
  let chance = 0;
  for (let at = 0; at < curve.days.length && curve.days[at] <= day; at++) chance = curve.won[at];
  return chance;
}

/**
 * Days from opening by which half of all deals are won; NaN where the curve never gets there.
 *
 * @example medianDaysToWin(curve) // NaN, "not reached"
 */
export function medianDaysToWin({ days, won }: WinCurve): number {
  const at = won.findIndex((chance) => chance >= 0.5 - tolerance);
  return at < 0 ? Number.NaN : days[at];
}

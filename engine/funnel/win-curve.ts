import { tolerance, type Day, type Share } from "../ground/units.ts";
import { DealStatus } from "../ground/deal-status.ts";
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
 * @see AM-32; O. O. Aalen and S. Johansen, Scandinavian Journal of Statistics 5 (1978) 141–150
 * @example winCurve({ status: [1, 2], openDate: Float64Array.of(0, 0), closeDate: Float64Array.of(5, 9) }, 9).won // 0.5, 0.5
 */
export function winCurve(deals: DealOutcomes, asOf: Day, rows?: ArrayLike<number>): WinCurve {
  const ends = endsByDay(deals, asOf, rows);
  const total = [0, 0, 0];
  for (const { counts } of ends) counts.forEach((count, status) => (total[status] += count));
  const n = total[DealStatus.Open] + total[DealStatus.Won] + total[DealStatus.Lost];

  const decided = ends.filter(({ counts }) => counts[DealStatus.Won] + counts[DealStatus.Lost] > 0);
  const won = new Float64Array(decided.length);
  const lost = new Float64Array(decided.length);
  const sum = { atRisk: n, undecided: 1, won: 0, lost: 0 };
  let place = 0;
  for (const { counts } of ends) {
    const [open, wins, losses] = counts;
    if (wins + losses > 0) {
      sum.won += (sum.undecided * wins) / sum.atRisk;
      sum.lost += (sum.undecided * losses) / sum.atRisk;
      sum.undecided *= (sum.atRisk - wins - losses) / sum.atRisk;
      won[place] = sum.won;
      lost[place++] = sum.lost;
    }
    sum.atRisk -= open + wins + losses;
  }
  return {
    days: Float64Array.from(decided, ({ day }) => day),
    won,
    lost,
    n,
    wins: total[DealStatus.Won],
    losses: total[DealStatus.Lost],
    seen: ends.at(-1)?.day ?? Number.NaN,
  };
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

interface DayEnds {
  readonly day: number;
  /** Deals last seen, won and lost that many days after opening, by number of `DealStatus`. */
  readonly counts: number[];
}

function endsByDay(deals: DealOutcomes, asOf: Day, rows?: ArrayLike<number>): DayEnds[] {
  const { status, openDate, closeDate } = deals;
  const ends = new Map<number, number[]>();
  const count = rows?.length ?? status.length;
  for (let place = 0; place < count; place++) {
    const row = rows ? rows[place] : place;
    if (status[row] < DealStatus.Open) continue;
    const day = (status[row] === DealStatus.Open ? asOf : closeDate[row]) - openDate[row];
    if (!(day >= 0)) continue;
    let counts = ends.get(day);
    if (!counts) ends.set(day, (counts = [0, 0, 0]));
    counts[status[row]] += 1;
  }
  return Array.from(ends, ([day, counts]) => ({ day, counts })).sort((one, other) => one.day - other.day);
}

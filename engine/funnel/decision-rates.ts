import type { Day } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";
import { DealStatus } from "../ground/deal-status.ts";
import type { DealOutcomes } from "./win-rates.ts";

/** How deals are decided at each age; one entry per age in days at which one was. */
export interface DecisionRates {
  /** Days since opening, ascending. */
  readonly days: Float64Array;
  /** Share won, and share lost, on that day of the deals still open then. */
  readonly won: Float64Array;
  readonly lost: Float64Array;
  /** Deals still open at that age and watched. */
  readonly atRisk: Float64Array;
  /** Deals counted, and how they ended. */
  readonly n: number;
  readonly wins: number;
  readonly losses: number;
  /** The longest a deal was seen; NaN without deals. */
  readonly seen: number;
}

/**
 * What share of the deals that have come to an age is won, and lost, on that day: open deals count as long as they were seen.
 *
 * With `since` only what happened from that day on counts: a deal opened earlier is watched from the age it had then, so that
 * the rates are those of the last months and not of all time.
 *
 * Deals without an opening day, closed ones without a closing day or closed before they were opened are left out.
 *
 * @param asOf the open ones were seen until this day
 * @param rows deals to count; all without it
 * @see AM-32, CALC-43; entry after opening: Andersen, Borgan, Gill, Keiding, "Statistical Models Based on Counting Processes", 1993
 * @example decisionRates({ status: [1, 2], openDate: Float64Array.of(0, 0), closeDate: Float64Array.of(5, 9) }, 9).won // 0.5, 0
 */
export function decisionRates(
  deals: DealOutcomes,
  asOf: Day,
  rows?: ArrayLike<number>,
  since = Number.NEGATIVE_INFINITY,
): DecisionRates {
  const ages = countByAge(deals, asOf, rows, since);
  const decided = ages.filter(({ ends }) => ends[DealStatus.Won] + ends[DealStatus.Lost] > 0);
  const rates = { won: new Float64Array(decided.length), lost: new Float64Array(decided.length) };
  const atRisk = new Float64Array(decided.length);
  const total = [0, 0, 0];
  let risk = 0;
  let place = 0;
  for (const { entered, ends } of ages) {
    risk += entered;
    ends.forEach((count, status) => (total[status] += count));
    const [open, wins, losses] = ends;
    if (wins + losses > 0) {
      rates.won[place] = wins / risk;
      rates.lost[place] = losses / risk;
      atRisk[place++] = risk;
    }
    risk -= open + wins + losses;
  }
  return {
    days: mapColumn(Float64Array, decided, ({ day }) => day),
    ...rates,
    atRisk,
    n: total[DealStatus.Open] + total[DealStatus.Won] + total[DealStatus.Lost],
    wins: total[DealStatus.Won],
    losses: total[DealStatus.Lost],
    seen: ages.at(-1)?.day ?? Number.NaN,
  };
}

interface AgeCounts {
  readonly day: number;
  /** Deals that begin to be watched at that age. */
  entered: number;
  /** Deals last seen, won and lost at that age, by number of `DealStatus`. */
  readonly ends: [number, number, number];
}

function countByAge(deals: DealOutcomes, asOf: Day, rows: ArrayLike<number> | undefined, since: Day): AgeCounts[] {
  const { status, openDate, closeDate } = deals;
  const ages: AgeCounts[] = []; // by age: days are whole
  const at = (day: number): AgeCounts => (ages[day] ??= { day, entered: 0, ends: [0, 0, 0] });
  const count = rows?.length ?? status.length;
  for (let place = 0; place < count; place++) {
    const row = rows ? rows[place] : place;
    if (status[row] < DealStatus.Open) continue;
    const end = status[row] === DealStatus.Open ? asOf : closeDate[row];
    const age = end - openDate[row];
    if (!(age >= 0) || end < since) continue;
    at(Math.max(0, since - openDate[row])).entered += 1;
    at(age).ends[status[row]] += 1;
  }
  return Object.values(ages); // ascending, without the ages that nobody came to
}

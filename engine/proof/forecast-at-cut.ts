import { chanceWithin } from "../funnel/chance-within.ts";
import { decisionRates, type DecisionRates } from "../funnel/decision-rates.ts";
import type { StageEntries } from "../funnel/deal-paths.ts";
import { knownAt } from "../funnel/known-at.ts";
import type { DealOutcomes } from "../funnel/win-rates.ts";
import { addMonths } from "../ground/day.ts";
import { mapColumn } from "../ground/map-column.ts";
import { DealStatus } from "../ground/deal-status.ts";
import type { Day, Money } from "../ground/units.ts";
import type { Cut } from "./cut-days.ts";
import { meanWonAmount } from "./mean-won-amount.ts";

/** All deals with everything on record, what came after a cut included; `forecastAtCut` blanks that before it looks. */
export interface PastDeals extends DealOutcomes {
  /** Small units; of an open or lost deal it is not used. */
  readonly amount: Float64Array;
  /** Codes of attributes that were known when the deal was opened; -1 is blank. */
  readonly attributes: readonly ArrayLike<number>[];
  /** Entries into stages; none where nobody keeps a log. */
  readonly log?: StageEntries;
  /** Amounts of open deals as they were kept on or before a day, NaN where not; undefined where nothing was kept by then. */
  readonly amountsKept?: (day: Day) => Float64Array | undefined;
}

export interface CutOptions {
  /** Months ahead (setting backtestHorizon). */
  readonly horizon: number;
  /** Deals a rate or a mean needs (setting minObservations). */
  readonly enough: number;
}

/** What was expected at a cut from the deals open then. */
export interface CutForecast extends Cut {
  /** Deals closed in the year up to the cut, and deals open at it. */
  readonly closed: number;
  readonly open: number;
  /** Share won of those closed. */
  readonly plainRate: number;
  /** Rows of the open deals, their money, and their chance to be won by the end of the horizon. */
  readonly rows: Int32Array;
  readonly money: Float64Array;
  /** By age, from all deals on record. */
  readonly aged: Float64Array;
  /** By age, from what happened in the last horizon: conversions drift. */
  readonly recent: Float64Array;
  /** By stage: what became of those that stood there before; where there is a log. */
  readonly staged?: Float64Array;
}

const year = 364;

/**
 * The funnel of a past day and what it promised, with nothing later known: who was open, what each was worth, what chance it
 * had to be won within the horizon.
 *
 * @see CALC-43, AM-32
 */
export function forecastAtCut(deals: PastDeals, cut: Cut, options: CutOptions): CutForecast {
  const known = knownAt(cut.day, deals);
  const since = addMonths(cut.day + 1, -options.horizon);
  const within = cut.to - cut.day;
  const counts = [0, 0, 0];
  const places = new Int32Array(known.status.length);
  let open = 0;
  for (let deal = 0; deal < places.length; deal++) {
    const status = known.status[deal];
    if (status === DealStatus.Open) places[open++] = deal;
    else if (status > DealStatus.Open && known.closeDate[deal] >= cut.day - year) counts[status] += 1;
  }
  const rows = places.slice(0, open);
  const closed = counts[DealStatus.Won] + counts[DealStatus.Lost];
  const all = decisionRates(known, cut.day);
  const last = decisionRates(known, cut.day, undefined, since);
  const ages = rows.map((deal) => cut.day - known.openDate[deal]);
  const recent = chancesByAge(ages, last, within);
  return {
    ...cut,
    closed,
    open,
    plainRate: closed > 0 ? counts[DealStatus.Won] / closed : Number.NaN,
    rows,
    money: moneyOf(deals, known, rows, cut.day, options.enough),
    aged: chancesByAge(ages, all, within),
    recent,
    staged: deals.log && stagedChances(known, deals.log, rows, recent, { ...cut, enough: options.enough }),
  };
}

/** Deals of one age have one chance. */
function chancesByAge(ages: Int32Array, rates: DecisionRates, within: number): Float64Array {
  const known = new Float64Array(longest(ages) + 1).fill(Number.NaN);
  const chances = new Float64Array(ages.length);
  for (let place = 0; place < ages.length; place++) {
    const age = ages[place];
    if (Number.isNaN(known[age])) known[age] = chanceWithin(rates, age, within);
    chances[place] = known[age];
  }
  return chances;
}

function longest(ages: Int32Array): number {
  let most = 0;
  for (const age of ages) if (age > most) most = age;
  return most;
}

function moneyOf(deals: PastDeals, known: DealOutcomes, rows: Int32Array, day: Day, enough: number): Float64Array {
  const usual = meanWonAmount({ status: known.status, amount: deals.amount }, deals.attributes, enough);
  const kept = deals.amountsKept?.(day);
  const money = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const deal = rows[place];
    const then: Money = kept ? kept[deal] : Number.NaN;
    money[place] = Math.round(Number.isNaN(then) ? usual[deal] || 0 : then);
  }
  return money;
}

/** How many days of the past, a month apart, are looked at for what became of the deals of a stage. */
const looks = 3;
const aMonth = 30;

/**
 * By the stage of the last entry: of the deals that stood there so many days ago, the share that has been won since. Deals
 * that moved on meanwhile count where they stood then, and so do those that died without being closed.
 *
 * A deal of no known stage, or of one where too few stood, has its chance by age.
 */
function stagedChances(
  known: DealOutcomes,
  log: StageEntries,
  rows: Int32Array,
  byAge: Float64Array,
  { day, to, enough }: Cut & Pick<CutOptions, "enough">,
): Float64Array {
  const within = to - day;
  const stood = new Map<number, { n: number; won: number }>();
  for (let look = 0; look < looks; look++) {
    const then = day - within - look * aMonth;
    const stageOf = lastEntries(log, known.status.length, then);
    const thenKnown = knownAt(then, known);
    stageOf.forEach((stage, deal) => {
      if (stage < 0 || thenKnown.status[deal] !== DealStatus.Open) return;
      const counts = stood.get(stage) ?? { n: 0, won: 0 };
      counts.n += 1;
      if (known.status[deal] === DealStatus.Won && known.closeDate[deal] <= then + within) counts.won += 1;
      stood.set(stage, counts);
    });
  }
  const stageNow = lastEntries(log, known.status.length, day);
  return mapColumn(Float64Array, rows, (deal, place) => {
    const counts = stood.get(stageNow[deal]);
    return counts && counts.n >= enough ? counts.won / counts.n : byAge[place];
  });
}

/** The stage of each deal's last entry until a day; -1 where there is none. */
function lastEntries(log: StageEntries, count: number, day: Day): Int32Array {
  const stage = new Int32Array(count).fill(-1);
  const entered = new Float64Array(count).fill(Number.NaN);
  log.date.forEach((date, row) => {
    const deal = log.deal[row];
    if (!(date <= day) || deal < 0 || log.stage[row] < 0 || date < entered[deal]) return;
    stage[deal] = log.stage[row];
    entered[deal] = date;
  });
  return stage;
}

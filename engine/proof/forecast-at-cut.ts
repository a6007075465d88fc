import { chanceWithin } from "../funnel/chance-within.ts";
import { decisionRates, type DecisionRates } from "../funnel/decision-rates.ts";
import { noEntries, type StageEntries } from "../funnel/deal-paths.ts";
import { knownAt } from "../funnel/known-at.ts";
import type { DealOutcomes } from "../funnel/win-rates.ts";
import { addMonths } from "../ground/day.ts";
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
  /** By stage and the time in it, the last horizon; where there is a log. */
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
  const rows: number[] = [];
  known.status.forEach((status, deal) => {
    if (status === DealStatus.Open) rows.push(deal);
    else if (status > DealStatus.Open && known.closeDate[deal] >= cut.day - year) counts[status] += 1;
  });
  const closed = counts[DealStatus.Won] + counts[DealStatus.Lost];
  const all = decisionRates(known, cut.day);
  const last = decisionRates(known, cut.day, undefined, since);
  const ageOf = (deal: number): number => cut.day - known.openDate[deal];
  const recent = chancesOf(rows, ageOf, () => last, within);
  return {
    ...cut,
    closed,
    open: rows.length,
    plainRate: closed > 0 ? counts[DealStatus.Won] / closed : Number.NaN,
    rows: Int32Array.from(rows),
    money: moneyOf(deals, known, rows, cut.day, options.enough),
    aged: chancesOf(rows, ageOf, () => all, within),
    recent,
    staged: deals.log && stagedChances(known, deals.log, rows, recent, { ...cut, since, enough: options.enough }),
  };
}

/** Deals of one age under the same rates have one chance. */
function chancesOf(
  rows: readonly number[],
  ageOf: (deal: number) => number,
  ratesOf: (deal: number) => DecisionRates,
  within: number,
): Float64Array {
  const known = new Map<DecisionRates, Map<number, number>>();
  return Float64Array.from(rows, (deal) => {
    const rates = ratesOf(deal);
    let byAge = known.get(rates);
    if (!byAge) known.set(rates, (byAge = new Map<number, number>()));
    const age = ageOf(deal);
    let chance = byAge.get(age);
    if (chance === undefined) byAge.set(age, (chance = chanceWithin(rates, age, within)));
    return chance;
  });
}

function moneyOf(
  deals: PastDeals,
  known: DealOutcomes,
  rows: readonly number[],
  day: Day,
  enough: number,
): Float64Array {
  const usual = meanWonAmount({ status: known.status, amount: deals.amount }, deals.attributes, enough);
  const kept = deals.amountsKept?.(day);
  return Float64Array.from(rows, (deal): Money => {
    const then = kept ? kept[deal] : Number.NaN;
    return Math.round(Number.isNaN(then) ? usual[deal] || 0 : then);
  });
}

interface StageCut extends Cut {
  readonly since: Day;
  readonly enough: number;
}

/** By the stage of the last entry and the days since; a deal of no known stage, or of one too few have passed, by its age. */
function stagedChances(
  known: DealOutcomes,
  log: StageEntries,
  rows: readonly number[],
  byAge: Float64Array,
  { day, to, since, enough }: StageCut,
): Float64Array {
  const until = entriesUntil(log, day);
  const stages = new Set(until.stage.filter((stage) => stage >= 0));
  const rates = new Map<number, DecisionRates>();
  for (const stage of stages) rates.set(stage, ratesOfStage(known, until, stage, day, since));
  const [stageOf, entered] = lastEntries(until, known.status.length);
  return Float64Array.from(rows, (deal, place) => {
    const own = rates.get(stageOf[deal]);
    if (!own || own.wins + own.losses < enough) return byAge[place];
    return chanceWithin(own, day - entered[deal], to - day);
  });
}

function entriesUntil(log: StageEntries, day: Day): StageEntries {
  const keep = Array.from(log.date.keys()).filter((row) => log.date[row] <= day && log.deal[row] >= 0);
  if (keep.length === 0) return noEntries;
  return {
    deal: Int32Array.from(keep, (row) => log.deal[row]),
    stage: Int32Array.from(keep, (row) => log.stage[row]),
    date: Float64Array.from(keep, (row) => log.date[row]),
  };
}

/** How deals are decided with the days since they entered the stage, first entry. */
function ratesOfStage(known: DealOutcomes, log: StageEntries, stage: number, day: Day, since: Day): DecisionRates {
  const openDate = new Float64Array(known.status.length).fill(Number.NaN);
  log.date.forEach((date, row) => {
    const deal = log.deal[row];
    if (log.stage[row] === stage && !(openDate[deal] <= date)) openDate[deal] = date;
  });
  return decisionRates({ ...known, openDate }, day, undefined, since);
}

function lastEntries(log: StageEntries, count: number): [Int32Array, Float64Array] {
  const stage = new Int32Array(count).fill(-1);
  const entered = new Float64Array(count).fill(Number.NaN);
  log.date.forEach((date, row) => {
    const deal = log.deal[row];
    if (log.stage[row] < 0 || date < entered[deal]) return;
    stage[deal] = log.stage[row];
    entered[deal] = date;
  });
  return [stage, entered];
}

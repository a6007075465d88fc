import { addMonths, firstOfMonth, monthIndex } from "../ground/day.ts";
import { mapColumn } from "../ground/map-column.ts";
import { DealStatus } from "../ground/deal-status.ts";
import type { Day, Money, Share } from "../ground/units.ts";
import { normaliseKey } from "../input/normalise-key.ts";
import { readSnapshots } from "../funnel/read-snapshots.ts";
import { joinSavedFunnels, type SavedFunnels } from "../funnel/saved-funnel.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import {
  backtestDeals,
  blendedForecast,
  firstClosing,
  forecastMethods,
  type BacktestCut,
  type BacktestOptions,
  type ForecastMethod,
} from "./backtest-deals.ts";
import {
  backtestPayments,
  paymentForecast,
  paymentMethods,
  type MonthlyMoney,
  type PaymentCut,
  type PaymentMethod,
} from "./backtest-payments.ts";
import { calibration, type Calibration, type ChanceAndOutcome } from "./calibration.ts";
import { factsOfCut } from "./facts-of-cut.ts";
import { forecastAtCut, type PastDeals } from "./forecast-at-cut.ts";
import { forecastError, type ForecastError } from "./forecast-error.ts";

/** A way to forecast, and how it did on the month ends looked back at. */
export interface ScoredMethod<Method> {
  readonly method: Method;
  readonly error: ForecastError;
}

/** What is to come by a day, by two ways, and which was nearer on the past. */
export interface ComingMoney {
  readonly to: Day;
  /** All money still to come: by our forecast, and as the last months had it; small units. */
  readonly forecast: Money;
  readonly naive: Money;
  readonly p10: Money;
  readonly p90: Money;
  readonly nearer: "forecast" | "naive";
}

/** The forecast beside the company's own past. */
export interface ProofPlan {
  /** What there is enough history of; undefined: not enough of either. */
  readonly basis?: "deals" | "payments";
  /** Month ends looked back at; of deals, or of payments. */
  readonly cuts: readonly BacktestCut[];
  readonly paymentCuts: readonly PaymentCut[];
  /** Of the open deals' money; of payments. */
  readonly methods: readonly ScoredMethod<ForecastMethod | PaymentMethod>[];
  /** Of all money of the horizon: our forecast, and the last months again, on the cuts that have both. */
  readonly total: { readonly forecast: ForecastError; readonly naive: ForecastError };
  /** Share of facts between P10 and P90, before (deals independent) and as used. */
  readonly inside: { readonly independent: Share; readonly used: Share };
  /** Of the chances by age of the last months. */
  readonly calibration?: Calibration;
  /** To the end of the period. */
  readonly coming?: ComingMoney;
}

/** So many month ends a verdict needs. */
const fewestCuts = 3;

/** @see CALC-43 */
export function planProof(frame: PlanFrame, kept: SavedFunnels): ProofPlan {
  const { settings } = frame.input;
  const deals = pastDeals(frame, kept);
  const options = optionsOf(frame);
  const all = backtestDeals(deals, frame.asOf, options);
  const cuts = all.slice(-settings.backtestMonths);
  if (cuts.length >= fewestCuts) return provedByDeals(frame, deals, all, cuts, options);
  const months = monthlyPayments(frame);
  const paying = { ...options, remembered: Infinity }; // a month's payments tell as much years later
  const paid = backtestPayments(months, lastDayOf(months), paying);
  const paymentCuts = paid.slice(-settings.backtestMonths);
  if (frame.input.tables.Deals.rowCount === 0 && paymentCuts.length >= fewestCuts)
    return provedByPayments(frame, months, paid, paymentCuts, paying);
  const none = forecastError([], []);
  return {
    cuts: [],
    paymentCuts: [],
    methods: [],
    total: { forecast: none, naive: none },
    inside: { independent: Number.NaN, used: Number.NaN },
  };
}

function optionsOf({ input: { settings } }: PlanFrame): BacktestOptions {
  return {
    horizon: settings.backtestHorizon,
    enough: settings.minObservations,
    fewest: settings.minObservations,
    remembered: settings.backtestMonths,
    doubt: settings.forecastDoubt,
    low: settings.correctionLow,
    high: settings.correctionHigh,
  };
}

/** Deals with all that is on record, today's forecasts left out: what is open has no closing day. */
function pastDeals({ input, asOf }: PlanFrame, kept: SavedFunnels): PastDeals {
  const { Deals, StageLog, Snapshots } = input.tables;
  const isClosed = (deal: number): boolean => Deals.status[deal] > DealStatus.Open && Deals.closeDate[deal] <= asOf;
  return {
    status: mapColumn(Int8Array, Deals.status, (status, deal) =>
      status > DealStatus.Open && Deals.closeDate[deal] > asOf ? DealStatus.Open : status,
    ),
    openDate: Deals.openDate,
    closeDate: Deals.closeDate.map((day, deal) => (isClosed(deal) ? day : Number.NaN)),
    amount: Deals.amount,
    attributes: input.attributes.map(({ codes }) => codes),
    ...(StageLog.rowCount > 0 ? { log: { deal: StageLog.dealId, stage: StageLog.stage, date: StageLog.date } } : {}),
    amountsKept: keptAmounts(Deals.dealId, joinSavedFunnels(readSnapshots(Snapshots), kept)),
  };
}

/** Amounts as the last funnel saved by a day has them; a deal it does not name has none. */
function keptAmounts(
  { codes, words }: { readonly codes: Int32Array; readonly words: readonly string[] },
  saved: SavedFunnels,
): (day: Day) => Float64Array | undefined {
  return (day) => {
    const last = saved.days.findLast((one) => one <= day);
    const funnel = last === undefined ? undefined : saved.on(last);
    if (!funnel) return undefined;
    const amountOf = new Map(funnel.dealId.map((id, place) => [normaliseKey(id), funnel.amount[place]]));
    return mapColumn(Float64Array, codes, (code) => amountOf.get(normaliseKey(words[code] ?? "")) ?? Number.NaN);
  };
}

function provedByDeals(
  frame: PlanFrame,
  deals: PastDeals,
  all: readonly BacktestCut[],
  cuts: readonly BacktestCut[],
  options: BacktestOptions,
): ProofPlan {
  const facts = cuts.map(({ fact }) => fact.ofOpen);
  const both = cuts.filter(({ total, naive }) => Number.isFinite(total) && Number.isFinite(naive.all));
  const total = {
    forecast: forecastError(
      both.map((cut) => cut.total),
      both.map(({ fact }) => fact.all),
    ),
    naive: forecastError(
      both.map(({ naive }) => naive.all),
      both.map(({ fact }) => fact.all),
    ),
  };
  return {
    basis: "deals",
    cuts,
    paymentCuts: [],
    methods: forecastMethods.map((method) => ({
      method,
      error: forecastError(
        cuts.map(({ expected }) => expected[method]),
        facts,
      ),
    })),
    total,
    inside: {
      independent: shareInside(
        cuts.map(({ independent }) => independent),
        facts,
      ),
      used: shareInside(
        cuts.map(({ range }) => range),
        facts,
      ),
    },
    calibration: calibrationOf(deals, cuts),
    coming: comingFromDeals(frame, deals, all, options, total),
  };
}

function shareInside(ranges: readonly { readonly p10: Money; readonly p90: Money }[], facts: readonly Money[]): Share {
  const inside = ranges.filter(({ p10, p90 }, place) => p10 <= facts[place] && facts[place] <= p90);
  return inside.length / ranges.length;
}

function calibrationOf(deals: PastDeals, cuts: readonly BacktestCut[]): Calibration {
  return calibration(toldOf(deals, cuts));
}

/** One after another: the open deals of twelve month ends are a million of a hundred thousand. */
function* toldOf({ status, closeDate }: PastDeals, cuts: readonly BacktestCut[]): Generator<ChanceAndOutcome> {
  for (const { rows, recent, staged, plainRate, to } of cuts) {
    const chances = staged ?? recent;
    for (let place = 0; place < rows.length; place++) {
      const deal = rows[place];
      const won = status[deal] === DealStatus.Won && closeDate[deal] <= to;
      yield { chance: chances[place], plain: plainRate, won };
    }
  }
}

/** From the day after the plan's to the end of the period, of today's deals with the amounts they have. */
function comingFromDeals(
  frame: PlanFrame,
  deals: PastDeals,
  all: readonly BacktestCut[],
  options: BacktestOptions,
  total: ProofPlan["total"],
): ComingMoney | undefined {
  const { asOf, period } = frame;
  if (period.to <= asOf) return undefined;
  const cut = { day: asOf, to: period.to };
  const today = { ...deals, amountsKept: () => deals.amount };
  const before = factsOfCut(deals, cut, firstClosing(deals, asOf), options.horizon).naive;
  const part = (period.to - asOf) / (asOf + 1 - addMonths(asOf + 1, -options.horizon));
  const naive = { ...before, ofOpen: before.ofOpen * part, all: before.all * part };
  const now = blendedForecast(forecastAtCut(today, cut, options), naive, all, options);
  const ofOpen = now.expected.forecast;
  const scale = ofOpen > 0 ? now.total / ofOpen : 1;
  return {
    to: period.to,
    forecast: Math.round(now.total),
    naive: Math.round(naive.all),
    p10: Math.round(now.range.p10 * scale),
    p90: Math.round(now.range.p90 * scale),
    nearer: total.naive.wape < total.forecast.wape ? "naive" : "forecast",
  };
}

function provedByPayments(
  { asOf, period }: PlanFrame,
  months: MonthlyMoney,
  paid: readonly PaymentCut[],
  cuts: readonly PaymentCut[],
  options: BacktestOptions,
): ProofPlan {
  const facts = cuts.map(({ fact }) => fact);
  const errorOf = (method: PaymentMethod): ForecastError =>
    forecastError(
      cuts.map(({ expected }) => expected[method]),
      facts,
    );
  const total = { forecast: errorOf("forecast"), naive: errorOf("naive") };
  const used = shareInside(cuts, facts);
  return {
    basis: "payments",
    cuts: [],
    paymentCuts: cuts,
    methods: paymentMethods.map((method) => ({ method, error: errorOf(method) })),
    total,
    inside: { independent: Number.NaN, used },
    coming: period.to > asOf ? comingFromPayments(asOf, period.to, months, paid, options, total) : undefined,
  };
}

/** The forecast of the next months, for the part of them that is left of the period. */
function comingFromPayments(
  asOf: Day,
  to: Day,
  months: MonthlyMoney,
  paid: readonly PaymentCut[],
  options: BacktestOptions,
  total: ProofPlan["total"],
): ComingMoney {
  const day = lastDayOf(months);
  const now = paymentForecast(months, { day, to: addMonths(day + 1, options.horizon) - 1 }, paid, options);
  const part = (to - asOf) / (now.to - day);
  return {
    to,
    forecast: Math.round(now.expected.forecast * part),
    naive: Math.round(now.expected.naive * part),
    p10: Math.round(now.p10 * part),
    p90: Math.round(now.p90 * part),
    nearer: total.naive.wape < total.forecast.wape ? "naive" : "forecast",
  };
}

/** Payments by whole calendar month: the first is whole where something was paid in its first week. */
function monthlyPayments({ input: { tables }, asOf }: PlanFrame): MonthlyMoney {
  const { date, amount } = tables.Payments;
  let [first, last] = [Infinity, -Infinity];
  for (const day of date) {
    if (!(day <= asOf)) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  if (first > last) return { first: 0, money: [] };
  const from = monthIndex(first + week);
  const to = monthIndex(asOf + 1 + week) - 1;
  const money = new Float64Array(Math.max(0, to - from + 1));
  date.forEach((day, row) => {
    const place = day <= asOf ? monthIndex(day) - from : -1;
    if (place >= 0 && place < money.length) money[place] += amount[row] || 0;
  });
  return { first: from, money };
}

/** A month lacks nothing to speak of where its record begins within a week (CALC-42 says the same of years). */
const week = 6;

function lastDayOf({ first, money }: MonthlyMoney): Day {
  return firstOfMonth(first + money.length) - 1;
}

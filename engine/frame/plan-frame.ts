import { addMonths, dayOf, isoDay, yearOf } from "../ground/day.ts";
import { longestPeriod } from "../ground/usable-days.ts";
import type { ParseFormula } from "../ground/formula-node.ts";
import { previousPeriod } from "../ground/previous-period.ts";
import { samePart, type SamePart } from "../ground/same-part.ts";
import { workingCalendar, type CalendarDays, type WorkingCalendar } from "../ground/working-calendar.ts";
import { dealFacts, type DealFacts } from "./deal-facts.ts";
import { codeNumber } from "../input/lists.ts";
import type { Input } from "../input/read-input.ts";
import type { Day, Period } from "../ground/units.ts";

const openDeal = codeNumber("dealStatus", "open");

/** What the caller fixes for a run; the rest is decided by the settings and the data. */
export interface PlanOptions {
  readonly asOf?: Day;
  readonly period?: Period;
  /** The door's own day, for input in which nothing has a date. */
  readonly today?: Day;
  /** Public holidays of a country the engine has no calendar of (`loadPublicHolidays`). */
  readonly holidays?: CalendarDays;
  /** Reads the formula of the setting abcBasis (`loadFormulaParser`); without it clients are ranked by payments. */
  readonly parseFormula?: ParseFormula;
}

/** Day, period, calendar and deals as every calculation of a run sees them. */
export interface PlanFrame {
  readonly input: Input;
  readonly asOf: Day;
  readonly period: Period;
  readonly previousPeriod: Period;
  /** The period so far and the same calendar days of the one before: what may be compared (AM-81). */
  readonly samePart: SamePart;
  readonly calendar: WorkingCalendar;
  readonly deals: DealFacts;
  readonly parseFormula?: ParseFormula;
}

/**
 * Settles the day and the period of a run.
 *
 * The day: as told, else the setting, else the last date in the deals, else in the payments, else in the contacts, else
 * the end of the period or today.
 * The period: as told, else the setting, else the year of that day; without deals, all payments when they span years.
 *
 * @throws RangeError where nothing gives a day
 */
export function planFrame(input: Input, options: PlanOptions = {}): PlanFrame {
  const { settings, tables } = input;
  const asOf = firstDay(options.asOf, settings.asOf, lastDataDay(input), options.period?.to, options.today);
  if (Number.isNaN(asOf))
    throw new RangeError("asOf or today: expected a day where nothing in the input has a date, got none");
  const period = options.period ?? settings.period ?? usualPeriod(input, asOf);
  const earlier = settings.previousPeriod ?? previousPeriod(period);
  return {
    input,
    asOf,
    period,
    previousPeriod: earlier,
    samePart: samePart(period, earlier, asOf),
    calendar: workingCalendar(settings.calendarCountry, tables.Calendar, options.holidays),
    deals: dealFacts(tables, asOf, period),
    parseFormula: options.parseFormula,
  };
}

function firstDay(...days: readonly (Day | null | undefined)[]): Day {
  return days.find((day) => typeof day === "number" && Number.isFinite(day)) ?? Number.NaN;
}

function lastDataDay({ tables: { Deals, Payments, Activities } }: Input): Day | undefined {
  // The closing date of an open deal is a forecast, as CRMs export it.
  const closed = Deals.closeDate.filter((_, row) => Deals.status[row] > openDeal);
  const inDeals = Math.max(latest(Deals.openDate), latest(closed));
  return [inDeals, latest(Payments.date), latest(Activities.doneDate)].find(Number.isFinite);
}

/** Without deals nothing says which of several years is meant: everything paid counts, of the last 50 years. */
function usualPeriod({ tables: { Deals, Payments } }: Input, asOf: Day): Period {
  const first = Math.max(earliest(Payments.date), addMonths(asOf, -12 * longestPeriod) + 1);
  if (Deals.rowCount === 0 && Number.isFinite(first) && yearOf(first) < yearOf(asOf))
    return { from: first, to: asOf, label: `${isoDay(first)}..${isoDay(asOf)}` };
  const year = yearOf(asOf);
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31), label: String(year) };
}

function latest(days: Float64Array): Day {
  let last = -Infinity;
  for (const day of days) if (day > last) last = day;
  return last;
}

function earliest(days: Float64Array): Day {
  let first = Infinity;
  for (const day of days) if (day < first) first = day;
  return first;
}

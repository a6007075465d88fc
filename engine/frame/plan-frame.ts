import { addMonths, dayOf, isoDay, yearOf } from "../ground/day.ts";
import { longestPeriod } from "../ground/usable-days.ts";
import type { ParseFormula } from "../ground/formula-node.ts";
import { previousPeriod } from "../ground/previous-period.ts";
import { samePart, type SamePart } from "../ground/same-part.ts";
import { workingCalendar, type CalendarDays, type WorkingCalendar } from "../ground/working-calendar.ts";
import { acceptMoves, type AcceptedMove } from "./accept-moves.ts";
import { dealFacts, type DealFacts } from "./deal-facts.ts";
import { codeNumber } from "../input/lists.ts";
import type { Issue } from "../ground/issue.ts";
import { text } from "../ground/text.ts";
import type { Input, InputTables } from "../input/read-input.ts";
import { undatedPayments } from "./undated-payments.ts";
import { usableDays } from "./usable-days.ts";
import { wonDays } from "./won-days.ts";
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
  /** What all planning chances of open deals are multiplied by, in a scenario (CALC-50). */
  readonly chanceFactor?: number;
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
  /** Clients that people gave to somebody else on the sheet of portfolios (CALC-48); `input` has them there. */
  readonly acceptedMoves: readonly AcceptedMove[];
  readonly deals: DealFacts;
  /** Rows of Payments whose day is still to come (AM-71). */
  readonly futurePayments: ReadonlySet<number>;
  readonly parseFormula?: ParseFormula;
  /** What the days of the input gave cause to say. */
  readonly dayIssues: readonly Issue[];
}

/**
 * Settles the day and the period of a run.
 *
 * The day: as told, else the setting, else the latest day on which something happened, not after today (AM-71), else the
 * end of the period or today, which is said.
 * The period: as told, else the setting, else the year of that day; without deals, all payments when they span years.
 *
 * @throws RangeError where nothing gives a day
 */
export function planFrame(input: Input, options: PlanOptions = {}): PlanFrame {
  const { settings } = input;
  const told = firstDay(options.asOf, settings.asOf);
  const usable = usableDays(input, lastUsable(told, options.today));
  const happened = lastDataDay(usable.tables);
  // Where no closing day is known at all, the expected ones, not after today, are all that tells when deals were won.
  const last = knowsClosings(usable.tables) ? happened : (options.today ?? happened);
  const dated = wonDays({ ...input, tables: usable.tables }, firstDay(told, last, options.today, Infinity));
  const { Clients, moves } = acceptMoves(dated.tables, input.notes);
  const tables = { ...dated.tables, Clients };
  const ofData = firstDay(told, lastDataDay(tables), options.period?.to);
  const asOf = firstDay(ofData, options.today);
  if (Number.isNaN(asOf))
    throw new RangeError("asOf or today: expected a day where nothing in the input has a date, got none");
  const period = options.period ?? settings.period ?? usualPeriod(tables, asOf);
  const paid = undatedPayments(input.tables, period, asOf);
  const earlier = settings.previousPeriod ?? previousPeriod(period);
  return {
    input: { ...input, tables: paid ? { ...tables, Payments: paid.payments } : tables },
    asOf,
    period,
    previousPeriod: earlier,
    samePart: samePart(period, earlier, asOf),
    acceptedMoves: moves,
    calendar: workingCalendar(settings.calendarCountry, tables.Calendar, options.holidays),
    deals: dealFacts(tables, asOf, period),
    futurePayments: usable.futurePayments,
    parseFormula: options.parseFormula,
    dayIssues: [
      ...usable.issues,
      ...dated.issues,
      ...(paid?.issues ?? []),
      ...fromClock(input, Number.isNaN(ofData), asOf),
    ],
  };
}

function firstDay(...days: readonly (Day | null | undefined)[]): Day {
  return days.find((day) => typeof day === "number" && !Number.isNaN(day)) ?? Number.NaN;
}

/** Nothing has happened after today, unless the user plans from a later day. */
function lastUsable(told: Day, today = Infinity): Day {
  return Number.isNaN(told) ? today : Math.max(told, today);
}

/** The latest day on which something happened (AM-71): opened, closed, paid, done, entered a stage. */
function lastDataDay({ Deals, Payments, Activities, StageLog }: InputTables): Day | undefined {
  // The closing date of an open deal is a forecast, as CRMs export it.
  const closed = Deals.closeDate.filter((_, row) => Deals.status[row] > openDeal);
  const columns = [Deals.openDate, closed, Payments.date, Activities.doneDate, StageLog.date];
  const last = Math.max(...columns.map(latest));
  return Number.isFinite(last) ? last : undefined;
}

function knowsClosings({ Deals }: InputTables): boolean {
  return Deals.closeDate.some((day, row) => Number.isFinite(day) && Deals.status[row] > openDeal);
}

/** No cell gives a day: that today is taken is said, never a secret. */
function fromClock({ tables }: Input, isClock: boolean, asOf: Day): Issue[] {
  const hasRows = [tables.Deals, tables.Payments, tables.Clients].some(({ rowCount }) => rowCount > 0);
  if (!isClock || !hasRows) return [];
  const day = isoDay(asOf);
  return [
    {
      level: "notice",
      code: "DAY_OF_PLAN",
      message: text(
        `no cell says when anything happened: the plan is of ${day}; --as-of or the setting asOf names another day`,
        `ни одна ячейка не говорит, когда что-то произошло: план на ${day}; другой день задают --as-of или параметр asOf`,
      ),
      count: 1,
    },
  ];
}

/** Without deals and goals nothing says which of several years is meant: everything paid counts, of the last 50 years. */
function usualPeriod({ Deals, Goals, Payments }: InputTables, asOf: Day): Period {
  const first = Math.max(earliest(Payments.date), addMonths(asOf, -12 * longestPeriod) + 1);
  const isOpen = Deals.rowCount === 0 && Goals.rowCount === 0;
  if (isOpen && Number.isFinite(first) && yearOf(first) < yearOf(asOf))
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

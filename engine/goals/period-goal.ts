import { firstOfMonth, monthIndex } from "../ground/day.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import type { InputTables } from "../input/read-input.ts";
import type { Day, Money, Period, Share } from "../ground/units.ts";
import { spreadGoals, type GivenAmount, type GoalConflict, type SpreadGoals } from "./spread-goals.ts";

/** Goals of the period that are summed, beside the money of the plan. */
export type CountedGoal = "newSalesPlan" | "leadsTarget" | "touchTarget" | "leadABTarget" | "projectsA" | "projectsB";

/** A goal by month of the period; NaN where nothing gives one. */
export interface GoalLine {
  readonly months: Float64Array;
  /** NaN: no goal. */
  readonly total: number;
}

/** What the Goals say of the planned period. */
export interface PeriodGoal extends GoalLine {
  /** Rows of Goals the plan comes from; several when the period is put together from shorter ones. */
  readonly rows: readonly number[];
  /** NaN: no goal for the period. */
  readonly plan: Money;
  /** A, B, C; NaN where no row has one. */
  readonly shares: Float64Array;
  /** A, B, C; NaN: to be computed. */
  readonly givenProjects: Float64Array;
  readonly counted: Readonly<Record<CountedGoal, GoalLine>>;
  /** Days of the period no row covers. */
  readonly missingDays: number;
  /** Rows of `rows` of which only a part lies in the period. */
  readonly partial: readonly number[];
  readonly conflicts: readonly GoalConflict[];
  /** Rows that name a period once more. */
  readonly twice: readonly number[];
}

/** How a goal is spread where no month is given. */
export interface GoalSpread {
  readonly weightOf: (from: Day, to: Day) => number;
  /** Small units of the currency's unit. */
  readonly perUnit: Money;
}

/**
 * The goal of a period and of its months: every row of Goals counts for its own period. A month's goal is its row, else its
 * part of what the quarter or year has left; of a row that reaches beyond the period its months in it count.
 *
 * Shares of several rows are weighted by their money.
 *
 * @see CALC-06, AM-82
 * @example rows 2026-Q1 and 2026-Q2 of 3 and 5 million, period 2026-01-01..2026-06-30 → plan 8 million
 */
export function periodGoal(goals: InputTables["Goals"], period: Period, spread: GoalSpread): PeriodGoal {
  const money = lineOf(goals, "planMoney", period, spread);
  const rows = money.rows;
  const counted = (key: CountedGoal): GoalLine => lineOf(goals, key, period, spread);
  const [projectsA, projectsB] = [counted("projectsA"), counted("projectsB")];
  return {
    rows,
    plan: money.total,
    months: money.months,
    total: money.total,
    shares: Float64Array.of(...[goals.shareA, goals.shareB, goals.shareC].map((share) => weighted(rows, share, goals))),
    givenProjects: Float64Array.of(projectsA.total, projectsB.total, NaN),
    counted: {
      newSalesPlan: counted("newSalesPlan"),
      leadsTarget: counted("leadsTarget"),
      touchTarget: counted("touchTarget"),
      leadABTarget: counted("leadABTarget"),
      projectsA,
      projectsB,
    },
    missingDays: money.missingDays,
    partial: money.partial,
    conflicts: money.spread.conflicts,
    twice: money.spread.twice,
  };
}

interface MoneyLine extends GoalLine {
  readonly rows: readonly number[];
  readonly partial: readonly number[];
  readonly missingDays: number;
  readonly spread: SpreadGoals;
}

function lineOf(
  goals: InputTables["Goals"],
  key: "planMoney" | CountedGoal,
  period: Period,
  { weightOf, perUnit }: GoalSpread,
): MoneyLine {
  const given = givenOf(goals, goals[key]);
  const cuts = cutsOf(given, period);
  const isMoney = key === "planMoney" || key === "newSalesPlan";
  const spread = spreadGoals(given, cuts, weightOf, isMoney ? perUnit : 1);
  const months = new Float64Array(monthIndex(period.to) - monthIndex(period.from) + 1).fill(Number.NaN);
  let missingDays = 0;
  spread.amounts.forEach((amount, span) => {
    if (cuts[span] < period.from || cuts[span] > period.to) return;
    if (Number.isNaN(amount)) missingDays += cuts[span + 1] - cuts[span];
    else {
      const month = monthIndex(cuts[span]) - monthIndex(period.from);
      months[month] = (months[month] || 0) + amount;
    }
  });
  const known = months.filter((amount) => !Number.isNaN(amount));
  const chosen = rowsBehind(given, period, spread);
  return {
    months,
    total: known.length === 0 ? Number.NaN : known.reduce((sum, amount) => sum + amount, 0),
    missingDays,
    rows: chosen.map(({ row }) => row),
    partial: chosen.filter((one) => one.period.from < period.from || one.period.to > period.to).map(({ row }) => row),
    spread,
  };
}

function givenOf({ rowCount, period: { codes, words } }: InputTables["Goals"], amounts: Float64Array): GivenAmount[] {
  const given: GivenAmount[] = [];
  for (let row = 0; row < rowCount; row++) {
    const period = parsePeriod(words[codes[row]] ?? "");
    if (period !== undefined && amounts[row] >= 0) given.push({ row, period, amount: amounts[row] });
  }
  return given;
}

/** First days of months, rows and the period, and the days after their last ones. */
function cutsOf(given: readonly GivenAmount[], period: Period): Day[] {
  const periods = [period, ...given.map((one) => one.period)];
  const first = Math.min(...periods.map(({ from }) => from));
  const end = Math.max(...periods.map(({ to }) => to)) + 1;
  const cuts = new Set(periods.flatMap(({ from, to }) => [from, to + 1]));
  for (let month = monthIndex(first) + 1; firstOfMonth(month) < end; month++) cuts.add(firstOfMonth(month));
  return [...cuts].sort((one, other) => one - other);
}

/** The longest rows, each further one only where nothing counts yet; a row its shorter rows win over gives way to them. */
function rowsBehind(given: readonly GivenAmount[], period: Period, { conflicts, twice }: SpreadGoals): GivenAmount[] {
  const beaten = new Set([...conflicts.map(({ row }) => row), ...twice]);
  const within = given.filter((one) => overlap(one.period, period) && !beaten.has(one.row));
  const isInside = (one: GivenAmount): boolean => one.period.from >= period.from && one.period.to <= period.to;
  const inside = tiles(within.filter(isInside), []);
  const covered = inside.reduce((sum, one) => sum + daysOf(one.period), 0);
  if (covered === daysOf(period)) return byDay(inside);
  const crossing = within
    .filter((one) => !isInside(one))
    .sort((one, other) => daysOf(one.period) - daysOf(other.period));
  return byDay([...inside, ...crossing.slice(0, 1)]);
}

function tiles(rows: readonly GivenAmount[], chosen: GivenAmount[]): GivenAmount[] {
  const longest = [...rows].sort((one, other) => daysOf(other.period) - daysOf(one.period) || one.row - other.row);
  for (const one of longest) if (!chosen.some((other) => overlap(one.period, other.period))) chosen.push(one);
  return chosen;
}

function byDay(rows: readonly GivenAmount[]): GivenAmount[] {
  return [...rows].sort((one, other) => one.period.from - other.period.from);
}

function overlap(one: Period, other: Period): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function daysOf({ from, to }: Period): number {
  return to - from + 1;
}

function weighted(rows: readonly number[], share: Float64Array, { planMoney }: InputTables["Goals"]): Share {
  if (rows.length === 1) return share[rows[0]];
  if (rows.every((row) => Number.isNaN(share[row]))) return Number.NaN;
  const plan = rows.reduce((sum, row) => sum + planMoney[row], 0);
  return plan > 0 ? rows.reduce((sum, row) => sum + planMoney[row] * (share[row] || 0), 0) / plan : Number.NaN;
}

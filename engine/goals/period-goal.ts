import { parsePeriod } from "../ground/parse-period.ts";
import type { InputTables } from "../input/read-input.ts";
import type { Money, Period, Share } from "../ground/units.ts";

/** What the Goals say of the planned period. */
export interface PeriodGoal {
  /** Rows of Goals the figures come from; several when the period is put together from shorter ones. */
  readonly rows: readonly number[];
  /** NaN: no goal for the period. */
  readonly plan: Money;
  /** A, B, C; NaN where no row has one. */
  readonly shares: Float64Array;
  /** A, B, C; NaN: to be computed. */
  readonly givenProjects: Float64Array;
  /** Days of the period no row covers. */
  readonly missingDays: number;
  /** Rows that overlap the period without lying in it: they are not divided by days. */
  readonly partial: readonly number[];
}

interface Candidate {
  readonly row: number;
  readonly period: Period;
}

/**
 * The goal of a period: the row of Goals with the same days, else the sum of the rows inside it.
 *
 * Of nested rows the longest counts (quarters, not their months); of equal ones the first. Shares of several rows are
 * weighted by their money.
 *
 * @see CALC-06
 * @example rows 2026-Q1 and 2026-Q2 of 3 and 5 million, period 2026-01-01..2026-06-30 → plan 8 million
 */
export function periodGoal(goals: InputTables["Goals"], period: Period): PeriodGoal {
  const candidates = candidatesOf(goals);
  const same = candidates.find((one) => one.period.from === period.from && one.period.to === period.to);
  const chosen = same ? [same] : tiles(candidates, period);
  const rows = chosen.map(({ row }) => row);
  const covered = chosen.reduce((sum, one) => sum + daysOf(one.period), 0);
  return {
    rows,
    plan: rows.length === 0 ? NaN : sumOf(rows, goals.planMoney),
    shares: Float64Array.of(...[goals.shareA, goals.shareB, goals.shareC].map((share) => weighted(rows, share, goals))),
    givenProjects: Float64Array.of(...[goals.projectsA, goals.projectsB].map((count) => sumOf(rows, count)), NaN),
    missingDays: daysOf(period) - covered,
    partial: same ? [] : candidates.filter((one) => crosses(one.period, period)).map(({ row }) => row),
  };
}

function candidatesOf({ rowCount, period, planMoney }: InputTables["Goals"]): Candidate[] {
  return Array.from({ length: rowCount }, (_, row) => ({ row, period: parsePeriod(wordAt(period, row)) })).filter(
    (one): one is Candidate => one.period !== undefined && !Number.isNaN(planMoney[one.row]),
  );
}

function wordAt({ codes, words }: InputTables["Goals"]["period"], row: number): string {
  return words[codes[row]] ?? "";
}

/** The longest first, each further one only where nothing counts yet. */
function tiles(candidates: readonly Candidate[], { from, to }: Period): Candidate[] {
  const inside = candidates.filter((one) => one.period.from >= from && one.period.to <= to);
  const longest = inside.sort((a, b) => daysOf(b.period) - daysOf(a.period) || a.row - b.row);
  const chosen: Candidate[] = [];
  for (const one of longest) if (!chosen.some((other) => overlap(one.period, other.period))) chosen.push(one);
  return chosen.sort((a, b) => a.period.from - b.period.from);
}

function overlap(one: Period, other: Period): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function crosses(one: Period, period: Period): boolean {
  return overlap(one, period) && (one.from < period.from || one.to > period.to);
}

function daysOf({ from, to }: Period): number {
  return to - from + 1;
}

/** NaN where every row is blank. */
function sumOf(rows: readonly number[], column: Float64Array): number {
  const known = rows.map((row) => column[row]).filter((value) => !Number.isNaN(value));
  return known.length === 0 ? NaN : known.reduce((sum, value) => sum + value, 0);
}

function weighted(rows: readonly number[], share: Float64Array, { planMoney }: InputTables["Goals"]): Share {
  if (rows.length === 1) return share[rows[0]];
  if (rows.every((row) => Number.isNaN(share[row]))) return NaN;
  const plan = sumOf(rows, planMoney);
  return plan > 0 ? rows.reduce((sum, row) => sum + planMoney[row] * (share[row] || 0), 0) / plan : NaN;
}

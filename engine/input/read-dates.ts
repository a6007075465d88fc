import { dayOf } from "../ground/day.ts";
import { earliestDay, latestDay } from "../ground/usable-days.ts";
import { text } from "../ground/text.ts";
import { isNoDay } from "./blank-words.ts";
import { badType, formulaError, isFormulaError, missing, wrong, type ProblemKind } from "./column-problems.ts";
import { settle, type ColumnReader, type ReadingPlace, type ReadingVotes } from "./column-reader.ts";
import { openDate, parseDate } from "./parse-date.ts";
import type { ColumnSpec } from "./column-spec.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import { periodOf } from "./period-of.ts";
import type { RawCell } from "./raw-sheet.ts";

const notDate = badType(text("a date", "дата"));
const ambiguous: ProblemKind = {
  code: "DATE_AMBIGUOUS",
  level: "warning",
  message: (found) =>
    text(
      `"${found}": nothing in the sheet says whether the day or the month comes first; read day first`,
      `«${found}»: по листу не понять, что первым — день или месяц; прочитано как день`,
    ),
};

const monthOnly: ProblemKind = {
  code: "MONTH_ONLY",
  level: "notice",
  message: (found) =>
    text(
      `"${found}" names a month and no day; its first day is taken`,
      `«${found}» — месяц без дня; взят его первый день`,
    ),
};

const notUsable = wrong("DAY_RANGE", text("a day from 1990 to 2100", "день с 1990 по 2100 год"));

const notYet: ProblemKind = {
  ...wrong("FUTURE_DATE", text("a day that has come", "день, который уже настал")),
  level: "warning",
};

/** Serials before 1920 are years, counts or ids put into a date column by mistake. */
const earliest = dayOf(1920, 1, 1);
const latest = dayOf(9999, 12, 31);
/** The 1904 system of old Macs counts from 1 January 1904. */
export const offset1904 = 1462;

export type DateSpec = Extract<ColumnSpec, { readonly type: "date" }>;
type DatePlace = ReadingPlace<DateSpec>;

/**
 * Reads days. A column of 03/04/2026 is read day first or month first by all its values, then by the other date
 * columns of the sheet; if nothing says, day first with a warning. Bad cells, and days outside
 * 1990 to 2100, become NaN and a problem.
 */
export function readDates(target: Float64Array, place: DatePlace): ColumnReader {
  const votes: ReadingVotes = { question: "dates", yes: 0, no: 0 };
  const reading: DateReading = { target, place, votes, shift: place.date1904 ? offset1904 : 0, isOpen: false };
  return {
    votes,
    read: (from, to) => readBlock(reading, from, to),
    finish(others) {
      if (reading.isOpen) decideDates(target, place, settle(votes, others));
      refuseDistant(target, place);
    },
  };
}

/** What is known of a column on the way. */
interface DateReading {
  readonly target: Float64Array;
  readonly place: DatePlace;
  readonly votes: ReadingVotes;
  /** Days from the serials of the file to ours. */
  readonly shift: number;
  isOpen: boolean;
}

function readBlock(reading: DateReading, from: number, to: number): void {
  const { target, place, shift } = reading;
  const { rows, dataRows, column, offset } = place;
  for (let index = from; index < to; index++) {
    const cell = rows[dataRows[index]][column];
    const at = offset + index;
    if (typeof cell === "number") {
      const day = Math.floor(cell) + shift;
      target[at] = day >= earliest && day <= latest ? day : readCompact(place, cell, dataRows[index]);
    } else if (typeof cell === "string" && cell !== "") target[at] = readText(reading, cell, dataRows[index]);
    else if (typeof cell === "boolean") target[at] = refuse(place, notDate, dataRows[index], cell);
    else target[at] = blank(place, dataRows[index]);
  }
}

/** 20261231 as a number. */
function readCompact(place: ReadingPlace, cell: number, row: number): number {
  const compact = parseDate(String(cell));
  return compact > 0 ? compact : refuse(place, notDate, row, cell);
}

function readText(reading: DateReading, words: string, row: number): number {
  const { place, votes, shift } = reading;
  const value = parseDate(words);
  if (value > 0) return value;
  if (value < 0) {
    const { first, second } = openDate(value);
    if (first > 12) votes.yes++;
    else if (second > 12) votes.no++;
    reading.isOpen = true;
    return value;
  }
  if (words.trim() === "") return blank(place, row);
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(words) ? Math.floor(Number(words.replace(",", "."))) + shift : Number.NaN;
  if (serial >= earliest) return serial;
  if (isNoDay(words)) return blank(place, row);
  const month = firstOfMonth(words);
  if (month > 0) {
    place.problems.add(monthOnly, row, words);
    return month;
  }
  return refuse(place, isFormulaError(words) ? formulaError : notDate, row, words);
}

/** The first day of a month written as "March 2026", 2026-03, «мар.26»; NaN for what is no month. */
function firstOfMonth(words: string): number {
  const label = periodOf(words);
  return label !== undefined && /^\d{4}-\d{2}$/.test(label) ? parsePeriod(label)!.from : Number.NaN;
}

function refuse({ problems }: ReadingPlace, kind: ProblemKind, row: number, cell: RawCell): number {
  problems.add(kind, row, cell);
  return Number.NaN;
}

function blank({ spec, problems }: ReadingPlace, row: number): number {
  if (spec.required !== undefined) problems.add(missing, row);
  return Number.NaN;
}

/** What happened or is planned has a day near ours; a person or a firm may be older. */
function refuseDistant(target: Float64Array, { spec, rows, dataRows, column, offset, problems }: DatePlace): void {
  const least = spec.long ? earliest : earliestDay;
  for (let index = 0; index < dataRows.length; index++) {
    const day = target[offset + index];
    if (!(day < least || day > latestDay)) continue;
    problems.add(day > latestDay && spec.happened ? notYet : notUsable, dataRows[index], rows[dataRows[index]][column]);
    target[offset + index] = Number.NaN;
  }
}

/** Gives open dates the order the column was found to have; dates impossible in it are problems. */
function decideDates(target: Float64Array, place: ReadingPlace, dayFirst: boolean | undefined): void {
  const { rows, dataRows, column, offset, problems } = place;
  for (let index = 0; index < dataRows.length; index++) {
    const value = target[offset + index];
    if (!(value < 0)) continue;
    const { first, second, year } = openDate(value);
    const row = dataRows[index];
    const day = dayFirst === false ? dayOf(year, first, second) : dayOf(year, second, first);
    target[offset + index] = day;
    if (Number.isNaN(day)) problems.add(notDate, row, rows[row][column]);
    else if (dayFirst === undefined && first !== second) problems.add(ambiguous, row, rows[row][column]);
  }
}

import { dayOf } from "../days/day.ts";
import { text } from "../words/text.ts";
import { badType, formulaError, isFormulaError, missing, type ProblemKind } from "./column-problems.ts";
import { settle, type ColumnReader, type ReadingPlace, type ReadingVotes } from "./column-reader.ts";
import { openDate, parseDate } from "./parse-date.ts";

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

/** Serials before 1920 are years, counts or ids put into a date column by mistake. */
const earliest = dayOf(1920, 1, 1);
const latest = dayOf(9999, 12, 31);
/** The 1904 system of old Macs counts from 1 January 1904. */
const offset1904 = 1462;

/**
 * Reads days. A column of 03/04/2026 is read day first or month first by all its values, then by the other date
 * columns of the sheet; if nothing says, day first with a warning. Bad cells become NaN and a problem.
 */
export function readDates(target: Float64Array, place: ReadingPlace): ColumnReader {
  const { spec, rows, dataRows, column, offset, problems, date1904 } = place;
  const isRequired = spec.required !== undefined;
  const shift = date1904 ? offset1904 : 0;
  const votes: ReadingVotes = { question: "dates", yes: 0, no: 0 };
  let isOpen = false;

  const readText = (words: string, row: number): number => {
    const value = parseDate(words);
    if (value > 0) return value;
    if (value < 0) {
      const { first, second } = openDate(value);
      if (first > 12) votes.yes++;
      else if (second > 12) votes.no++;
      isOpen = true;
      return value;
    }
    if (words.trim() === "") return blank(row);
    const serial = /^\d{5}(?:[.,]\d+)?$/.test(words) ? Math.floor(Number(words.replace(",", "."))) + shift : Number.NaN;
    if (serial >= earliest) return serial;
    problems.add(isFormulaError(words) ? formulaError : notDate, row, words);
    return Number.NaN;
  };
  const blank = (row: number): number => {
    if (isRequired) problems.add(missing, row);
    return Number.NaN;
  };
  const readSerial = (cell: number, row: number): number => {
    const day = Math.floor(cell) + shift;
    if (day >= earliest && day <= latest) return day;
    const compact = parseDate(String(cell));
    if (compact > 0) return compact;
    problems.add(notDate, row, cell);
    return Number.NaN;
  };

  return {
    votes,
    read(from, to) {
      for (let index = from; index < to; index++) {
        const row = dataRows[index];
        const cell = rows[row][column];
        if (typeof cell === "number") target[offset + index] = readSerial(cell, row);
        else if (typeof cell === "string" && cell !== "") target[offset + index] = readText(cell, row);
        else if (cell === true || cell === false) {
          problems.add(notDate, row, cell);
          target[offset + index] = Number.NaN;
        } else target[offset + index] = blank(row);
      }
    },
    finish(others) {
      if (isOpen) decideDates(target, place, settle(votes, others));
    },
  };
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

import { dayOf, isoDay } from "../ground/day.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import { monthNamed, parseDate } from "./parse-date.ts";
import type { RawCell } from "./raw-sheet.ts";

const firstDay = dayOf(1990, 1, 1);
const lastDay = dayOf(2100, 12, 31);
const quarter =
  /^(?:q|кв\.?|квартал)?\s*([1-4]|i{1,3}|iv)\s*(?:-?й)?\s*(?:q|кв\.?|квартал|quarter|qtr)?[\s.,'’/-]*(\d{4}|\d{2})\s*(?:г\.?|года?)?$/i;
const namesQuarter = /q|кв|quarter|qtr/i;
const monthYear = /^(\p{L}{3,9})\.?[\s.,'’/-]*(\d{4}|\d{2})\s*(?:г\.?|года?)?$/u;
const yearMonth = /^(\d{4})[\s.,/-]+(\p{L}{3,9})\.?$/u;
const numbers = /^(\d{1,2})[./](\d{4})$/;
const roman = ["i", "ii", "iii", "iv"];

/**
 * The period a cell or a heading names, however it is written: 2026-03, "March 2026", «мар.26», "Q1 2026", «I кв. 2026 г.»,
 * 2026, and a day, into which Excel turns 2026-03 on typing, as its month (AM-80).
 *
 * @returns its label as `parsePeriod` reads it; undefined for what is no period
 * @example periodOf(46082) // "2026-03"
 */
export function periodOf(cell: RawCell): string | undefined {
  if (typeof cell === "number") return periodOfNumber(cell);
  if (typeof cell !== "string") return undefined;
  const words = cell.trim();
  const plain = parsePeriod(words);
  if (plain) return plain.label;
  const inQuarter = namesQuarter.test(words) ? quarter.exec(words) : null;
  if (inQuarter) return `${fullYear(inQuarter[2])}-Q${quarterNumber(inQuarter[1])}`;
  const named = monthYear.exec(words);
  if (named) return monthLabel(fullYear(named[2]), monthNamed(named[1]));
  const turned = yearMonth.exec(words);
  if (turned) return monthLabel(Number(turned[1]), monthNamed(turned[2]));
  const written = numbers.exec(words);
  if (written) return monthLabel(Number(written[2]), Number(written[1]));
  const day = words.length >= 8 ? parseDate(words) : Number.NaN;
  return day > 0 ? periodOfNumber(day) : undefined;
}

/** A year, or the month of a serial day. */
function periodOfNumber(cell: number): string | undefined {
  if (cell >= 1990 && cell <= 2100 && cell === Math.floor(cell)) return String(cell);
  return cell >= firstDay && cell <= lastDay ? isoDay(Math.floor(cell)).slice(0, 7) : undefined;
}

function monthLabel(year: number, month: number): string | undefined {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, "0")}` : undefined;
}

function quarterNumber(words: string): number {
  return roman.indexOf(words.toLowerCase()) + 1 || Number(words);
}

function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits);
}

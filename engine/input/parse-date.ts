import { dayOf } from "../ground/day.ts";

/**
 * Reads one written date. Three kinds of answer, so that a column of a million needs no object a cell:
 * a `Day` (positive) when only one reading is possible, an open date (negative, see `openDate`) when the order of
 * day and month is for the column to decide, NaN when it is no date.
 *
 * @example parseDate("2015-10-06 17:31:14") // 42283
 */
export function parseDate(words: string): number {
  const iso = parseIso(words);
  return Number.isNaN(iso) ? parseOther(words) : iso;
}

function parseIso(words: string): number {
  if (words.length < 10 || words.charCodeAt(4) !== 45 || words.charCodeAt(7) !== 45) return Number.NaN;
  if (words.length > 10 && !/^[T ]\s*\d{1,2}:\d{2}/.test(words.slice(10, 10 + longestDate))) return Number.NaN;
  return dayOf(digitsAt(words, 0, 4), digitsAt(words, 5, 2), digitsAt(words, 8, 2));
}

/** NaN when one of them is no digit. */
function digitsAt(words: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) {
    const digit = words.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

const time = String.raw`(?:[T\s,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?|z|[+-]\d{2}:?\d{2})?)?`;
const yearLast = new RegExp(String.raw`^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})\s*(?:г\.?)?${time}$`, "i");
const yearFirst = new RegExp(String.raw`^(\d{4})([./-])(\d{1,2})\2(\d{1,2})${time}$`, "i");
const dayMonthName = new RegExp(
  String.raw`^[«"“]?(\d{1,2})(?:[»"”]|st|nd|rd|th|\.)?[\s-]+(?:de\s+|of\s+)?(\p{L}{3,9})\.?,?[\s-]+(?:de\s+)?(\d{4}|\d{2})\s*(?:г\.?|года)?${time}$`,
  "iu",
);
const monthNameDay = new RegExp(String.raw`^(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${time}$`, "iu");
/** "Friday, January 5, 2024", «пятница, 5 января 2024 г.»: the date says the day itself. */
const weekday =
  /^(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс)(?:\.,|[.,])?\s+/i;
const monthStems = [
  "jan|янв|ene",
  "feb|фев|f[ée]v",
  "mar|мар|m[äa]r",
  "apr|апр|avr|abr",
  "may|ма[йя]|mai",
  "jun|июн|juin",
  "jul|июл|juil",
  "aug|авг|ao[uû]|ago",
  "sep|сен",
  "oct|окт|okt",
  "nov|ноя",
  "dec|дек|d[ée]c|dez|dic",
].map((stems) => new RegExp(`^(?:${stems})`, "i"));

/** "Wednesday, the 3rd of …" is not read; blanks by the thousand would make the patterns below slow. */
const longestDate = 64;

function parseOther(words: string): number {
  // most often dd.mm.yyyy: no need of patterns
  if (words.length === 10 && words.charCodeAt(2) === 46 && words.charCodeAt(5) === 46) {
    const year = digitsAt(words, 6, 4);
    const day = digitsAt(words, 0, 2) + digitsAt(words, 3, 2);
    if (!Number.isNaN(day + year)) return fromNumbers(digitsAt(words, 0, 2), digitsAt(words, 3, 2), year, ".");
  }
  const trimmed = words.trim();
  if (trimmed.length > longestDate) return Number.NaN;
  const tidy = trimmed.replace(weekday, "");
  const numbers = yearLast.exec(tidy);
  if (numbers) return fromNumbers(Number(numbers[1]), Number(numbers[3]), fullYear(numbers[4]), numbers[2]);
  const year = yearFirst.exec(tidy);
  if (year) return dayOf(Number(year[1]), Number(year[3]), Number(year[4]));
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(tidy);
  if (compact) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const named = dayMonthName.exec(tidy);
  if (named) return dayOf(fullYear(named[3]), monthNamed(named[2]), Number(named[1]));
  const american = monthNameDay.exec(tidy);
  return american ? dayOf(Number(american[3]), monthNamed(american[1]), Number(american[2])) : Number.NaN;
}

/** 1 to 12; 0 when it is no month. */
export function monthNamed(name: string): number {
  return monthStems.findIndex((stem) => stem.test(name)) + 1;
}

/** Two digits: 00 to 69 are of this century, 70 to 99 of the last. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Points are written day first everywhere; with other signs the column decides. */
function fromNumbers(first: number, second: number, year: number, sign: string): number {
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return Number.NaN;
  return sign === "." && second <= 12 ? dayOf(year, second, first) : -((year * 100 + first) * 100 + second);
}

/** The two leading numbers and the year of an open date. */
export function openDate(value: number): { readonly first: number; readonly second: number; readonly year: number } {
  const packed = -value;
  return { first: Math.floor(packed / 100) % 100, second: packed % 100, year: Math.floor(packed / 10000) };
}

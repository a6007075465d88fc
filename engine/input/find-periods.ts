import { isoDay } from "../ground/day.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import type { Day, Period } from "../ground/units.ts";
import { isBlankCell } from "./data-rows.ts";
import { headingCurrency } from "./heading-currency.ts";
import { headingScale } from "./heading-scale.ts";
import type { HeadingIndex } from "./match-headings.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import { monthNamed, parseDate } from "./parse-date.ts";
import { periodOf } from "./period-of.ts";
import type { RawCell, RawSheet } from "./raw-sheet.ts";

/** Columns of a row of headings that are periods of money. */
export interface FoundPeriods {
  /** By sheet column, none inside another. */
  readonly periods: ReadonlyMap<number, Period>;
  /** Columns headed by a month of no year anybody names. */
  readonly yearless: number;
}

/** Numbers up to here are years, and no days. */
const lastYear = 2100;
const yearPattern = /(?<!\d)(20\d\d)(?!\d)/;
const bareMonth = /^\p{L}{3,9}\.?$/u;
/** «2025 г.», "2025 year", "year 2025". */
const ofYear = /^(?:year|год)\s+(?=20\d\d$)|(?<=^20\d\d)\s*(?:г\.?|года?|year)$/i;
const fact = /^(?:fact|actuals?|факт\S*)$/i;
/** What is left behind a unit: "янв.26, " of «янв.26, тыс. руб.». */
const edges = /^[\s,;:()]+|(?<![\s,;:()])[\s,;:()]+$/g;
/** Between what is measured and its period: "Sales for 2025". */
const link = /^(?:за|в|in|for|of|on)\s+/i;

/**
 * Columns of a heading row that hold the money of a period each: the row names whole periods, months of a year that stands
 * above, in the title or in the name of the sheet, or money below periods that stand above. Of a quarter and its months
 * the months count, so that no money counts twice; of columns for days of one month each is its day.
 *
 * @param index headings of payments, to tell money from other figures below a period
 */
export function findPeriods({ rows, name, file }: RawSheet, row: number, index: HeadingIndex): FoundPeriods {
  const cells = rows[row] ?? [];
  const above = rows[row - 1] ?? [];
  const titles = [...rows.slice(0, row).flat(), name, file ?? ""];
  const named = titles.map(yearIn).find((found) => found !== undefined);
  const labels = new Map<number, Label>();
  let group: RawCell;
  let yearless = 0;
  for (let column = 0; column < cells.length; column++) {
    if (!isBlankCell(above[column])) group = above[column];
    else if (isBlankCell(cells[column])) group = undefined;
    const year = yearIn(group) ?? named;
    const own = labelOf(cells[column], year, index);
    const label = own ?? (isMoney(cells[column], index) ? labelOf(group, named, index) : undefined);
    if (label === "month") yearless++;
    else if (label && !isBlankCell(cells[column])) labels.set(column, label);
  }
  return { periods: finest(labels), yearless };
}

interface Label {
  readonly label: string;
  /** The day itself, where the heading is one. */
  readonly day?: Day;
}

/** "month" is a month without a year. */
function labelOf(cell: RawCell, year: string | undefined, index: HeadingIndex): Label | "month" | undefined {
  const words = typeof cell === "string" ? bare(cell, index).replace(ofYear, "") : cell;
  if (isMoment(words)) return undefined;
  const label = periodOf(words);
  if (label !== undefined) return { label, day: dayIn(words) };
  if (typeof words !== "string" || !bareMonth.test(words)) return undefined;
  const month = monthNamed(words);
  if (!(month > 0)) return undefined;
  return year === undefined ? "month" : { label: `${year}-${String(month).padStart(2, "0")}` };
}

/** Without unit, currency, and the name of the money: 2025 of "Sales for 2025, $". */
function bare(heading: string, index: HeadingIndex): string {
  const scaled = headingScale(heading)?.rest ?? heading;
  const words = (headingCurrency(scaled)?.rest ?? scaled).replace(edges, "");
  const parts = words.split(/\s+/);
  for (let count = Math.min(3, parts.length - 1); count > 0; count--) {
    if (isMoney(parts.slice(0, count).join(" "), index)) return parts.slice(count).join(" ").replace(link, "");
    if (isMoney(parts.slice(-count).join(" "), index)) return parts.slice(0, -count).join(" ");
  }
  return words;
}

function isMoney(cell: RawCell, index: HeadingIndex): boolean {
  if (typeof cell !== "string") return false;
  const words = headingScale(cell)?.rest ?? cell;
  const plain = normaliseHeading(headingCurrency(words)?.rest ?? words);
  return fact.test(plain) || (index.get(plain)?.some(({ key }) => key === "amount") ?? false);
}

/** A serial number, or a day as written; years, months, and moments of a day are none. */
function dayIn(words: RawCell): Day | undefined {
  const day = typeof words === "number" ? words : typeof words === "string" && words.length >= 8 ? parseDate(words) : 0;
  return day > lastYear ? day : undefined;
}

function yearIn(cell: RawCell): string | undefined {
  return isBlankCell(cell) ? undefined : yearPattern.exec(String(cell))?.[1];
}

/** A time of the day makes it a cell of a record, no heading. */
function isMoment(words: RawCell): boolean {
  return typeof words === "number" ? words !== Math.floor(words) : typeof words === "string" && words.includes(":");
}

/** Days of one month are days; what holds other periods is their sum; a period that stands twice is read once. */
function finest(labels: ReadonlyMap<number, Label>): ReadonlyMap<number, Period> {
  const months = new Map<string, number>();
  for (const { label } of labels.values()) months.set(label, (months.get(label) ?? 0) + 1);
  const periods = new Map<number, Period>();
  for (const [column, { label, day }] of labels) {
    const period =
      day !== undefined && months.get(label)! > 1 ? { from: day, to: day, label: isoDay(day) } : parsePeriod(label);
    if (period && !Array.from(periods.values()).some((one) => one.label === period.label)) periods.set(column, period);
  }
  const all = Array.from(periods.values());
  const isSum = ({ from, to, label }: Period): boolean =>
    all.some((one) => one.label !== label && one.from >= from && one.to <= to);
  return new Map(Array.from(periods).filter(([, period]) => !isSum(period)));
}

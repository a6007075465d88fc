import type { Issue } from "../ground/issue.ts";
import { text } from "../ground/text.ts";
import type { Period } from "../ground/units.ts";
import type { ColumnSpec } from "./column-spec.ts";
import { isBlankCell } from "./data-rows.ts";
import { findHeadingRow } from "./find-heading-row.ts";
import { findPeriods } from "./find-periods.ts";
import { headingReadings } from "./heading-readings.ts";
import { indexHeadings } from "./match-headings.ts";
import type { RawCell, RawSheet } from "./raw-sheet.ts";
import { isSubtotal } from "./subtotal.ts";
import { payments } from "./tables/payments.ts";

/** How far down the headings of such a table may stand, and the fewest periods that make one. */
const deepestHeading = 30;
const fewestPeriods = 2;
/** Columns that hold for every period of a row; money and quantities beside the periods are sums of some other kind. */
const ofRow: ReadonlySet<ColumnSpec["type"]> = new Set(["text", "ref", "code"]);

/** A table with a period in each of several columns. Numbers are sheet columns. */
export interface WideTable {
  readonly headingRow: number;
  readonly client: number;
  readonly periods: ReadonlyMap<number, Period>;
  /** Other columns to keep, with what they are. */
  readonly others: readonly { readonly key: string; readonly column: number; readonly heading: string }[];
  /** Columns of printed totals. */
  readonly totals: readonly number[];
  /** Headings of columns that mean nothing here. */
  readonly unread: readonly string[];
  /** Headings by column, of two rows where they stand in two. */
  readonly shown: readonly string[];
}

/**
 * Finds the heading row of a table of clients with periods as columns; nothing where there is a column of days.
 *
 * @param chosen the user's own choice of headings of Payments
 * @param headedAt row in which the headings of the table stand that the sheet is known as: without periods in them the rows
 *   below are records, and a day in one of them is no period
 */
export function findWideTable(
  sheet: RawSheet,
  chosen: ReadonlyMap<string, string> | undefined,
  headedAt: number | undefined,
  issues: Issue[],
): WideTable | undefined {
  const index = indexHeadings(payments, chosen);
  for (let row = 0; row < Math.min(sheet.rows.length, deepestHeading); row++) {
    const { periods, yearless } = findPeriods(sheet, row, index);
    if (row === headedAt && periods.size === 0 && yearless === 0) return undefined;
    if (periods.size < fewestPeriods && yearless < fewestPeriods) continue;
    if (!isHeading(sheet.rows[row], periods)) continue;
    const shown = shownHeadings(sheet.rows, row);
    const readings = shown.map((heading, column) => (periods.has(column) ? [] : headingReadings(heading)));
    const matches = findHeadingRow([{ row, shown, readings }], index)?.matches ?? [];
    const client = matches.find(({ key }) => key === "clientId");
    if (!client) continue;
    if (matches.some(({ key }) => key === "date")) return undefined;
    if (periods.size < fewestPeriods) {
      issues.push(noYear(sheet, row));
      return undefined;
    }
    // years above months are the groups of the row below
    if (findPeriods(sheet, row + 1, index).periods.size > periods.size) continue;
    const others = matches
      .filter(({ key }) => key !== "clientId" && ofRow.has(payments.columns[key as keyof typeof payments.columns].type))
      .map(({ key, column }) => ({ key, column, heading: shown[column] }));
    const read = new Set([client.column, ...periods.keys(), ...others.map(({ column }) => column)]);
    const left = Array.from(shown.keys()).filter((column) => shown[column] !== "" && !read.has(column));
    const isTotal = (column: number): boolean =>
      isSubtotal(shown[column], []) || matches.some((match) => match.key === "amount" && match.column === column);
    return {
      headingRow: row,
      client: client.column,
      periods,
      others,
      totals: left.filter(isTotal),
      unread: left.filter((column) => !isTotal(column)).map((column) => shown[column]),
      shown,
    };
  }
  return undefined;
}

/** Whether a row is the heading of such a table: a client and several periods. */
export function headsWideTable(cells: readonly RawCell[]): boolean {
  const index = indexHeadings(payments);
  const { periods } = findPeriods({ name: "", rows: [cells] }, 0, index);
  if (periods.size < fewestPeriods || !isHeading(cells, periods)) return false;
  return cells.some(
    (cell, column) =>
      !periods.has(column) &&
      headingReadings(wordsOf(cell)).some((way) => index.get(way)?.some(({ key }) => key === "clientId")),
  );
}

/** Beside its periods a row of headings has words only; one with an amount or a number is a record. */
function isHeading(cells: readonly RawCell[], periods: ReadonlyMap<number, Period>): boolean {
  return cells.every((cell, column) => periods.has(column) || isBlankCell(cell) || /\p{L}/u.test(String(cell)));
}

/** The heading of each column; where its cell is empty, that of the row above. */
function shownHeadings(rows: RawSheet["rows"], row: number): readonly string[] {
  const above = rows[row - 1] ?? [];
  const width = Math.max(rows[row].length, above.length);
  return Array.from({ length: width }, (_, column) => wordsOf(rows[row][column]) || wordsOf(above[column]));
}

function wordsOf(cell: RawCell): string {
  return isBlankCell(cell) ? "" : String(cell).trim();
}

function noYear({ name, file }: RawSheet, row: number): Issue {
  return {
    level: "error",
    code: "YEAR_UNKNOWN",
    table: "Payments",
    sheet: name,
    file,
    row: row + 1,
    message: text(
      "months as columns without a year: write the year in the headings, in a title above them, or in the name of the sheet",
      "месяцы в столбцах без года: напишите год в заголовках, в названии над ними или в имени листа",
    ),
    count: 1,
  };
}

import type { Issue } from "../ground/issue.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import { text } from "../ground/text.ts";
import { cellMoney } from "./cell-money.ts";
import { isBlankCell } from "./data-rows.ts";
import { headingReadings } from "./heading-readings.ts";
import { indexHeadings } from "./match-headings.ts";
import { monthNamed } from "./parse-date.ts";
import { periodOf } from "./period-of.ts";
import type { RawCell, RawSheet } from "./raw-sheet.ts";
import { isSubtotal } from "./subtotal.ts";
import { payments } from "./tables/payments.ts";

/** How far down the headings of such a table may stand, and the fewest periods that make one. */
const deepestHeading = 30;
const fewestPeriods = 2;
const year = /(?<!\d)(20\d\d)(?!\d)/;

/** A table with a period in each of several columns. */
interface WideTable {
  readonly headingRow: number;
  readonly client: number;
  /** Labels of periods by sheet column. */
  readonly periods: ReadonlyMap<number, string>;
  /** Other columns to keep. */
  readonly others: readonly number[];
}

/**
 * Tables of money with months, quarters or years as columns, as reports and pivots have them, read as payments: a row for
 * each client and period. Said, with the sum. Months without a year anywhere are asked about.
 *
 * An amount stands on the last day of its period; of the latest period, which may not be over, on the first.
 */
export function widePayments(sheets: readonly RawSheet[], issues: Issue[]): readonly RawSheet[] {
  return sheets.map((sheet) => {
    if (sheet.owned !== undefined || (sheet.table !== undefined && sheet.table !== "Payments")) return sheet;
    const wide = findWide(sheet, issues);
    return wide ? asPayments(sheet, wide, issues) : sheet;
  });
}

function findWide(sheet: RawSheet, issues: Issue[]): WideTable | undefined {
  const index = indexHeadings(payments);
  for (let row = 0; row < Math.min(sheet.rows.length, deepestHeading); row++) {
    const cells = sheet.rows[row];
    if (cells.length <= fewestPeriods) continue;
    const shown = (column: number): string => headingText(cells[column]) || headingText(sheet.rows[row - 1]?.[column]);
    const columnOf = (wanted: string): number =>
      Array.from(cells.keys()).findIndex((column) =>
        headingReadings(shown(column)).some((way) => index.get(way)?.some(({ key }) => key === wanted)),
      );
    const client = columnOf("clientId");
    if (client < 0) continue;
    if (columnOf("date") >= 0) return undefined;
    const { periods, months } = periodsOf(sheet, row);
    if (periods.size < fewestPeriods && months >= fewestPeriods) issues.push(noYear(sheet, row));
    // years above months are the groups of the row below
    if (periods.size < fewestPeriods || periodsOf(sheet, row + 1).periods.size > periods.size) continue;
    const others = Array.from(cells.keys()).filter(
      (column) => column !== client && !periods.has(column) && isKept(shown(column)),
    );
    return { headingRow: row, client, periods, others };
  }
  return undefined;
}

interface FoundPeriods {
  readonly periods: Map<number, string>;
  /** Columns headed by the name of a month, with or without a year. */
  readonly months: number;
}

/** Periods of a heading row: whole ones, months of a year above them, or of the only year the sheet names. */
function periodsOf({ rows, name, file }: RawSheet, row: number): FoundPeriods {
  const periods = new Map<number, string>();
  const above = rows[row - 1] ?? [];
  const title = [...rows.slice(0, row).flat(), name, file ?? ""].map((cell) => year.exec(String(cell ?? ""))?.[1]);
  const named = title.find((found) => found !== undefined);
  let group: string | undefined;
  let months = 0;
  for (const [column, cell] of (rows[row] ?? []).entries()) {
    group = year.exec(String(above[column] ?? ""))?.[1] ?? (isBlankCell(above[column]) ? group : undefined);
    const month = typeof cell === "string" && /^\s*\p{L}{3,9}\.?\s*$/u.test(cell) ? monthNamed(cell.trim()) : 0;
    if (month > 0) months++;
    const ofYear = month > 0 ? periodOf(`${group ?? named ?? ""}-${String(month).padStart(2, "0")}`) : undefined;
    const label = periodOf(cell) ?? ofYear;
    if (label !== undefined && !Array.from(periods.values()).includes(label)) periods.set(column, label);
  }
  return { periods, months };
}

function headingText(cell: RawCell): string {
  return typeof cell === "string" ? cell.trim() : "";
}

/** A column of totals would count everything twice. */
function isKept(heading: string): boolean {
  return heading !== "" && !isSubtotal(heading, []);
}

function asPayments(sheet: RawSheet, wide: WideTable, issues: Issue[]): RawSheet {
  const { headingRow, client, periods, others } = wide;
  const columns = [client, ...others];
  const days = daysOf(periods);
  const above = sheet.rows[headingRow - 1] ?? [];
  const headings = columns.map((column) => headingText(sheet.rows[headingRow][column]) || headingText(above[column]));
  const rows: RawCell[][] = [];
  let sum = 0;
  for (const cells of sheet.rows.slice(headingRow + 1)) {
    if (columns.some((column) => isSubtotal(cells[column], []))) continue;
    for (const [column, day] of days) {
      const amount = cellMoney(cells[column]);
      if (isBlankCell(cells[column]) || amount === 0) continue;
      rows.push([...columns.map((one) => cells[one] ?? null), day, cells[column]]);
      sum += Number.isNaN(amount) ? 0 : amount;
    }
  }
  if (rows.length === 0) return sheet;
  issues.push(told(sheet, headingRow, periods.size, rows.length, sum));
  const { name, file } = sheet;
  return { name, file, table: "Payments", from: sheet, rows: [[...headings, "Date", "Amount"], ...rows] };
}

/** The day of each period's money. */
function daysOf(periods: ReadonlyMap<number, string>): readonly (readonly [number, number])[] {
  const spans = Array.from(periods, ([column, label]) => ({ column, period: parsePeriod(label)! }));
  const latest = Math.max(...spans.map(({ period }) => period.to));
  return spans.map(({ column, period: { from, to } }) => [column, to === latest ? from : to]);
}

function told({ name, file }: RawSheet, row: number, periods: number, count: number, sum: number): Issue {
  return {
    level: "notice",
    code: "WIDE_TABLE",
    table: "Payments",
    sheet: name,
    file,
    row: row + 1,
    message: text(
      `periods as columns (${periods}) were read as payments: ${count} amounts, ${sum.toLocaleString("en-US")} in all, each on the last day of its period, of the latest on the first`,
      `периоды в столбцах (${periods}) прочитаны как платежи: сумм ${count}, всего ${sum.toLocaleString("ru-RU")}, каждая — последним днём периода, у последнего — первым`,
    ),
    count: 1,
  };
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

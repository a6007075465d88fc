import { isoDay } from "../ground/day.ts";
import type { Issue } from "../ground/issue.ts";
import { text } from "../ground/text.ts";
import type { Day } from "../ground/units.ts";
import type { ColumnSpec } from "../input/column-spec.ts";
import type { TableSource } from "../input/table-source.ts";
import { codeNumber } from "../input/lists.ts";
import type { Input, InputTables } from "../input/read-input.ts";
import { tables as specs } from "../input/tables/index.ts";

const open = codeNumber("dealStatus", "open");
const daysAYear = 365.25;

/** Columns that say when something happened; a forecast may lie ahead. */
const happened = [
  ["Deals", "openDate"],
  ["Deals", "closeDate"],
  ["Payments", "date"],
  ["Activities", "doneDate"],
  ["StageLog", "date"],
] as const;
type Place = (typeof happened)[number] | readonly ["Deals", "forecastClose"];

export interface UsableDays {
  /** The tables with days that cannot be left blank; the other cells of their rows stay. */
  readonly tables: InputTables;
  /** Rows of Payments whose day is still to come. */
  readonly futurePayments: ReadonlySet<number>;
  readonly issues: readonly Issue[];
}

/**
 * Sets aside days on which something cannot have happened yet, and names days far from the others of their column.
 *
 * @param last the day of the host, or a later one that the user named; Infinity where nobody knows the day
 * @param farYears years from the median of a column beyond which a day is named
 * @see AM-71
 */
export function usableDays({ tables, settings }: Pick<Input, "tables" | "settings">, last: Day): UsableDays {
  const issues: Issue[] = [];
  const usable: Record<string, object> = { ...tables };
  let futurePayments: ReadonlySet<number> = new Set();
  for (const place of happened) {
    const [table, key] = place;
    const days = columnOf(tables, place);
    const rows = rowsAfter(days, last, tables, place);
    if (rows.length === 0) continue;
    const kept = days.slice();
    for (const row of rows) kept[row] = Number.NaN;
    usable[table] = { ...usable[table], [key]: kept };
    if (table === "Payments") futurePayments = new Set(rows);
    issues.push(futureDate(tables, place, rows, last));
  }
  const settled = usable as unknown as InputTables;
  for (const place of [...happened, ["Deals", "forecastClose"] as const]) {
    const rows = farRows(columnOf(settled, place), settings.farYears * daysAYear);
    if (rows.length > 0) issues.push(farDate(settled, place, rows, settings.farYears));
  }
  return { tables: settled, futurePayments, issues };
}

function columnOf(tables: InputTables, [table, key]: Place): Float64Array {
  return (tables[table] as unknown as Readonly<Record<string, Float64Array>>)[key];
}

function rowsAfter(days: Float64Array, last: Day, { Deals }: InputTables, [, key]: Place): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < days.length; row++) {
    // of an open deal the closing day is a forecast
    if (days[row] > last && !(key === "closeDate" && Deals.status[row] === open)) rows.push(row);
  }
  return rows;
}

/** Rows more than `far` days from the median; most columns have none, and are not sorted. */
function farRows(days: Float64Array, far: number): readonly number[] {
  let least = Infinity;
  let most = -Infinity;
  for (const day of days) {
    if (day < least) least = day;
    if (day > most) most = day;
  }
  if (!(most - least > far)) return [];
  const sorted = days.filter((day) => !Number.isNaN(day)).sort();
  const median = sorted[(sorted.length - 1) >> 1];
  return Array.from(days.keys()).filter((row) => Math.abs(days[row] - median) > far);
}

function futureDate(tables: InputTables, place: Place, rows: readonly number[], last: Day): Issue {
  const found = isoDay(columnOf(tables, place)[rows[0]]);
  return dayIssue(tables, place, rows, {
    level: "warning",
    code: "FUTURE_DATE",
    found,
    message: text(
      `${found} is still to come (later than ${isoDay(last)}): the day is not used, the other cells of the row are`,
      `${found} ещё не наступило (позже ${isoDay(last)}): дата не используется, остальные ячейки строки — да`,
    ),
  });
}

function farDate(tables: InputTables, place: Place, rows: readonly number[], years: number): Issue {
  const found = isoDay(columnOf(tables, place)[rows[0]]);
  return dayIssue(tables, place, rows, {
    level: "notice",
    code: "FAR_DATE",
    found,
    message: text(
      `${found} is more than ${years} years from most days of this column; it counts as it stands`,
      `${found} дальше чем на ${years} лет от большинства дат столбца; учтено как есть`,
    ),
  });
}

function dayIssue(
  tables: InputTables,
  [table, key]: Place,
  rows: readonly number[],
  issue: Pick<Issue, "level" | "code" | "found" | "message">,
): Issue {
  const { sources, source, sheetRow } = tables[table];
  const place: TableSource | undefined = sources[source[rows[0]]];
  const columns: Readonly<Record<string, ColumnSpec>> = specs[table].columns;
  return {
    ...issue,
    table,
    sheet: place?.sheet,
    file: place?.file,
    row: sheetRow[rows[0]],
    column: place?.columns[key],
    heading: columns[key].heading.en,
    count: rows.length,
  };
}

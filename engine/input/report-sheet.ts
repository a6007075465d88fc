import type { TableSpec } from "./column-spec.ts";
import type { HeadingRow } from "./heading-row.ts";
import { indexHeadings, MatchTier, type HeadingMatch } from "./match-headings.ts";
import type { RawSheet } from "./raw-sheet.ts";
import type { RawTable } from "./raw-table.ts";
import type { RecognisedSheet } from "./recognise-sheets.ts";

/** One recognised column of a sheet. */
export interface ColumnReport {
  readonly key: string;
  readonly heading: string;
  /** 0-based sheet column. */
  readonly column: number;
  /** No other column of the table is called so; else, unless the user named it, it is worth a look. */
  readonly sure: boolean;
}

/** How one sheet was read. */
export interface SheetReport {
  readonly sheet: string;
  readonly file?: string;
  readonly table: string;
  /** 1-based sheet row. */
  readonly headingRow: number;
  /** Rows of data on the sheet, before repeated ones were dropped. */
  readonly rows: number;
  readonly columns: readonly ColumnReport[];
  /** All its headings as they were read, also one that stands in two rows, by sheet column; "" where there is none. */
  readonly headings: readonly string[];
  readonly unknownHeadings: readonly string[];
  /** The cells as they were read: a sheet laid out for people as the table it stands for. */
  readonly raw: RawSheet;
  /** The sheet as the host gave it. */
  readonly given: RawSheet;
}

export function reportSheet(
  { sheet, given = sheet, table, found, unknown }: RecognisedSheet,
  spec: TableSpec,
  read: RawTable,
): SheetReport {
  const part = read.parts.find((candidate) => candidate.sheet === sheet);
  return {
    sheet: sheet.name,
    file: sheet.file,
    table,
    headingRow: found.heading.row + 1,
    rows: part ? part.to - part.from : 0,
    columns: reportColumns(found.matches, found.heading, spec),
    headings: found.heading.shown,
    unknownHeadings: unknown,
    raw: sheet,
    given,
  };
}

/** What the columns of a sheet were taken for. `Manager` beside `Sales agent` may be the superior, or the seller's name. */
export function reportColumns(
  matches: readonly HeadingMatch[],
  { shown, readings }: Pick<HeadingRow, "shown" | "readings">,
  spec: TableSpec,
): ColumnReport[] {
  const index = indexHeadings(spec);
  // a column that laying out made (days of documents below a client) has no heading of its own
  const hasOneMeaning = (column: number): boolean =>
    (readings[column] ?? []).every((reading) => (index.get(reading)?.length ?? 0) <= 1);
  return matches.map(({ key, column, tier }) => ({
    key,
    heading: shown[column] ?? "",
    column,
    sure: tier === MatchTier.Mapped || (tier !== MatchTier.Leftover && hasOneMeaning(column)),
  }));
}

import { MatchTier } from "./match-headings.ts";
import type { RawSheet } from "./raw-sheet.ts";
import type { RawTable } from "./raw-table.ts";
import type { RecognisedSheet } from "./recognise-sheets.ts";

/** One recognised column of a sheet. */
export interface ColumnReport {
  readonly key: string;
  readonly heading: string;
  /** 0-based sheet column. */
  readonly column: number;
  /** Named by the user, or by the column's own heading; an alias is worth a look. */
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
  read: RawTable,
): SheetReport {
  const part = read.parts.find((candidate) => candidate.sheet === sheet);
  return {
    sheet: sheet.name,
    file: sheet.file,
    table,
    headingRow: found.heading.row + 1,
    rows: part ? part.to - part.from : 0,
    columns: found.matches.map(({ key, column, tier }) => ({
      key,
      heading: found.heading.shown[column],
      column,
      sure: tier === MatchTier.Mapped || tier === MatchTier.Preferred || tier === MatchTier.Own,
    })),
    headings: found.heading.shown,
    unknownHeadings: unknown,
    raw: sheet,
    given,
  };
}

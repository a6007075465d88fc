import { reportColumns, type ColumnReport } from "./report-sheet.ts";
import type { RawSheet } from "./raw-sheet.ts";
import type { OtherSheet } from "./recognise-sheets.ts";
import type { TableSpecs } from "./column-spec.ts";

/** A sheet that was not read: because it looks like no table, or because people said so. */
export interface OtherReport {
  readonly sheet: string;
  readonly file?: string;
  /** What people say it is: a table whose headings were not found, or "-" where it is not to be used. */
  readonly table?: string;
  /** 1-based sheet row of what came nearest to headings. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly columns: readonly ColumnReport[];
  readonly given: RawSheet;
}

export function otherSheets(others: readonly OtherSheet[], specs: TableSpecs): readonly OtherReport[] {
  return others.map(({ sheet, table, nearest, matches }) => ({
    sheet: sheet.name,
    file: sheet.file,
    table,
    headingRow: (nearest?.row ?? 0) + 1,
    headings: nearest?.shown ?? [],
    columns: nearest && table && Object.hasOwn(specs, table) ? reportColumns(matches, nearest, specs[table]) : [],
    given: sheet,
  }));
}

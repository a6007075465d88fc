import type { ColumnProblems } from "./column-problems.ts";
import type { ColumnSpec } from "./column-spec.ts";
import type { RawCell } from "./raw-sheet.ts";

/** Cells of one column of one sheet, on their way into a typed column. */
export interface ReadingPlace<S extends ColumnSpec = ColumnSpec> {
  readonly spec: S;
  readonly rows: readonly (readonly RawCell[])[];
  /** 0-based sheet rows that hold data. */
  readonly dataRows: Int32Array;
  /** 0-based sheet column. */
  readonly column: number;
  /** Place of the first of them in the typed column. */
  readonly offset: number;
  readonly date1904: boolean;
  readonly problems: ColumnProblems;
  /** Takes the currencies named in the cells. */
  readonly currencies: Set<string>;
  /** Takes the currency that the cell of a row names, for money that is followed (AM-74). */
  readonly nameCurrency?: (at: number, currency: string) => void;
}

/** Reads a column in blocks of rows, so that the cells of a row are still near when the next column comes. */
export interface ColumnReader {
  /** Reads data rows from..to (not including `to`). */
  read(from: number, to: number): void;
  /** How the column's own values settle an open question; the rest of the sheet may be asked. */
  readonly votes?: ReadingVotes;
  /** Settles what a cell alone could not say. `others` are all votes of the sheet. */
  finish?(others: readonly ReadingVotes[]): void;
}

/** What values of one column say about a question only a column can answer. */
export interface ReadingVotes {
  readonly question: "dates" | "numbers";
  /** Day first, or a decimal comma. */
  yes: number;
  /** Month first, or a decimal point. */
  no: number;
}

/** The column's own majority, else the sheet's, else nothing. */
export function settle(own: ReadingVotes, others: readonly ReadingVotes[]): boolean | undefined {
  const mine = own.yes - own.no;
  if (mine !== 0) return mine > 0;
  const sheet = others
    .filter(({ question }) => question === own.question)
    .reduce((sum, { yes, no }) => sum + yes - no, 0);
  return sheet === 0 ? undefined : sheet > 0;
}

import type { RawCell } from "../input/raw-sheet.ts";
import type { Text } from "../ground/text.ts";

/** What a cell of an input sheet is to hold, or must hold. */
export interface CellEdit {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly value: Exclude<RawCell, undefined>;
  /** A day number: shown as a date where the cell has no format of its own. */
  readonly isDate?: true;
  /** The cell's number format as Excel writes it, where an edit that is taken back had changed it. */
  readonly format?: string;
}

/** Cells to be written together or not at all. */
export interface SheetEdits {
  readonly edits: readonly CellEdit[];
  /** What stood there when the sheet was read: when it is not so any more, nothing may be written. */
  readonly expected: readonly CellEdit[];
  /** Set for a new row: the heading of the table that is to reach down to it; `removed`: to end above it again. */
  readonly heading?: { readonly sheet: string; readonly cell: string; readonly removed?: true };
}

/** The cells, or why there are none. */
export type EditAnswer =
  ({ readonly done: true } & SheetEdits) | { readonly done: false; readonly problems: readonly Text[] };

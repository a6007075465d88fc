import type { CellValue } from "../engine/index.ts";

/** Rows of a column whose formulas are that of the first, moved down: a file holds the formula once. */
export interface SharedRows {
  readonly top: number;
  readonly bottom: number;
}

/** Writes one cell of the current row: its column, value, number in the style book and formula with "=". */
export type PutCell = (column: number, value: CellValue, style: number, formula?: string, shared?: SharedRows) => void;

/**
 * A rectangle of rows that knows how to write itself, row by row. A sheet is a list of regions, so that a million
 * rows are never held as objects: each cell is asked for when its row is written.
 */
export interface Region {
  readonly top: number;
  /** Last row, inclusive. */
  readonly bottom: number;
  readonly left: number;
  writeRow(row: number, put: PutCell): void;
  /** Height of its rows in points; the application decides when absent. */
  readonly height?: number;
  /** Height that the text of one row needs, for applications that do not fit rows themselves; 0 where a line is enough. */
  heightAt?(row: number): number;
  /** Texts run over merged cells, whose rows no application fits: the heights of `heightAt` stand as they are. */
  readonly merged?: boolean;
}

/** A region of one row. */
export function rowRegion(row: number, left: number, write: (put: PutCell) => void, height?: number): Region {
  return { top: row, bottom: row, left, writeRow: (_row, put) => write(put), ...(height ? { height } : {}) };
}

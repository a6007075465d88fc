import type { TableBlock } from "../result-sheet.ts";

/** Columns of the sheet that a table takes: one each, or as many as its columns run over. */
export function gridWidth({ columns }: Pick<TableBlock, "columns">): number {
  return columns.reduce((sum, { span = 1 }) => sum + span, 0);
}

/**
 * First sheet column of each column of a table.
 *
 * @example columnPlaces({ columns: [{ span: 2 }, {}, {}] }, 5) // 5, 7, 8
 */
export function columnPlaces({ columns }: Pick<TableBlock, "columns">, left: number): number[] {
  const places: number[] = [];
  let next = left;
  for (const { span = 1 } of columns) {
    places.push(next);
    next += span;
  }
  return places;
}

import type { FunctionError } from "./function-error.ts";

/** What a host hands to a function: a cell's value. Blanks come as null, undefined or "", on some hosts as 0. */
export type Cell = string | number | boolean | null | undefined;
export type Cells = readonly (readonly Cell[])[];

/** What a function gives back: never null (Excel shows it as 0), "" for nothing, an error for one cell. */
export type ResultCell = string | number | boolean | FunctionError;
export type ResultCells = readonly (readonly ResultCell[])[];

/** Blank whatever the column holds; for ids, codes and dates a 0 is blank too, since desktop Excel sends blanks as 0. */
export function isBlank(cell: Cell, zeroIsBlank = false): boolean {
  return cell === null || cell === undefined || cell === "" || (zeroIsBlank && cell === 0);
}

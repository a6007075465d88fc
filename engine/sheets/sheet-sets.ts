import { resultSheetIds, type ResultSheetId } from "./describe-sheets.ts";
import type { Block, ResultSheet } from "./result-sheet.ts";

/** Result sheets by who reads them: a director decides, a manager works through the day, an analyst looks at everything. */
export const sheetSets = {
  director: ["R-00", "R-01", "R-05", "R-07", "R-09", "R-11", "R-12", "R-14", "R-17", "R-28"],
  manager: ["R-00", "R-02", "R-09", "R-13", "R-14", "R-16", "R-19", "R-20", "R-28"],
  analyst: resultSheetIds,
} as const satisfies Readonly<Record<string, readonly ResultSheetId[]>>;
export type SheetSet = keyof typeof sheetSets;

/** Rows of all tables of a sheet: how long it will be. */
export function rowsOfSheet({ blocks }: ResultSheet): number {
  return blocks.reduce((rows, block) => rows + (block.type === "table" ? block.rowCount : 0), 0);
}

/** A sheet that says only what it lacks: no table has a row, no field of a form a value. */
export function isEmptySheet({ blocks }: ResultSheet): boolean {
  return !blocks.some(hasContent);
}

function hasContent(block: Block): boolean {
  if (block.type === "table") return block.rowCount > 0;
  return block.type === "form" && block.fields.some(({ value }) => value !== null && value !== "");
}

import type { RawSheet } from "../../input/raw-sheet.ts";
import { readInput } from "../../input/read-input.ts";
import type { Language } from "../../ground/text.ts";
import { carryInput } from "./carry-input.ts";
import type { CarriedSheet } from "./placed-sheet.ts";

/**
 * An input sheet the planner made, ready to be written into a workbook: with the notes, lists and kinds of its columns.
 *
 * @throws RangeError where the sheet says no input table
 * @example carryMadeSheet(defaultSheet("Answers", "ru"), "ru") // the questionnaire, ready to be answered
 */
export function carryMadeSheet(raw: RawSheet, language: Language): CarriedSheet {
  const { sheets } = carryInput(readInput([raw], { language }), language, new Set());
  const found = sheets.find(({ table, source }) => table === raw.table && source?.sheet === raw.name);
  if (!found) throw new RangeError(`raw.table: expected an input table, got "${raw.table ?? ""}"`);
  return { ...found, source: undefined };
}

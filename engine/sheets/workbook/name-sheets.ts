import { cleanName, freeName, headingRules } from "./clean-name.ts";
import { freeSheetName } from "./sheet-names.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";

/**
 * Result sheets under tabs, and their Excel tables under headings, that Excel takes: a client's name in a tab, a region in a
 * heading are the user's words, and a region "Lead" stands beside our own column.
 *
 * @example nameSheets([{ ...sheet, name: "History" }])[0].name // "History (2)"
 */
export function nameSheets(sheets: readonly ResultSheet[]): ResultSheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => ({
    ...sheet,
    name: freeSheetName(sheet.name, taken),
    blocks: sheet.blocks.map(nameColumns),
  }));
}

function nameColumns(block: Block): Block {
  if (block.type !== "table" || block.plain) return block;
  const words = block.columns.map(({ heading }) => cleanName(heading, headingRules).toLowerCase());
  const isGood =
    new Set(words).size === words.length &&
    block.columns.every(({ heading }) => heading !== "" && cleanName(heading, headingRules) === heading);
  if (isGood) return block;
  const taken = new Set<string>();
  const columns = block.columns.map((column) => ({
    ...column,
    heading: freeName(column.heading, taken, headingRules, "–"),
  }));
  return { ...block, columns };
}

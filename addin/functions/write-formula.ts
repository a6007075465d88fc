import type { Language } from "../../engine/index.ts";
import type { Cell, Cells } from "./cell.ts";

/** How a language's Excel writes formulas. */
const signs = {
  en: { argument: ", ", row: "; ", column: ", ", decimal: ".", flags: ["FALSE", "TRUE"] },
  ru: { argument: "; ", row: ": ", column: "; ", decimal: ",", flags: ["ЛОЖЬ", "ИСТИНА"] },
} as const;

/**
 * A call as it is typed in Excel of a language; arguments left out (null) at the end are not written.
 *
 * @example writeFormula("ABC", [[[500], [300]], 0.7], "ru") // "=SALES.ABC({500: 300}; 0,7)"
 */
export function writeFormula(id: string, args: readonly (Cell | Cells)[], language: Language): string {
  const last = args.findLastIndex((arg) => arg !== null && arg !== undefined);
  const words = args
    .slice(0, last + 1)
    .map((arg) => (Array.isArray(arg) ? writeArray(arg as Cells, language) : writeValue(arg as Cell, language)));
  return `=SALES.${id}(${words.join(signs[language].argument)})`.replaceAll(" ,", ",").replaceAll(" ;", ";");
}

/** One value as it is typed in a formula; "" for an argument left out. */
export function writeValue(cell: Cell, language: Language): string {
  const { decimal, flags } = signs[language];
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(cell).replace(".", decimal);
  if (typeof cell === "boolean") return flags[Number(cell)];
  return `"${cell.replaceAll('"', '""')}"`;
}

function writeArray(rows: Cells, language: Language): string {
  const { row, column } = signs[language];
  return `{${rows.map((cells) => cells.map((cell) => writeValue(cell, language)).join(column)).join(row)}}`;
}

import type { CellValue } from "../../engine/index.ts";

/** Whatever Excel could take for something else than text: formulas, numbers, dates, flags, errors, its own apostrophe. */
const risky = /^[\s=+\-@'#]|\d|^(true|false|истина|ложь)$/i;

/**
 * A value as it must be written so that text stays text: an apostrophe before whatever Excel would read as a formula, a
 * number or a date. The apostrophe does not become part of the cell.
 *
 * @see AM-63
 * @example guardText("=HYPERLINK(…)") // "'=HYPERLINK(…)"
 */
export function guardText(value: CellValue): CellValue {
  if (typeof value !== "string" || value === "") return value;
  const kept = value.replace(/\r\n?/g, "\n").slice(0, longestText);
  return risky.test(kept) ? `'${kept}` : kept;
}

/** The longest text a cell can hold. */
const longestText = 32_767;

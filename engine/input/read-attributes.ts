import { isFormulaError } from "./column-problems.ts";
import { normaliseKey, tidyText } from "./normalise-key.ts";
import type { RawTable } from "./raw-table.ts";

/** A column of words that the table has no name for: what a company notes about its deals in its own way. */
export interface Attribute {
  /** Its heading as written. */
  readonly heading: string;
  /** Code of the word per row; -1 is blank. */
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

/**
 * Columns of words that were not recognised, with few enough values to tell deals apart by them. Columns of numbers, of days,
 * of names and of free text are none; of two columns with one heading the first counts.
 *
 * @param most values a column may have (setting wordsMost)
 * @see CALC-55
 */
export function readAttributes(table: RawTable, most: number): Attribute[] {
  const headings = new Map<string, string>();
  for (const part of table.parts) {
    const known = new Set(Object.values(part.source.columns));
    part.headings.forEach((heading, column) => {
      if (heading === "" || known.has(column) || headings.has(heading)) return;
      const shown = part.sheet.rows[part.source.headingRow - 1]?.[column];
      headings.set(heading, typeof shown === "string" ? tidyText(shown) : heading);
    });
  }
  return Array.from(headings).flatMap(([heading, shown]) => attributeOf(table, heading, shown, most) ?? []);
}

function attributeOf(table: RawTable, heading: string, shown: string, most: number): Attribute | undefined {
  const columns = table.parts.map(({ headings, source }) => {
    const column = headings.indexOf(heading);
    return Object.values(source.columns).includes(column) ? -1 : column;
  });
  const codes = new Int32Array(table.rowCount).fill(-1);
  const words: string[] = [];
  const codeOf = new Map<string, number>();
  for (let row = 0; row < table.rowCount; row++) {
    const part = table.parts[table.source[row]];
    const cell = part?.sheet.rows[table.sheetRow[row] - 1]?.[columns[table.source[row]]];
    const word = wordOf(cell);
    if (word === undefined) continue;
    if (word === null) return undefined;
    const key = normaliseKey(word);
    let code = codeOf.get(key);
    if (code === undefined) {
      code = words.length;
      if (code === most) return undefined;
      codeOf.set(key, code);
      words.push(word);
    }
    codes[row] = code;
  }
  return words.length < 2 ? undefined : { heading: shown, codes, words };
}

/** A cell's word; undefined is blank, null is no word at all: a number or a day. */
function wordOf(cell: unknown): string | undefined | null {
  if (cell === undefined || cell === null || cell === "") return undefined;
  if (typeof cell === "boolean") return String(cell);
  if (typeof cell !== "string") return null;
  const word = tidyText(cell);
  if (word === "" || isFormulaError(word)) return undefined;
  return /\d/.test(word) && !/\p{L}/u.test(word) ? null : word;
}

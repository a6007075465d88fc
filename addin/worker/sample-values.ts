import type { RawCell, RawSheet } from "../../engine/index.ts";
import type { SampleValue } from "./jobs.ts";

const mostSamples = 3;
const mostLetters = 24;
/** Rows looked at for values that differ. */
const depth = 200;
/** Days between the two ways Excel counts them. */
const days1904 = 1462;

/**
 * The first values of a column, no two alike: by them people know what it holds.
 *
 * @param headingRow 1-based
 * @param column 0-based
 * @param isDay numbers of the column are days
 */
export function sampleValues(
  { rows, date1904 }: Pick<RawSheet, "rows" | "date1904">,
  headingRow: number,
  column: number,
  isDay = false,
): SampleValue[] {
  const values = new Set<string | number | boolean>();
  for (let row = headingRow; row < Math.min(rows.length, headingRow + depth) && values.size < mostSamples; row++) {
    const value = plain(rows[row][column]);
    if (value !== undefined) values.add(value);
  }
  return Array.from(values, (value) => {
    const isDate = isDay && typeof value === "number";
    return { value: isDate && date1904 ? value + days1904 : value, isDay: isDate };
  });
}

function plain(cell: RawCell): string | number | boolean | undefined {
  if (typeof cell !== "string") return cell ?? undefined;
  const words = cell.trim();
  if (words === "") return undefined;
  return words.length > mostLetters ? `${words.slice(0, mostLetters - 1)}…` : words;
}

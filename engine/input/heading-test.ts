import { isBlankCell } from "./data-rows.ts";
import { headingReadings } from "./heading-readings.ts";
import { indexHeadings } from "./match-headings.ts";
import type { RawCell } from "./raw-sheet.ts";
import type { TableSpecs } from "./column-spec.ts";

/** Widest row looked at. */
const widest = 1000;

/**
 * A test for rows that head some table: nothing but words, half of them headings of one table, and among these a set
 * that makes it that table. Rows of data fail at their first number.
 */
export function headingTest(specs: TableSpecs): (cells: readonly RawCell[]) => boolean {
  return (cells) => {
    const filled = cells.slice(0, widest).filter((cell) => !isBlankCell(cell));
    if (filled.length < 2 || !filled.every((cell) => typeof cell === "string")) return false;
    const headings = filled.map((cell) => headingReadings(cell));
    return Object.values(specs).some((spec) => {
      const index = indexHeadings(spec);
      const known = headings.flatMap((readings) => readings.find((reading) => index.has(reading)) ?? []);
      const keys = new Set(known.flatMap((reading) => index.get(reading)!.map(({ key }) => key)));
      const isHalf = known.length * 2 >= headings.length;
      return isHalf && spec.recognisedBy.some((set) => set.length > 1 && set.every((key) => keys.has(key)));
    });
  };
}

import { monthIndex } from "../ground/day.ts";
import { parseDay } from "../ground/parse-day.ts";
import { parsePeriod } from "../ground/parse-period.ts";

/**
 * Month (months since year 0) a text names: "2026-03", or any day of it; NaN where it names none.
 *
 * @example monthOfWords("2026-03") // 2026 * 12 + 2
 */
export function monthOfWords(words: string): number {
  return monthIndex(parsePeriod(words)?.from ?? parseDay(words));
}

import { isoDay, partsOf } from "../ground/day.ts";
import type { Day } from "../ground/units.ts";
import type { Language } from "../ground/text.ts";

/**
 * A day as people write it in a language; "" where it is not known.
 *
 * @example writeDay(46203, "ru") // "30.06.2026"; in English "2026-06-30"
 */
export function writeDay(day: Day, language: Language): string {
  if (!Number.isFinite(day)) return "";
  if (language === "en") return isoDay(day);
  const { year, month, date } = partsOf(day);
  return `${String(date).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`;
}

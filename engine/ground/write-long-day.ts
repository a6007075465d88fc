import { isoDay } from "./day.ts";
import type { Language } from "./text.ts";
import type { Day } from "./units.ts";

/**
 * A day as people write it in a letter; "" where it is not known.
 *
 * @example writeLongDay(46084, "en") // "3 March 2026"; in Russian "3 марта 2026 г."
 */
export function writeLongDay(day: Day, language: Language): string {
  if (!Number.isFinite(day)) return "";
  return new Date(`${isoDay(day)}T00:00:00Z`).toLocaleDateString(language === "ru" ? "ru-RU" : "en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}

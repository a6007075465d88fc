import { isoDay } from "./day.ts";
import type { Language } from "./text.ts";
import type { Day } from "./units.ts";

/**
 * A day as people write it in a letter, or days from one to another; "" where the first is not known.
 *
 * @example writeLongDay(46084, "en") // "3 March 2026"; in Russian "3 марта 2026 г."
 * @example writeLongDay(46084, "en", 46085) // "3–4 March 2026"
 */
export function writeLongDay(day: Day, language: Language, until = day): string {
  if (!Number.isFinite(day)) return "";
  const format = new Intl.DateTimeFormat(language === "ru" ? "ru-RU" : "en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  // some language data put thin spaces between the two days of a month, some do not
  return format.formatRange(dateOf(day), dateOf(until)).replace(/^(\d+)\s?–\s?(?=\d+\s)/, "$1–");
}

function dateOf(day: Day): Date {
  return new Date(`${isoDay(day)}T00:00:00Z`);
}

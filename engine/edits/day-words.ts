import { writeDay } from "../sheets/write-day.ts";
import type { Day } from "../units.ts";
import type { Text } from "../words/text.ts";

/** A day in both languages. */
export function dayWords(day: Day): Text {
  return { en: writeDay(day, "en"), ru: writeDay(day, "ru") };
}

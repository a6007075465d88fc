import { writeDay } from "../sheets/write-day.ts";
import type { Day } from "../ground/units.ts";
import type { Text } from "../ground/text.ts";

/** A day in both languages. */
export function dayWords(day: Day): Text {
  return { en: writeDay(day, "en"), ru: writeDay(day, "ru") };
}

import type { Day } from "./units.ts";
import { dayOf } from "./day.ts";

/**
 * A day written `2026-03-31` (or `31.03.2026`, as Russian users type it); NaN when it is neither or no such date.
 *
 * @example parseDay("2026-01-01") // 46023
 */
export function parseDay(words: string): Day {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(words);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const russian = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/.exec(words);
  if (russian) return dayOf(Number(russian[3]), Number(russian[2]), Number(russian[1]));
  return Number.NaN;
}

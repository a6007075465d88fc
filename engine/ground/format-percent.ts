import type { Language } from "./text.ts";
import type { Share } from "./units.ts";

/** Making a formatter takes longer than all the rest of a sentence, so each is made once. */
const formats = new Map<string, Intl.NumberFormat>();

/**
 * A share with its decimals, written as everywhere in sentences: the sign stands apart and stays on the line.
 *
 * @param decimals decimals that are always there; `atMost` those that may be
 * @example formatPercent(0.564, "en", 1) // "56.4 %"
 * @example formatPercent(0.6, "ru", 0, 1) // "60 %"
 */
export function formatPercent(share: Share, language: Language, decimals = 1, atMost = decimals): string {
  const key = `${language} ${decimals} ${atMost}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language === "ru" ? "ru-RU" : "en-US", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: atMost,
    });
    formats.set(key, format);
  }
  return `${format.format(share * 100)}\u00a0%`;
}

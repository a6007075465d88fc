import type { Language } from "../ground/text.ts";
import type { Share } from "../ground/units.ts";

/**
 * The difference of two shares as people read it where the label says that it is in points: with its sign, one decimal.
 *
 * @example writePoints(0.047, "en") // "+4.7"
 */
export function writePoints(difference: Share, language: Language): string {
  const points = (difference * 100).toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 1 });
  return difference > 0 ? `+${points}` : points;
}

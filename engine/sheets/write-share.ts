import type { Share } from "../units.ts";
import type { Language } from "../words/text.ts";

/**
 * A share in a sentence, whole per cent.
 *
 * @example writeShare(0.668, "en") // "67 %"
 */
export function writeShare(share: Share, language: Language): string {
  if (!Number.isFinite(share)) return "–";
  return `${(share * 100).toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 0 })} %`;
}

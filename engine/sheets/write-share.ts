import type { Share } from "../ground/units.ts";
import type { Language } from "../ground/text.ts";

/**
 * A share as people read it, in a sentence or beside a light: whole per cent. What is little is not said to be nothing,
 * and what is not quite everything is not said to be everything: a chance of 0.4 % is no "0 %".
 *
 * @returns "–" where the share is not known
 * @example writeShare(0.668, "en") // "67 %"
 * @example writeShare(0.004, "en") // "< 1 %"
 */
export function writeShare(share: Share, language: Language): string {
  if (!Number.isFinite(share)) return "–";
  if (share > noise && share < half) return "< 1 %";
  if (share >= 1 - half && share < 1 - noise) return "> 99 %";
  const percent = Math.abs(share) < half ? 0 : share * 100;
  return `${percent.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 0 })} %`;
}

/** Half a per cent: what would be rounded to none, or to all. */
const half = 0.005;
/** Sums of shares are all, or none, but for their last digits. */
const noise = 1e-12;

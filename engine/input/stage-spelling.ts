import { normaliseKey } from "./normalise-key.ts";

/**
 * A stage by its words alone: exports of one funnel write "Closed-Won", "Closed Won" and "ClosedWon".
 *
 * @example stageSpelling("Proposal/Price Quote") // "proposal price quote"
 */
export function stageSpelling(name: string): string {
  const words = name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").replace(/[^\p{L}\p{N}]+/gu, " ");
  return normaliseKey(words) || normaliseKey(name);
}

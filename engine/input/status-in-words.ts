import { codeNumber } from "./lists.ts";
import { understandStage } from "./understand-stage.ts";

/**
 * The status of a deal by words that name a stage, as CRMs keep both in one column: won and after it is won.
 *
 * @returns undefined for words nobody knows
 * @example statusInWords("Closed Lost to Competition") // codeNumber("dealStatus", "lost")
 */
export function statusInWords(words: string): number | undefined {
  const kind = understandStage(words)?.words.kind;
  if (kind === undefined) return undefined;
  return codeNumber("dealStatus", kind === "post" ? "won" : kind);
}

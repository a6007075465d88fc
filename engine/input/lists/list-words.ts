import { text, type Text } from "../../ground/text.ts";
import { normaliseHeading } from "../normalise-heading.ts";
import type { ListAliases, ListLabels } from "./closed-list.ts";

export interface ListWords {
  /** The labels in both languages, for messages: "one of: open, won, lost". */
  readonly expected: Text;
  /** Normalised words of each place in the list. */
  readonly codes: ReadonlyMap<string, number>;
}

/**
 * Every way a code of a list may be written: the code, its label in both languages, an alias.
 *
 * @example listWords(funnelLists.dealStatus, funnelAliases.dealStatus).codes.get("closedwon") // 1
 */
export function listWords(labels: ListLabels, aliases: ListAliases = {}): ListWords {
  const entries = Object.entries(labels);
  const codes = new Map<string, number>();
  const add = (word: string, place: number): void => {
    const normal = normaliseHeading(word);
    if (!codes.has(normal)) codes.set(normal, place);
  };
  entries.forEach(([code, label], place) => [code, label.en, label.ru].forEach((word) => add(word, place)));
  entries.forEach(([code], place) => aliases[code]?.forEach((word) => add(word, place)));
  const all = (language: keyof Text): string => entries.map(([, label]) => label[language]).join(", ");
  return { expected: text(`one of: ${all("en")}`, `одно из: ${all("ru")}`), codes };
}

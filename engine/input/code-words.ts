import { text, type Text } from "../words/text.ts";
import { listAliases } from "./list-aliases.ts";
import { lists, type ListName } from "./lists.ts";
import { normaliseHeading } from "./normalise-heading.ts";

export interface CodeWords {
  /** The labels in both languages, for messages: "one of: open, won, lost". */
  readonly expected: Text;
  /** Normalised words of each place in the list. */
  readonly codes: ReadonlyMap<string, number>;
}

const made = new Map<ListName, CodeWords>();

/** Every way a code of a list may be written: the code, its label in both languages, an alias. */
export function codeWords(list: ListName): CodeWords {
  const known = made.get(list);
  if (known) return known;
  const entries = Object.entries<Text>(lists[list]);
  const codes = new Map<string, number>();
  const add = (word: string, place: number): void => {
    const normal = normaliseHeading(word);
    if (!codes.has(normal)) codes.set(normal, place);
  };
  const aliases: Readonly<Record<string, readonly string[] | undefined>> = listAliases[list] ?? {};
  entries.forEach(([code, label], place) => [code, label.en, label.ru].forEach((word) => add(word, place)));
  entries.forEach(([code], place) => aliases[code]?.forEach((word) => add(word, place)));
  const all = (language: keyof Text): string => entries.map(([, label]) => label[language]).join(", ");
  const words = { expected: text(`one of: ${all("en")}`, `одно из: ${all("ru")}`), codes };
  made.set(list, words);
  return words;
}

import { listAliases } from "./list-aliases.ts";
import { lists, type ListName } from "./lists.ts";
import { listWords, type ListWords } from "./lists/list-words.ts";

const made = new Map<ListName, ListWords>();

/** Every way a code of a list may be written, by the name of the list. */
export function codeWords(list: ListName): ListWords {
  const known = made.get(list);
  if (known) return known;
  const words = listWords(lists[list], listAliases[list]);
  made.set(list, words);
  return words;
}

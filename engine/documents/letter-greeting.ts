import type { Language } from "../ground/text.ts";

/**
 * How a letter addresses a person, as the language wants it: by given name and patronymic in Russian; by title and surname in
 * English where the name says the title. A name that does not tell its parts is used whole, and nobody is greeted neutrally.
 *
 * @param name as Contacts has it, in any order of surname and given name; null where nobody is known
 * @see T-24, T-25, T-32
 * @example letterGreeting("Петрова Анна Сергеевна", "ru") // "Уважаемая Анна Сергеевна!"
 * @example letterGreeting("Ms Anna Petrova", "en") // "Dear Ms Petrova,"
 */
export function letterGreeting(name: string | null, language: Language): string {
  const words = (name ?? "").trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return language === "ru" ? "Здравствуйте!" : "Good afternoon,";
  return language === "ru" ? russian(words) : english(words);
}

const titles = /^(mr|mrs|ms|miss|mx|dr|prof)\.?$/i;
const patronymics = { he: /(ович|евич|ьич|кузьмич)$/i, she: /(овна|евна|ична)$/i } as const;
const surnames = /([оеё]в|[иы]н|ский|цкий)а?$|(ская|цкая|ко|ук|юк|ян)$/i;

/** Given names that end as surnames do. */
const givenNames =
  /^(алевтина|алина|альбина|ангелина|арина|валентина?|галина|екатерина|ирина|карина|кристина|лев|марина|мартин|нина|полина|регина|сабина|константин|севастьян|яков|ян)$/i;

function english(words: readonly string[]): string {
  const [first] = words;
  const isTitled = titles.test(first) && words.length > 1;
  if (!isTitled) return `Dear ${words.join(" ")},`;
  const title = first[0].toUpperCase() + first.slice(1);
  return `Dear ${title} ${words.at(-1)!},`;
}

function russian(words: readonly string[]): string {
  const at = words.findIndex((word, place) => place > 0 && isPatronymic(word));
  if (at < 0) return `Здравствуйте, ${givenName(words)}!`;
  const dear = patronymics.she.test(words[at]) ? "Уважаемая" : "Уважаемый";
  return `${dear} ${words[at - 1]} ${words[at]}!`;
}

function isPatronymic(word: string): boolean {
  return patronymics.he.test(word) || patronymics.she.test(word);
}

/** Of two names the one that does not look like a surname; both where that does not tell them apart. */
function givenName(words: readonly string[]): string {
  const given = words.filter((word) => givenNames.test(word) || !surnames.test(word));
  return words.length === 2 && given.length === 1 ? given[0] : words.join(" ");
}

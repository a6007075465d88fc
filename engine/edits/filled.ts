import { say, type Text } from "../ground/text.ts";

/** A text with its places filled in both languages; a value may be a text itself. */
export function filled(words: Text, values: Readonly<Record<string, string | number | Text>>): Text {
  const inOne = (language: "en" | "ru"): string => {
    const said = Object.entries(values).map(([key, value]) => [
      key,
      typeof value === "object" ? value[language] : value,
    ]);
    return say(words, language, Object.fromEntries(said) as Record<string, string | number>);
  };
  return { en: inOne("en"), ru: inOne("ru") };
}

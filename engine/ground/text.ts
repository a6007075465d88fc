import { pluralForm } from "./plural-form.ts";

export type Language = "en" | "ru";

/** One text a user sees, in both languages. `{name}` stands for a value given to `say`. */
export interface Text {
  readonly en: string;
  readonly ru: string;
}

/** Short way to write a `Text`. */
export function text(en: string, ru: string): Text {
  return { en, ru };
}

/**
 * The text in one language, its `{name}` places filled in. Numbers are written the way the language does; `{n|day|days}`,
 * `{n|день|дня|дней}` is the form of a noun after the number n.
 *
 * @example say(text("{n} rows", "строк: {n}"), "ru", { n: 1200 }) // "строк: 1 200" (with a no-break space)
 */
export function say(words: Text, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return words[language].replace(/\{(\w+)(?:\|([^}]*))?\}/g, (place, name: string, forms?: string) => {
    const value = values[name];
    if (value === undefined) return place;
    if (forms !== undefined) return pluralForm(forms.split("|"), Number(value), language);
    return typeof value === "number" ? value.toLocaleString(language === "ru" ? "ru-RU" : "en-US") : value;
  });
}

/** Forms by CLDR, in the order in which they are given. */
const categories = { en: ["one", "other"], ru: ["one", "few", "many"] } as const;
const rules = { en: new Intl.PluralRules("en"), ru: new Intl.PluralRules("ru") } as const;

/**
 * The form of a noun after a number, by the rules of CLDR.
 *
 * @param forms one and other in English; one, few and many in Russian, where a fraction takes the second: 1,5 года
 * @example pluralForm(["год", "года", "лет"], 21, "ru") // "год"
 */
export function pluralForm(forms: readonly string[], count: number, language: keyof typeof categories): string {
  // A number that comes as words is many.
  if (!Number.isFinite(count)) return forms.at(-1) ?? "";
  const category = rules[language].select(count);
  const at =
    language === "ru" && category === "other" ? 1 : (categories[language] as readonly string[]).indexOf(category);
  return forms[at] ?? forms.at(-1) ?? "";
}

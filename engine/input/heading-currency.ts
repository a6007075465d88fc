/** How headings name a currency. Thousands ("тыс. руб.") are left alone: what they would change is the amount. */
const names: Readonly<Record<string, string>> = {
  RUB: String.raw`₽|руб\.?|рубл(?:ей|ях|и|ь)|р\.|rub|rur`,
  USD: String.raw`us\$|\$|usd|долл\.?|доллар(?:ов|ах|ы)?`,
  EUR: String.raw`€|eur|euro|евро`,
  GBP: String.raw`£|gbp`,
  KZT: String.raw`₸|kzt|тенге|тг\.?`,
  BYN: String.raw`byn`,
  UAH: String.raw`₴|uah|грн\.?|гривн(?:ах|ы)`,
  CNY: String.raw`¥|cny|юан(?:ей|ях|и|ь)`,
};
const patterns = Object.entries(names).map(
  ([currency, words]) =>
    [currency, new RegExp(String.raw`(?<!\p{L})(?:(?:in|в)\s+)?(?:${words})(?![\p{L}])`, "iu")] as const,
);

/** One look instead of eight where none is named, as in most cells. */
const anyName = new RegExp(Object.values(names).join("|"), "iu");

/**
 * The currency a heading names, and the heading without it.
 *
 * @returns undefined when it names none
 * @example headingCurrency("Сумма, руб.") // { currency: "RUB", rest: "Сумма, " }
 */
export function headingCurrency(heading: string): { readonly currency: string; readonly rest: string } | undefined {
  if (!anyName.test(heading)) return undefined;
  for (const [currency, pattern] of patterns)
    if (pattern.test(heading)) return { currency, rest: heading.replace(pattern, "") };
  return undefined;
}

import type { Input } from "../input/read-input.ts";

const signs: ReadonlyMap<string, string> = new Map([
  ["RUB", "₽"],
  ["USD", "$"],
  ["EUR", "€"],
  ["GBP", "£"],
  ["KZT", "₸"],
  ["BYN", "Br"],
  ["CNY", "¥"],
]);

/**
 * The sign shown with money: that of the settings, else of the currency found in the money cells; blank where none is.
 *
 * @example shownCurrency(input) // "₽"
 */
export function shownCurrency({ settings, currency }: Pick<Input, "settings" | "currency">): string {
  return settings.currency || (signs.get(currency) ?? currency);
}

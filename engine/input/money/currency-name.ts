import { headingCurrency } from "../heading-currency.ts";

/** Names that the patterns for amounts and headings do not hold: other currencies, whole words of a column. */
const words: ReadonlyMap<string, string> = new Map([
  ["доллар", "USD"],
  ["dollar", "USD"],
  ["dollars", "USD"],
  ["usdollar", "USD"],
  ["usdollars", "USD"],
  ["840", "USD"],
  ["978", "EUR"],
  ["euros", "EUR"],
  ["643", "RUB"],
  ["810", "RUB"],
  ["рубль", "RUB"],
  ["рубли", "RUB"],
  ["ruble", "RUB"],
  ["rubles", "RUB"],
  ["rouble", "RUB"],
  ["roubles", "RUB"],
  ["фунт", "GBP"],
  ["pound", "GBP"],
  ["pounds", "GBP"],
  ["фунтстерлингов", "GBP"],
  ["poundsterling", "GBP"],
  ["yuan", "CNY"],
  ["юань", "CNY"],
  ["юани", "CNY"],
  ["rmb", "CNY"],
  ["tenge", "KZT"],
  ["hryvnia", "UAH"],
  ["гривна", "UAH"],
  ["белорусскийрубль", "BYN"],
  ["белрубль", "BYN"],
  ["zloty", "PLN"],
  ["злотый", "PLN"],
  ["zł", "PLN"],
  ["franc", "CHF"],
  ["swissfranc", "CHF"],
  ["yen", "JPY"],
  ["иена", "JPY"],
  ["йена", "JPY"],
  ["лира", "TRY"],
  ["lira", "TRY"],
  ["rupee", "INR"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["dirham", "AED"],
  ["дирхам", "AED"],
]);

/** Codes before the rouble was made anew. */
const oldCodes: ReadonlyMap<string, string> = new Map([
  ["rur", "RUB"],
  ["byr", "BYN"],
]);

/**
 * The code of a currency from whatever a cell calls it; the word itself in capitals where nobody knows it, so that two
 * unknown currencies stay two.
 *
 * @returns "" for a blank
 * @example currencyName("Доллар США") // "USD"
 */
export function currencyName(cell: string): string {
  const plain = cell.normalize("NFKC").trim().toLowerCase().replaceAll("ё", "е");
  if (plain === "") return "";
  const tight = plain.replace(/[\s.,()«»"'-]/g, "");
  if (/^[a-z]{3}$/.test(tight)) return oldCodes.get(tight) ?? tight.toUpperCase();
  const known = words.get(tight);
  if (known) return known;
  return byPart(plain) ?? headingCurrency(plain)?.currency ?? tight.toUpperCase();
}

/** "Доллар США", "Российский рубль", "USD - US Dollar". */
function byPart(plain: string): string | undefined {
  if (/бел\S*\s*руб/.test(plain)) return "BYN";
  const parts = plain.split(/[^\p{L}\p{N}₽₹$€£]+/u);
  return parts.map((part) => words.get(part)).find((known) => known !== undefined);
}

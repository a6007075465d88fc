import { NumberForm, type ParsedNumber } from "./written-number.ts";

const signs: Readonly<Record<number, string>> = { 0x20bd: "RUB", 0x24: "USD", 0x20ac: "EUR", 0xa3: "GBP" };
const percentSign = 0x25;
const comma = 0x2c;
const point = 0x2e;
const minus = 0x2d;
const zero = 0x30;

/**
 * The dressed numbers that exports are full of, read letter by letter: "1 234 567,89 ₽", "-1 234", "45%", "12,5", "$ 100".
 *
 * @returns undefined for whatever is not so simple or could be read in two ways: the patterns of `parseNumber` see to it
 */
export function parseGrouped(words: string): ParsedNumber | undefined {
  let end = words.length;
  let at = 0;
  let currency = signs[words.charCodeAt(0)] ?? "";
  if (currency !== "") at = afterSpaces(words, 1);
  const negative = words.charCodeAt(at) === minus;
  if (negative) at++;
  const last = words.charCodeAt(end - 1);
  const percent = last === percentSign;
  const after = percent ? "" : (signs[last] ?? "");
  if (percent || after !== "") end--;
  while (end > at && isSpace(words.charCodeAt(end - 1))) end--;
  if (after !== "" && currency !== "") return undefined;
  currency ||= after;

  let whole = 0;
  let digits = 0;
  let sinceSpace = -1; // digits since the last space, -1 before the first
  let decimals = -1;
  let decimalSign = 0;
  for (; at < end; at++) {
    const code = words.charCodeAt(at);
    if (code >= zero && code <= zero + 9) {
      whole = whole * 10 + (code - zero);
      digits++;
      if (decimals >= 0) decimals++;
      else if (sinceSpace >= 0) sinceSpace++;
    } else if (decimals >= 0) return undefined;
    else if (isSpace(code)) {
      if (sinceSpace < 0 ? digits < 1 || digits > 3 : sinceSpace !== 3) return undefined;
      sinceSpace = 0;
    } else if (code === comma || code === point) {
      decimals = 0;
      decimalSign = code;
    } else return undefined;
  }
  if (sinceSpace >= 0 && sinceSpace !== 3) return undefined;
  // "1,234" may be thousands; so may be "1," and ",5" be anything
  if (digits === 0 || digits > 15 || decimals === 0 || decimals === digits) return undefined;
  if (sinceSpace < 0 && decimals === 3) return undefined;
  const size = decimals > 0 ? whole / 10 ** decimals : whole;
  const signed = negative ? -size : size;
  const value = percent ? signed / 100 : signed;
  const form = decimals < 0 ? NumberForm.Plain : decimalSign === comma ? NumberForm.Comma : NumberForm.Point;
  return { form, value, decimalValue: value, currency, percent };
}

function afterSpaces(words: string, from: number): number {
  let at = from;
  while (isSpace(words.charCodeAt(at))) at++;
  return at;
}

/** A space, a no-break one, a narrow no-break one, a thin one. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

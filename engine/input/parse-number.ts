import { parseGrouped } from "./parse-grouped.ts";
import { NumberForm, type ParsedNumber } from "./written-number.ts";

export { NumberForm, type ParsedNumber };

const currencies: readonly (readonly [RegExp, string])[] = [
  [/₽|руб(?:\.|лей|ля|ль)?|\br(?:ur|ub)\b|(?<=\d)\s*р\.?$/iu, "RUB"],
  [/us\$|\$|\busd\b|долл?(?:\.|ар(?:ов|а)?)?/iu, "USD"],
  [/€|\beur\b|евро/iu, "EUR"],
  [/£|\bgbp\b/iu, "GBP"],
  [/₸|\bkzt\b|тенге|тг\.?/iu, "KZT"],
  [/\bbyn\b/iu, "BYN"],
  [/₴|\buah\b|грн\.?/iu, "UAH"],
  [/¥|\bcny\b|юан(?:ей|я|ь)/iu, "CNY"],
];
const scales: readonly (readonly [RegExp, number])[] = [
  [/(?<=\d)\s*(?:тыс\.?|тысяч[аи]?|thousand|k|к)$/iu, 1e3],
  [/(?<=\d)\s*(?:млн\.?|миллион(?:ов|а)?|million|mln|mn)$/iu, 1e6],
  [/(?<=\d)\s*(?:млрд\.?|миллиард(?:ов|а)?|billion|bln)$/iu, 1e9],
];

/**
 * Reads one written number: spaces and apostrophes between thousands, comma or point, currency, brackets or a minus
 * at either end for negatives, %, "тыс." and "млн" after the number.
 *
 * What `1,234` means only the whole column can say, so such a cell comes back open, with both readings.
 *
 * @example parseNumber("(1 234,50 ₽)").value // -1234.5
 */
export function parseNumber(words: string): ParsedNumber {
  const plain = parsePlain(words);
  if (!Number.isNaN(plain))
    return { form: NumberForm.Plain, value: plain, decimalValue: plain, currency: "", percent: false };
  return parseGrouped(words) ?? parseDressed(words);
}

/** Digits, perhaps with a minus and a decimal point that cannot mean thousands: what machines write. NaN: not so plain. */
export function parsePlain(words: string): number {
  const length = words.length;
  let at = 0;
  const negative = words.charCodeAt(0) === 45;
  if (negative) at = 1;
  const start = at;
  let whole = 0;
  let point = -1;
  for (; at < length; at++) {
    const code = words.charCodeAt(at);
    if (code >= 48 && code <= 57) whole = whole * 10 + (code - 48);
    else if (code === 46 && point < 0 && at > start) point = at;
    else return Number.NaN;
  }
  const digits = length - start - (point < 0 ? 0 : 1);
  if (digits === 0 || digits > 15) return Number.NaN;
  if (point < 0) return negative ? -whole : whole;
  const decimals = length - point - 1;
  // "1.234" may be one thousand two hundred and thirty-four; "0.234" and "1234.567" may not
  if (decimals === 0 || (decimals === 3 && point - start <= 3 && words.charCodeAt(start) !== 48)) return Number.NaN;
  const value = whole / powersOfTen[decimals];
  return negative ? -value : value;
}

const powersOfTen = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** Longer than any number with its currency; blanks by the thousand would make the patterns below slow. */
const longestNumber = 64;
/** `="1200"` and `'1200`, by which programs keep Excel from changing a number. */
const asFormula = /^(?:="(.*)"|'(?=[\d-])(.*))$/;
/** «12 345 руб. 67 коп.» */
const kopecks = /(\d)\s*(?:руб(?:\.|лей|ля|ль)?|р\.?|₽)\s*(\d{1,2})\s*(?:коп(?:\.|еек|ейки|ейка)?|к\.?)$/iu;

function withKopecks(_: string, last: string, kopecks: string): string {
  return `${last},${kopecks.padStart(2, "0")} руб.`;
}

/** Any way a number may be written, by patterns. */
export function parseDressed(words: string): ParsedNumber {
  const result: ParsedNumber = {
    form: NumberForm.Bad,
    value: Number.NaN,
    decimalValue: Number.NaN,
    currency: "",
    percent: false,
  };
  const tidy = words.trim();
  if (tidy.length > longestNumber) return result;
  let rest = tidy
    .normalize("NFKC")
    .trim()
    .replace(/[−–—]/g, "-")
    .replace(asFormula, "$1$2")
    .replace(kopecks, withKopecks);
  for (const [sign, name] of currencies) {
    if (!sign.test(rest)) continue;
    if (result.currency !== "") return result;
    result.currency = name;
    rest = rest.replace(sign, "").trim();
  }
  let factor = 1;
  const inBrackets = /^\((.*)\)$/.exec(rest);
  if (inBrackets) {
    factor = -1;
    rest = inBrackets[1].trim();
  }
  if (rest.endsWith("%")) {
    result.percent = true;
    rest = rest.slice(0, -1).trim();
  }
  const scale = scales.find(([sign]) => sign.test(rest));
  if (scale) {
    factor *= scale[1];
    rest = rest.replace(scale[0], "");
  }
  if (rest.endsWith("-") && !rest.startsWith("-")) rest = `-${rest.slice(0, -1).trim()}`;
  if (rest.startsWith("-")) {
    if (inBrackets) return result;
    factor = -factor;
    rest = rest.slice(1).trim();
  } else if (rest.startsWith("+")) rest = rest.slice(1).trim();
  readDigits(rest, result, scale !== undefined);
  result.value = scaled(result.value, factor, result.percent);
  result.decimalValue = scaled(result.decimalValue, factor, result.percent);
  return result;
}

/** Percent divides and never multiplies by 0.01: 7 % is 0.07, not 0.07000000000000001. */
function scaled(value: number, factor: number, percent: boolean): number {
  return percent ? (value * factor) / 100 : value * factor;
}

const grouped = /^\d{1,3}(?:[\s']\d{3})+(?:([.,])(\d+))?$/;
const exponent = /^\d+(?:\.\d+)?e[+-]?\d{1,3}$/i;

function readDigits(rest: string, result: ParsedNumber, hasScale: boolean): void {
  const apart = rest.replace(/[’`]/g, "'");
  const withGroups = grouped.exec(apart);
  if (withGroups) return readAs(result, apart.replace(/[\s']/g, ""), withGroups[1]);
  if (exponent.test(rest)) return readAs(result, rest, ".");
  if (!/^[\d.,]+$/.test(rest) || !/\d/.test(rest)) return;
  const points = rest.split(".").length - 1;
  const commas = rest.split(",").length - 1;
  if (points > 0 && commas > 0) return readTwoSigns(result, rest);
  const sign = points > 0 ? "." : ",";
  const count = points + commas;
  if (count === 0) return readAs(result, rest, undefined);
  if (count > 1)
    return isGrouped(rest, sign) ? readAs(result, rest.replaceAll(sign, ""), sign === "." ? "," : ".") : undefined;
  const [before, after] = rest.split(sign);
  // "1,2 тыс." and "1,234 млн" are never grouped thousands
  const isOpen = !hasScale && after.length === 3 && before.length >= 1 && before.length <= 3 && !before.startsWith("0");
  readAs(result, rest, sign);
  if (!isOpen) return;
  result.form = sign === "." ? NumberForm.OpenPoint : NumberForm.OpenComma;
  result.decimalValue = result.value;
  result.value = Number(before + after);
}

function isGrouped(digits: string, sign: string): boolean {
  const [first, ...others] = digits.split(sign);
  return first.length >= 1 && first.length <= 3 && others.every((group) => group.length === 3);
}

/** The sign that comes last parts the decimals: 1,234.56 and 1.234,56. */
function readTwoSigns(result: ParsedNumber, rest: string): void {
  const decimal = rest.lastIndexOf(".") > rest.lastIndexOf(",") ? "." : ",";
  const thousands = decimal === "." ? "," : ".";
  const [whole, decimals, ...more] = rest.split(decimal);
  if (more.length > 0 || decimals.includes(thousands) || !isGrouped(whole, thousands)) return;
  readAs(result, `${whole.replaceAll(thousands, "")}${decimal}${decimals}`, decimal);
}

function readAs(result: ParsedNumber, digits: string, decimal: string | undefined): void {
  const value = Number(digits.replace(",", "."));
  if (!Number.isFinite(value)) return;
  result.form = decimal === "," ? NumberForm.Comma : decimal === "." ? NumberForm.Point : NumberForm.Plain;
  result.value = value;
  result.decimalValue = value;
}

import type { Kind, Mark } from "../engine/index.ts";

/** What the number formats of one workbook depend on. */
export interface FormatWords {
  readonly language: "en" | "ru";
  /** "₽", "$" or "" when not known. */
  readonly currency: string;
  readonly moneyDecimals: number;
  /** Of money on the input sheets, which stand there as they came. */
  readonly inputDecimals: number;
}

/**
 * Excel's number format of a kind: the unit stands in the format, so that the cell stays a number.
 * A fraction of days, or minutes, shows one decimal only where the column has fractions, money its decimals on input
 * sheets only.
 *
 * @example numberFormat("money", { language: "ru", currency: "₽", moneyDecimals: 0, inputDecimals: 0 }) // '#,##0\u00a0"₽";[Red]-#,##0\u00a0"₽"'
 */
export function numberFormat(kind: Kind, words: FormatWords, fractions = false): string {
  const unit = (en: string, ru: string) => `\u00a0"${words.language === "ru" ? ru : en}"`;
  const plain = fractions ? "#,##0.0" : "#,##0";
  switch (kind) {
    case "text":
      return "";
    case "flag":
      return "";
    case "typed":
      return "@";
    case "whole":
      return red("#,##0");
    case "number":
      return red("#,##0.00");
    case "money":
      return red(moneyFormat(words, fractions ? words.inputDecimals : words.moneyDecimals));
    case "shortMoney":
      return `[>=999950]#,##0.0,,${unit("M", "млн")};[>=9999.5]#,##0,${unit("k", "тыс.")};#,##0`;
    case "share":
      return red("0.0%");
    case "points":
      return "+0.0%;[Red]-0.0%;0.0%";
    case "hours":
      return red(`#,##0.0${unit("h", "ч")}`);
    case "minutes":
      return red(`${plain}${unit("min", "мин")}`);
    case "people":
      return red("#,##0.00");
    case "days":
      return red(`${plain}${unit("d", "дн.")}`);
    case "date":
      return words.language === "ru" ? "dd.mm.yyyy" : "yyyy-mm-dd";
    case "month":
      return words.language === "ru" ? "[$-419]mmm yyyy" : "[$-409]mmm yyyy";
    case "time":
      return "hh:mm";
  }
}

/** `$`, `£`, `€`-like signs stand before the amount in English, every other sign after it. */
function moneyFormat({ currency, language }: FormatWords, decimals: number): string {
  const amount = decimals > 0 ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
  const sign = currency.replace(/["\\]/g, "");
  if (sign === "") return amount;
  return language === "en" && "$£€¥".includes(sign) ? `"${sign}"${amount}` : `${amount}\u00a0"${sign}"`;
}

/** A negative is red and keeps its minus, for prints in black and white. */
function red(format: string): string {
  return `${format};[Red]-${format}`;
}

/** The sign a mark puts before the value, so that colour is never the only carrier. */
export const markSigns: Partial<Record<Mark, string>> = { good: "✓", warning: "!", bad: "✗" };

/**
 * The format with a sign before every number and text; the cell's value stays as it is.
 *
 * @example withSign("0.0%", "✓") // '"✓ "0.0%;"✓ "-0.0%;"✓ "0.0%;"✓ "@'
 */
export function withSign(format: string, sign: string): string {
  const mark = `"${sign} "`;
  if (format === "") return `${mark}General;${mark}-General;${mark}General;${mark}@`;
  const [positive, negative = `-${positive}`, zero = positive] = format.split(";");
  const signed = (section: string) => section.replace(/^(\[[^\]]*\])*/, (conditions) => `${conditions}${mark}`);
  return [signed(positive), signed(negative), signed(zero), `${mark}@`].join(";");
}

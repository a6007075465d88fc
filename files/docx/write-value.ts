import { isoDay, writeLongDay, type CellValue, type Kind, type Mark } from "../../engine/index.ts";
import { markSigns, type FormatWords } from "../../drawing/number-formats.ts";

const digits: Partial<Record<Kind, number>> = { number: 2, people: 2, hours: 1, whole: 0 };
const units = {
  en: { hours: "h", minutes: "min", days: "d" },
  ru: { hours: "ч", minutes: "мин", days: "дн." },
} as const;
const booleans = { en: ["no", "yes"], ru: ["нет", "да"] } as const;
const hard = "\u00a0";

/**
 * A value as it reads on paper: what the number format of its kind shows on a sheet, with the separators of the
 * language.
 *
 * @returns "" for a blank
 * @example writeValue(-1234.5, "money", { language: "ru", currency: "₽", moneyDecimals: 0, inputDecimals: 0 }) // "−1 235 ₽"
 */
export function writeValue(value: CellValue, kind: Kind, words: FormatWords, mark?: Mark): string {
  const written = writeBare(value, kind, words);
  const sign = mark && markSigns[mark];
  return sign && written !== "" ? `${sign}${hard}${written}` : written;
}

function writeBare(value: CellValue, kind: Kind, words: FormatWords): string {
  if (value === null || value === "") return "";
  if (typeof value === "boolean") return booleans[words.language][Number(value)];
  return typeof value === "number" && kind !== "text" ? writeNumber(value, kind, words) : String(value);
}

function writeNumber(value: number, kind: Kind, words: FormatWords): string {
  const { language } = words;
  const fraction = Number.isInteger(value) ? 0 : 1;
  switch (kind) {
    case "date":
      return writeLongDay(value, language);
    case "month":
      return monthOf(value, language);
    case "time":
      return timeOf(value);
    case "money":
      return withCurrency(decimal(value, words.moneyDecimals, language), words);
    case "share":
      return `${decimal(value * 100, 1, language)}${language === "ru" ? hard : ""}%`;
    case "points":
      return `${value > 0 ? "+" : ""}${decimal(value * 100, 1, language)}${language === "ru" ? hard : ""}%`;
    case "hours":
      return `${decimal(value, 1, language)}${hard}${units[language].hours}`;
    case "minutes":
    case "days":
      return `${decimal(value, fraction, language)}${hard}${units[language][kind]}`;
    default:
      return decimal(value, digits[kind] ?? fraction, language);
  }
}

/** A minus that does not break from its number; never "−0". */
function decimal(value: number, places: number, language: "en" | "ru"): string {
  const shown = Math.abs(value).toLocaleString(language === "ru" ? "ru-RU" : "en-US", {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  return value < 0 && /[1-9]/.test(shown) ? `−${shown}` : shown;
}

/** `$`, `£`, `€`-like signs stand before the amount in English, every other sign after it. */
function withCurrency(amount: string, { currency, language }: FormatWords): string {
  if (currency === "") return amount;
  if (language === "ru" || !"$£€¥".includes(currency)) return `${amount}${hard}${currency}`;
  return amount.startsWith("−") ? `−${currency}${amount.slice(1)}` : `${currency}${amount}`;
}

function monthOf(day: number, language: "en" | "ru"): string {
  const date = new Date(`${isoDay(day)}T00:00:00Z`);
  return date.toLocaleDateString(language === "ru" ? "ru-RU" : "en-US", {
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
}

function timeOf(value: number): string {
  const minutes = Math.round((value % 1) * 1440);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

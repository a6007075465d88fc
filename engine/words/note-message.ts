import { isoDay, partsOf } from "../ground/day.ts";
import type { MoneyUnit } from "../ground/units.ts";
import type { NoteValue } from "./note.ts";
import { say, type Language, type Text } from "../ground/text.ts";

/**
 * The sentence of a calculation's note in both languages, with money, days and shares as people write them.
 *
 * @param about whom or what it is about, said before the sentence
 * @example noteMessage(text("plan {plan}", "план {plan}"), { plan: { money: 120000 } }, unit).en // "plan 1,200"
 */
export function noteMessage(
  words: Text,
  values: Readonly<Record<string, NoteValue>>,
  unit: MoneyUnit,
  about?: string,
): Text {
  const sayIn = (language: Language) => {
    const said = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, writeValue(value, unit, language)]),
    );
    return (about ? `${about}: ` : "") + say(words, language, said);
  };
  return { en: sayIn("en"), ru: sayIn("ru") };
}

function writeValue(value: NoteValue, unit: MoneyUnit, language: Language): string {
  const number = (amount: number, digits: number) =>
    Number.isFinite(amount)
      ? amount.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: digits })
      : "?";
  if (typeof value === "string") return value;
  if (typeof value === "number") return number(value, 1);
  if ("money" in value) return number(value.money / unit.perUnit, 0);
  if ("share" in value) return `${number(value.share * 100, 1)} %`;
  if (language === "en") return isoDay(value.day);
  const { year, month, date } = partsOf(value.day);
  return `${String(date).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`;
}

import { isoDay, type Language, type SettingSpec } from "../../../engine/index.ts";
import { paneWords } from "../../words/pane-words.ts";
import type { SettingCell } from "../../worker/jobs.ts";

/**
 * A setting's value as its cell shows it and `readSetting` reads it back.
 *
 * @example settingText(abcA, 0.8, "ru") // "80 %"
 */
export function settingText(spec: SettingSpec, value: SettingCell, language: Language): string {
  if (value === null || value === "") return "";
  if (spec.kind === "flag") return (value ? paneWords.yes : paneWords.no)[language];
  if (spec.kind === "choice") return spec.choices[String(value)]?.[language] ?? String(value);
  if (typeof value !== "number") return String(value);
  if (spec.kind === "date") return isoDay(value);
  if (spec.kind === "time") return clock(value);
  if (spec.kind === "share") return `${numberText(value * 100, language)} %`;
  return numberText(value, language);
}

/** Not more digits than floating point keeps: 0.07 × 100 is 7. */
function numberText(value: number, language: Language): string {
  const digits = String(Number(value.toPrecision(12)));
  return language === "ru" ? digits.replace(".", ",") : digits;
}

/** Minutes since midnight as 09:05. */
function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

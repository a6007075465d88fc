import { writeDay, type Language } from "../../../engine/index.ts";
import type { SampleValue } from "../../worker/jobs.ts";

/** A cell as people see it in a sheet. @example sampleText({ value: 46023, isDay: true }, "en") // "1 Jan 2026" */
export function sampleText({ value, isDay }: SampleValue, language: Language): string {
  if (typeof value !== "number") return String(value);
  if (isDay) return writeDay(value, language);
  return value.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 6, useGrouping: false });
}

import type { Language, SettingSpec } from "../../../engine/index.ts";
import type { SettingCell } from "../../worker/jobs.ts";
import { settingText } from "./setting-text.ts";

/** What is written into a setting's cell: numbers as numbers, since formulas use them; the rest as words. */
export function settingCell(spec: SettingSpec, value: SettingCell, language: Language): string | number {
  const isNumber = spec.kind === "number" || spec.kind === "share" || spec.kind === "money" || spec.kind === "whole";
  return isNumber && typeof value === "number" ? value : settingText(spec, value, language);
}

import { withSign, writeDay, writePoints, writeShare, type FormField, type Language } from "../../engine/index.ts";
import type { PlanFigures } from "../worker/jobs.ts";

/**
 * A headline figure as a person reads it: money whole and with its sign, shares in per cent, as the sheets write them.
 *
 * @returns undefined where nothing is known
 */
export function figureText(
  { kind, value }: Pick<FormField, "kind" | "value">,
  { currency }: Pick<PlanFigures, "currency">,
  language: Language,
): string | undefined {
  if (value === null || value === "") return undefined;
  if (typeof value !== "number") return String(value);
  const shown = (digits: number): string =>
    value.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: digits });
  if (kind === "share") return writeShare(value, language);
  if (kind === "points") return writePoints(value, language);
  if (kind === "money") return withSign(shown(0), currency, language);
  if (kind === "date") return writeDay(value, language);
  return shown(kind === "whole" ? 0 : 2);
}

import type { GridValue } from "./workbook/workbook-grid.ts";
import { writeDay, writeShare, type Language } from "../engine/index.ts";

/** Letters of a format outside quotes and brackets: y and d say that a number is a day. */
const quoted = /"[^"]*"|\[[^\]]*\]|\\./g;

/** A cell as its sheet shows it, near enough for the label of a chart. @example cellText({ value: 46023, format: "dd.mm.yyyy" }, "ru") // "01.01.2026" */
export function cellText({ value, format = "" }: ChartCell, language: Language): string {
  if (typeof value !== "number") return String(value ?? "");
  const letters = format.replace(quoted, "").toLowerCase();
  if (/[yd]/.test(letters) && !letters.includes("general")) return writeDay(value, language);
  if (letters.includes("%")) return writeShare(value, language) ?? "";
  return value.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 2 });
}

/** A cell of a chart's range: its value and its number format. */
export interface ChartCell {
  readonly value: GridValue;
  readonly format?: string;
}

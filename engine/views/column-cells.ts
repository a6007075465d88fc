import { partsOf } from "../ground/day.ts";
import type { CellValue, SheetColumn } from "../sheets/result-sheet.ts";
import type { SheetContext } from "../sheets/sheet-context.ts";
import { writePoints } from "../sheets/write-points.ts";
import { writeShare } from "../sheets/write-share.ts";
import { withCurrency } from "../sheets/shown-money.ts";
import type { Day } from "../ground/units.ts";
import type { Language } from "../ground/text.ts";

/** A cell of a result sheet's column as people read it there; "" is blank. */
export function cellText(context: SheetContext, column: SheetColumn | undefined, row: number): string {
  const { language, day } = context;
  if (!column) return "";
  const value: CellValue = column.values[row];
  if (typeof value !== "number") return value === null ? "" : String(value);
  if (column.kind === "date") return day(value);
  if (column.kind === "month") return writeMonth(value, language);
  if (column.kind === "share") return writeShare(value, language);
  if (column.kind === "points") return writePoints(value, language);
  const digits = column.kind === "money" || column.kind === "whole" ? 0 : 2;
  const written = value.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: digits });
  return column.kind === "money" ? withCurrency(context, written) : written;
}

/** "Jul 2026". */
export function writeMonth(day: Day, language: Language): string {
  const { year, month } = partsOf(day);
  const format = { month: "short", year: "numeric", timeZone: "UTC" } as const;
  return new Date(Date.UTC(year, month - 1)).toLocaleDateString(language === "ru" ? "ru-RU" : "en-US", format);
}

/** The columns of a table by their keys, each cell as text. */
export function textsOf(context: SheetContext, columns: readonly SheetColumn[]): (key: string, row: number) => string {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  return (key, row) => cellText(context, byKey.get(key), row);
}

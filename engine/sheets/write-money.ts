import type { Money } from "../ground/units.ts";
import type { SheetContext } from "./sheet-context.ts";

/**
 * Money in a sentence, whole units of the currency.
 *
 * @example writeMoney(context, 123_456_00) // "123,456"
 */
export function writeMoney({ money, language }: SheetContext, amount: Money): string {
  const units = money(amount);
  if (units === null) return "–";
  return units.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 0 });
}

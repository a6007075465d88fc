import type { Money } from "../ground/units.ts";
import { shownCurrency } from "./shown-currency.ts";
import type { SheetContext } from "./sheet-context.ts";

/**
 * Money where there is little room: three figures and its scale, with the sign of the currency.
 *
 * @returns "–" where it is not known
 * @example writeMoneyShort(context, 8_465_000_00) // "8.47M $", in Russian "8,47 млн ₽"
 */
export function writeMoneyShort({ money, language, plan }: SheetContext, amount: Money): string {
  const units = money(amount);
  if (units === null) return "–";
  const sign = shownCurrency(plan.input);
  const isLarge = Math.abs(units) >= 1000;
  const written = new Intl.NumberFormat(language === "ru" ? "ru-RU" : "en-US", {
    ...(isLarge
      ? { notation: "compact", maximumSignificantDigits: Math.abs(units) >= 1e8 ? 4 : 3 }
      : { maximumFractionDigits: 0 }),
  }).format(units);
  if (sign === "") return written;
  return language === "en" && sign.length === 1 && sign !== "₽" ? sign + written : `${written} ${sign}`;
}

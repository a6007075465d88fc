import type { Money } from "../ground/units.ts";
import type { SheetContext } from "../sheets/sheet-context.ts";
import { shownCurrency } from "../sheets/shown-currency.ts";
import { writeMoney } from "../sheets/write-money.ts";

/**
 * Money as the pane shows it, whole units with the sign of the currency where one is known; "–" where nothing is.
 *
 * @example shownMoney(context, 123_456_00) // "123,456 ₽"
 */
export function shownMoney(context: SheetContext, amount: Money): string {
  return withCurrency(context, writeMoney(context, amount), context.money(amount) !== null);
}

/** An amount that is written already, with the sign. */
export function withCurrency({ language, plan }: SheetContext, written: string, isKnown = true): string {
  const sign = shownCurrency(plan.input);
  if (sign === "" || !isKnown) return written;
  return language === "en" && sign.length === 1 && sign !== "₽" ? sign + written : `${written} ${sign}`;
}

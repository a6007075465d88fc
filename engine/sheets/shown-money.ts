import type { Money } from "../ground/units.ts";
import { withSign } from "../ground/with-sign.ts";
import type { SheetContext } from "./sheet-context.ts";
import { shownCurrency } from "./shown-currency.ts";
import { writeMoney } from "./write-money.ts";

/**
 * Money in a text or in the pane, whole units with the sign of the currency where one is known; "–" where nothing is.
 *
 * @example shownMoney(context, 123_456_00) // "123,456 ₽"
 */
export function shownMoney(context: SheetContext, amount: Money): string {
  const written = writeMoney(context, amount);
  return context.money(amount) === null ? written : withCurrency(context, written);
}

/** An amount that is written already, with the sign. */
export function withCurrency({ language, plan }: SheetContext, written: string): string {
  return withSign(written, shownCurrency(plan.input), language);
}

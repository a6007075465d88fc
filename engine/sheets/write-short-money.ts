import { text } from "../ground/text.ts";
import type { Money } from "../ground/units.ts";
import type { SheetContext } from "./sheet-context.ts";

const units = [
  { from: 999.95e6, size: 1e9, decimals: 1, name: text("bn", "млрд") },
  { from: 999_950, size: 1e6, decimals: 1, name: text("M", "млн") },
  { from: 9_999.5, size: 1e3, decimals: 0, name: text("k", "тыс.") },
] as const;

/**
 * Money as a first page says it: as many digits as a decision needs.
 *
 * @param amount in small units (AM-01)
 * @returns "–" where the amount is not known
 * @example writeShortMoney(context, 8_512_400_00) // "8.5 M"
 * @example writeShortMoney(context, 854_352_00) // "854 k"
 */
export function writeShortMoney(
  { money, language, say }: Pick<SheetContext, "money" | "language" | "say">,
  amount: Money,
): string {
  const value = money(amount);
  if (value === null) return "–";
  const unit = units.find(({ from }) => Math.abs(value) >= from);
  const digits = unit?.decimals ?? 0;
  const number = (value / (unit?.size ?? 1)).toLocaleString(language === "ru" ? "ru-RU" : "en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return unit ? `${number}\u00a0${say(unit.name)}` : number;
}

/** The same with its sign, for what changed: "+0.4 M", "−1.2 M". */
export function writeMoneyChange(context: Pick<SheetContext, "money" | "language" | "say">, amount: Money): string {
  const sign = amount > 0 ? "+" : amount < 0 ? "−" : "";
  return `${sign}${writeShortMoney(context, Math.abs(amount))}`;
}

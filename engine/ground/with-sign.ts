import type { Language } from "./text.ts";

/**
 * An amount that is written already, with the sign of its currency where the language puts it; as it is without one.
 *
 * @example withSign("1,200", "$", "en") // "$1,200"
 */
export function withSign(amount: string, sign: string, language: Language): string {
  if (sign === "") return amount;
  return language === "en" && sign.length === 1 && sign !== "₽" ? sign + amount : `${amount} ${sign}`;
}

import { headingCurrency } from "../heading-currency.ts";

/**
 * The currency a number format writes beside a number; undefined when it writes none.
 *
 * @example formatCurrency('#,##0.00\\ [$€-407]') // "EUR"
 */
export function formatCurrency(code: string): string | undefined {
  // "[$-419]" is a language and no dollar; "[$€-407]" is a sign with one
  const plain = code.replace(/\[\$-[^\]]*\]/g, "").replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, " $1 ");
  return headingCurrency(plain.replace(/["\\_*]/g, " "))?.currency;
}

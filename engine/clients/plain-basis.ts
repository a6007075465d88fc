export type PlainBasis = "payments" | "profit";

const words: ReadonlyMap<string, PlainBasis> = new Map([
  ["payments", "payments"],
  ["revenue", "payments"],
  ["платежи", "payments"],
  ["profit", "profit"],
  ["прибыль", "profit"],
]);

/**
 * What clients are ranked by where the setting abcBasis says it in one word; undefined where it is a formula.
 *
 * @see CALC-01 (abcBasis), AM-13
 * @example plainBasis("Прибыль") // "profit"
 */
export function plainBasis(abcBasis: string): PlainBasis | undefined {
  return words.get(abcBasis.trim().toLowerCase());
}

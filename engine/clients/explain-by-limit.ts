import type { Money } from "../units.ts";
import { say, text, type Language } from "../words/text.ts";
import { AbcClass } from "./abc-class.ts";
import type { MoneyLimits } from "./classify-by-limit.ts";
import { explainUnranked } from "./explain-class.ts";
import type { ClientRanking } from "./rank-clients.ts";

const words = {
  place: text("Rank {rank} of {count}: {amount}.", "Место {rank} из {count}: {amount}."),
  fixed: [
    text("{amount} is not below the amount of A, {a}: class A.", "{amount} не меньше суммы для A ({a}): группа A."),
    text(
      "{amount} is below the amount of A, {a}, but not below that of B, {b}: class B.",
      "{amount} меньше суммы для A ({a}), но не меньше суммы для B ({b}): группа B.",
    ),
    text("{amount} is below the amount of B, {b}: class C.", "{amount} меньше суммы для B ({b}): группа C."),
  ],
  found: [
    text(
      "{amount} is not below {a}, where the curve of the data ends A: class A.",
      "{amount} не меньше {a}, где по кривой данных кончается A: группа A.",
    ),
    text(
      "{amount} is below {a}, where the curve of the data ends A, but not below {b}, where C begins: class B.",
      "{amount} меньше {a}, где по кривой данных кончается A, но не меньше {b}, где начинается C: группа B.",
    ),
    text(
      "{amount} is below {b}, where by the curve of the data C begins: class C.",
      "{amount} меньше {b}, где по кривой данных начинается C: группа C.",
    ),
  ],
};

export interface LimitsToExplain {
  readonly limits: MoneyLimits;
  /** Found in the data by the ABC curve, not given as settings. */
  readonly found: boolean;
  /** Small units in one unit of the currency. */
  readonly perUnit: number;
}

/**
 * Says in words why a client has its class when classes go by amounts of money, given or found in the data.
 *
 * @param ranking in rank order, its classes those of `classifyByLimit`
 * @param place row of that table, 0 for the first rank
 * @throws RangeError if there is no such place
 * @see AM-12, AM-14, CALC-01 (method limit)
 * @example explainByLimit(ranking, 0, { limits: { a: 500, b: 100 }, found: false, perUnit: 1 }, "en")
 * // "Rank 1 of 3: 900. 900 is not below the amount of A, 500: class A."
 */
export function explainByLimit(
  ranking: ClientRanking,
  place: number,
  { limits, found, perUnit }: LimitsToExplain,
  language: Language,
): string {
  const group = ranking.classes[place];
  if (!(group <= AbcClass.C)) return explainUnranked(ranking, place, language);
  const money = (amount: Money): string => moneyFormats[language].format(amount / perUnit);
  const values = {
    rank: place + 1,
    count: ranking.rows.length,
    amount: money(ranking.amounts[place]),
    a: money(limits.a),
    b: money(limits.b),
  };
  const verdict = (found ? words.found : words.fixed)[group];
  return [words.place, verdict].map((part) => say(part, language, values)).join(" ");
}

/** Making a formatter takes longer than all the rest of a sentence, so each is made once. */
const moneyFormats: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 }),
  ru: new Intl.NumberFormat("ru-RU", { maximumFractionDigits: 2 }),
};

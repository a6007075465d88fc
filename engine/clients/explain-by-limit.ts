import { formatPercent } from "../ground/format-percent.ts";
import type { Money } from "../ground/units.ts";
import { say, text, type Language } from "../ground/text.ts";
import { AbcClass } from "../ground/abc-class.ts";
import type { MoneyLimits } from "./classify-by-limit.ts";
import { explainUnranked } from "./explain-class.ts";
import type { ClientRanking } from "./rank-clients.ts";

const words = {
  place: text("Rank {rank} of {count}, share {share};", "Место {rank} из {count}, доля {share};"),
  fixed: [
    text("{amount} is not below {a}: A.", "{amount} не меньше {a}: A."),
    text("{amount} is below {a}, but not below {b}: B.", "{amount} меньше {a}, но не меньше {b}: B."),
    text("{amount} is below {b}: C.", "{amount} меньше {b}: C."),
  ],
  found: [
    text("{amount} is not below {a}, found in the data: A.", "{amount} не меньше {a}, границы по данным: A."),
    text(
      "{amount} is below {a}, but not below {b}, found in the data: B.",
      "{amount} меньше {a}, но не меньше {b}, границы по данным: B.",
    ),
    text("{amount} is below {b}, found in the data: C.", "{amount} меньше {b}, границы по данным: C."),
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
 * // "Rank 1 of 3, share 74.4%; 900 is not below 500: A."
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
    share: formatPercent(ranking.share[place], language, 1),
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

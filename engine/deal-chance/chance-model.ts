import type { Share } from "../ground/units.ts";
import { indicators, type IndicatorColumn } from "./indicators.ts";
import { chanceOf, ridgeLogistic, type LogisticFit } from "./ridge-logistic.ts";
import { scoreChances, type ChanceScores } from "./score-chances.ts";

export interface ChanceModel {
  readonly columns: readonly IndicatorColumn[];
  readonly fit: LogisticFit;
  readonly penalty: number;
  /** Of ten folds: each deal told by a model of the other nine tenths. */
  readonly scores: ChanceScores;
}

/** Penalties tried; the best on the folds is used, of equal ones the larger. */
const penalties = [0.1, 1, 10, 100, 1000] as const;
const folds = 10;

/**
 * Chance to win from what like deals came to: ridge logistic regression on the words of attributes, its penalty chosen by
 * ten-fold cross-validation on the Brier score. Row i belongs to fold i mod 10, so that nothing is random.
 *
 * @param attributes codes per deal, -1 is blank
 * @param deals rows of closed deals, in the order of the sheet
 * @param outcomes 1 won, 0 lost, one per row of `deals`
 * @see CALC-55
 */
export function chanceModel(
  attributes: readonly ArrayLike<number>[],
  deals: ArrayLike<number>,
  outcomes: ArrayLike<number>,
): ChanceModel {
  const tried = crossValidate(attributes, deals, outcomes);
  let best = 0;
  tried.forEach(({ brier }, place) => {
    if (brier <= tried[best].brier) best = place;
  });
  return { ...fitChances(attributes, deals, outcomes, penalties[best]), penalty: penalties[best], scores: tried[best] };
}

/** The model of all given deals under one penalty. */
export function fitChances(
  attributes: readonly ArrayLike<number>[],
  deals: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  penalty: number,
): { readonly columns: readonly IndicatorColumn[]; readonly fit: LogisticFit } {
  const { columns, rowsOf } = indicators(attributes, deals);
  return { columns, fit: ridgeLogistic(rowsOf(deals), outcomes, penalty) };
}

/** Chances of other deals by a model. */
export function tellChances(
  { columns, fit }: Pick<ChanceModel, "columns" | "fit">,
  attributes: readonly ArrayLike<number>[],
  deals: ArrayLike<number>,
): Float64Array {
  const terms = attributes.map(() => new Map<number, number>());
  columns.forEach(({ attribute, word }, place) => terms[attribute].set(word, fit.terms[place]));
  return Float64Array.from({ length: deals.length }, (_, at) => {
    const sum = attributes.reduce((all, codes, one) => all + (terms[one].get(codes[deals[at]]) ?? 0), fit.intercept);
    return 1 / (1 + Math.exp(-sum));
  });
}

/** Scores of every penalty. */
function crossValidate(
  attributes: readonly ArrayLike<number>[],
  deals: ArrayLike<number>,
  outcomes: ArrayLike<number>,
): ChanceScores[] {
  const told = penalties.map(() => new Float64Array(deals.length));
  const base = new Float64Array(deals.length);
  for (let fold = 0; fold < folds; fold++) {
    const [inside, outside] = [[] as number[], [] as number[]];
    for (let at = 0; at < deals.length; at++) (at % folds === fold ? inside : outside).push(at);
    const training = outside.map((at) => deals[at]);
    const known = outside.map((at) => outcomes[at]);
    const { rowsOf } = indicators(attributes, training);
    const rows = rowsOf(training);
    const asked = rowsOf(inside.map((at) => deals[at]));
    const share: Share = known.reduce((sum, one) => sum + one, 0) / known.length;
    // From the largest penalty down: each fit begins where the one before ended.
    let fit: LogisticFit | undefined;
    for (let place = penalties.length - 1; place >= 0; place--) {
      fit = ridgeLogistic(rows, known, penalties[place], fit);
      inside.forEach((at, row) => (told[place][at] = chanceOf(fit!, asked, row)));
    }
    for (const at of inside) base[at] = share;
  }
  return told.map((chances) => scoreChances(chances, base, outcomes));
}

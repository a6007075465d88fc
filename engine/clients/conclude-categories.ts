import { text, type Text } from "../ground/text.ts";
import { abcNames, AbcClass } from "../ground/abc-class.ts";
import type { Coverage } from "./coverage.ts";
import type { DealWeight } from "./deal-weights.ts";

const words = {
  bestPerDay: (name: Text) =>
    text(
      `Category ${name.en} earns most per day of a deal.`,
      `Больше всего денег за день сделки приносит категория ${name.ru}.`,
    ),
  noDeals: (name: Text) =>
    text(
      `Category ${name.en} has clients, but no deal won in the period.`,
      `В категории ${name.ru} есть клиенты, но нет выигранных за период сделок.`,
    ),
  coveredWorse: text(
    "Category A is covered worse than B: the best clients get less attention.",
    "Категория A проработана хуже, чем B: лучшим клиентам уделяют меньше внимания.",
  ),
};

/**
 * What the figures by category say: who earns most per day, where there are no deals, whether A is covered worse than B.
 *
 * @param weights rows of `dealWeights().categories`
 * @param coverages rows of `coverage`
 * @returns sentences, none where nothing follows from the figures
 * @see CALC-04, CALC-05
 * @example concludeCategories(weights.categories, coverages).map((words) => words.en)
 */
export function concludeCategories(weights: readonly DealWeight[], coverages: readonly Coverage[]): Text[] {
  const classes: readonly number[] = [AbcClass.A, AbcClass.B, AbcClass.C];
  const perDay = weights.filter(({ category = -1, weightPerDay }) => classes.includes(category) && weightPerDay > 0);
  const best = perDay.toSorted((x, y) => y.weightPerDay - x.weightPerDay)[0];
  const of = (category: number) => coverages.find((row) => row.category === category);
  const empty = weights.filter(
    ({ category = -1, won }) => classes.includes(category) && won === 0 && (of(category)?.clients ?? 0) > 0,
  );
  const coverageOf = (category: number): number => of(category)?.coverage ?? NaN;
  return [
    ...(best && perDay.length > 1 ? [words.bestPerDay(abcNames[best.category ?? AbcClass.None])] : []),
    ...empty.map(({ category = AbcClass.None }) => words.noDeals(abcNames[category])),
    ...(coverageOf(AbcClass.A) < coverageOf(AbcClass.B) ? [words.coveredWorse] : []),
  ];
}

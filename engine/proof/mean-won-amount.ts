import { DealStatus } from "../ground/deal-status.ts";
import type { Money } from "../ground/units.ts";

/** Deals as they were known on a day, and the words by which like deals are told. */
export interface KnownAmounts {
  /** Numbers of `DealStatus`; -1 is not there. */
  readonly status: ArrayLike<number>;
  /** Small units; of won deals only. */
  readonly amount: ArrayLike<Money>;
}

/**
 * What a deal should bring, from the deals won so far: the mean of those that share its word in the one attribute that tells
 * amounts best, else the mean of all.
 *
 * An attribute is judged on the won deals themselves, each left out of its own mean; the first of equal ones counts, none where
 * all deals together tell as much. A mean of fewer than `enough` deals is not used.
 *
 * @param attributes codes per deal, one column each; -1 is blank
 * @param enough won deals a mean needs
 * @returns money per deal, NaN where nothing was won yet
 * @see CALC-43 (amounts while open)
 * @example meanWonAmount({ status: [1, 1, 0], amount: [100, 300, 0] }, [], 1)[2] // 200
 */
export function meanWonAmount(
  known: KnownAmounts,
  attributes: readonly ArrayLike<number>[],
  enough: number,
): Float64Array {
  const rows: number[] = [];
  for (let deal = 0; deal < known.status.length; deal++)
    if (known.status[deal] === DealStatus.Won && known.amount[deal] > 0) rows.push(deal);
  const all = meansOf(known.amount, rows, () => 0);
  const one = (_: number): number => 0;
  let best = { error: errorOf(known.amount, rows, one, all, enough, all), word: one, means: all };
  for (const codes of attributes) {
    const word = (deal: number): number => codes[deal];
    const means = meansOf(known.amount, rows, word);
    const error = errorOf(known.amount, rows, word, means, enough, all);
    if (error < best.error * (1 - 1e-9)) best = { error, word, means };
  }
  const overall = all.get(0);
  return Float64Array.from({ length: known.status.length }, (_, deal) => {
    const mean = best.means.get(best.word(deal));
    const used = mean && mean.count >= enough ? mean : overall;
    return used ? used.sum / used.count : Number.NaN;
  });
}

interface Mean {
  sum: number;
  count: number;
}

type Means = ReadonlyMap<number, Mean>;

function meansOf(amount: ArrayLike<Money>, rows: readonly number[], word: (deal: number) => number): Means {
  const means = new Map<number, Mean>();
  for (const deal of rows) {
    const mean = means.get(word(deal)) ?? { sum: 0, count: 0 };
    mean.sum += amount[deal];
    mean.count += 1;
    means.set(word(deal), mean);
  }
  return means;
}

/** Mean squared error when each deal is told by the others. */
function errorOf(
  amount: ArrayLike<Money>,
  rows: readonly number[],
  word: (deal: number) => number,
  means: Means,
  enough: number,
  all: Means,
): number {
  let error = 0;
  for (const deal of rows) {
    const own = means.get(word(deal))!;
    const mean = own.count > enough ? own : all.get(0)!;
    const told = mean.count > 1 ? (mean.sum - amount[deal]) / (mean.count - 1) : 0;
    error += (amount[deal] - told) ** 2;
  }
  return rows.length > 0 ? error / rows.length : 0;
}

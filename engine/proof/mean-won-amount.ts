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
  const one = new Int8Array(known.status.length);
  const all = meansOf(known.amount, rows, one);
  const overall = meanOf(all, one, 0);
  const errorBy = (words: ArrayLike<number>, means: Means): number =>
    errorOf(known.amount, rows, (deal) => {
      const mean = meanOf(means, words, deal)!;
      return mean.count > enough ? mean : overall!;
    });
  let best = { error: errorBy(one, all), words: one as ArrayLike<number>, means: all };
  for (const words of attributes) {
    const means = meansOf(known.amount, rows, words);
    const error = errorBy(words, means);
    if (error < best.error * (1 - 1e-9)) best = { error, words, means };
  }
  const money = new Float64Array(one.length);
  for (let deal = 0; deal < money.length; deal++) {
    const mean = meanOf(best.means, best.words, deal);
    const used = mean && mean.count >= enough ? mean : overall;
    money[deal] = used ? used.sum / used.count : Number.NaN;
  }
  return money;
}

interface Mean {
  sum: number;
  count: number;
}

/** By the code of the word, the blank one first; none where no won deal has the word. */
type Means = readonly (Mean | undefined)[];

function meansOf(amount: ArrayLike<Money>, rows: readonly number[], words: ArrayLike<number>): Means {
  const means: Mean[] = [];
  for (const deal of rows) {
    const mean = (means[words[deal] + 1] ??= { sum: 0, count: 0 });
    mean.sum += amount[deal];
    mean.count += 1;
  }
  return means;
}

function meanOf(means: Means, words: ArrayLike<number>, deal: number): Mean | undefined {
  return means[words[deal] + 1];
}

/** Mean squared error when each deal is told by the others of its mean. */
function errorOf(amount: ArrayLike<Money>, rows: readonly number[], meanBy: (deal: number) => Mean): number {
  let error = 0;
  for (const deal of rows) {
    const { sum, count } = meanBy(deal);
    const told = count > 1 ? (sum - amount[deal]) / (count - 1) : 0;
    error += (amount[deal] - told) ** 2;
  }
  return rows.length > 0 ? error / rows.length : 0;
}

import type { Share } from "../ground/units.ts";

/** How good chances are, beside those without any model. */
export interface ChanceScores {
  readonly n: number;
  /** Share told right where 50 % and more is taken as won. */
  readonly accuracy: Share;
  /** Chance that a won deal had a higher chance than a lost one; ties count half. */
  readonly auc: Share;
  /** Mean squared difference of chance and outcome. */
  readonly brier: number;
  readonly brierBase: number;
  /** brierBase − brier, and its standard error by deal. */
  readonly gain: number;
  readonly se: number;
  /** The gain is more than one standard error. */
  readonly isBetter: boolean;
}

/**
 * @param chances 0 to 1, one per deal
 * @param base the chances they are compared with
 * @param outcomes 1 won, 0 lost
 * @see CALC-55
 * @example scoreChances([0.9, 0.2], [0.5, 0.5], [1, 0]).auc // 1
 */
export function scoreChances(
  chances: ArrayLike<number>,
  base: ArrayLike<number>,
  outcomes: ArrayLike<number>,
): ChanceScores {
  const n = outcomes.length;
  const differences = new Float64Array(n);
  let [right, brier, brierBase] = [0, 0, 0];
  for (let deal = 0; deal < n; deal++) {
    const own = (chances[deal] - outcomes[deal]) ** 2;
    const other = (base[deal] - outcomes[deal]) ** 2;
    right += Number(chances[deal] >= 0.5 === (outcomes[deal] === 1));
    brier += own / n;
    brierBase += other / n;
    differences[deal] = other - own;
  }
  const gain = differences.reduce((sum, one) => sum + one, 0) / n;
  const spread = differences.reduce((sum, one) => sum + (one - gain) ** 2, 0);
  const se = Math.sqrt(spread / (n - 1) / n);
  return { n, accuracy: right / n, auc: areaUnder(chances, outcomes), brier, brierBase, gain, se, isBetter: gain > se };
}

/** By ranks, equal ones sharing theirs. */
function areaUnder(chances: ArrayLike<number>, outcomes: ArrayLike<number>): Share {
  const order = Array.from({ length: outcomes.length }, (_, deal) => deal).sort((a, b) => chances[a] - chances[b]);
  let [won, ranks] = [0, 0];
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && chances[order[to]] === chances[order[from]]) to++;
    for (let at = from; at < to; at++) {
      if (outcomes[order[at]] !== 1) continue;
      won += 1;
      ranks += (from + to + 1) / 2;
    }
    from = to;
  }
  return (ranks - (won * (won + 1)) / 2) / (won * (order.length - won));
}

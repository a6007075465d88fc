import type { Money, Share } from "../ground/units.ts";

/** How many factors are tried, and how far from the largest amount they start and end. */
const [tried, smallest, largest] = [32, 1e-4, 50];

/**
 * A sum that independent deals exceed with less than a given chance, however their amounts are spread.
 *
 * @param deals amounts and the chance of each to come
 * @returns at most the sum of all amounts
 * @see AM-40; Chernoff 1952: P(S ≥ x) ≤ e^(−sx) Π (1 − p + p e^(sa)), the best of some factors s
 * @example likelyReach({ amount: Float64Array.of(100), rare: Float64Array.of(0.01) }, 1e-13) // 100
 */
export function likelyReach(
  { amount, rare }: { readonly amount: Float64Array; readonly rare: Float64Array },
  beyond: Share,
): Money {
  let [span, most] = [0, 0];
  for (let deal = 0; deal < amount.length; deal++) {
    span += amount[deal];
    most = Math.max(most, amount[deal]);
  }
  if (most === 0) return 0;
  let reach = span;
  for (let place = 0; place < tried; place++) {
    const factor = (smallest * (largest / smallest) ** (place / (tried - 1))) / most;
    let log = -Math.log(beyond);
    for (let deal = 0; deal < amount.length; deal++) log += Math.log1p(rare[deal] * Math.expm1(factor * amount[deal]));
    reach = Math.min(reach, log / factor);
  }
  return reach;
}

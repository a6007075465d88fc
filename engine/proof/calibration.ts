import type { Share } from "../ground/units.ts";

export interface Calibration {
  /** Ten bands of chance, 0–10 % first: deals, their mean chance, the share really won; NaN where there are none. */
  readonly bands: readonly { readonly n: number; readonly chance: Share; readonly won: Share }[];
  readonly n: number;
  /** Mean squared difference of chance and outcome: 0 is perfect, 0.25 a coin. */
  readonly brier: number;
  /** The same had every deal got the plain rate. */
  readonly brierPlain: number;
}

/** A deal's chance, the rate it would have got without any model, and whether it was won. */
export interface ChanceAndOutcome {
  readonly chance: Share;
  readonly plain: Share;
  readonly won: boolean;
}

const bandCount = 10;

/**
 * Do deals of so many percent come true so often?
 *
 * @see CALC-43; Brier, Monthly Weather Review 78 (1950)
 * @example calibration([{ chance: 0.8, plain: 0.5, won: true }]).brier // 0.04
 */
export function calibration(deals: Iterable<ChanceAndOutcome>): Calibration {
  const sums = Array.from({ length: bandCount }, () => ({ n: 0, chance: 0, won: 0 }));
  let [brier, brierPlain, count] = [0, 0, 0];
  for (const { chance, plain, won } of deals) {
    const band = sums[Math.min(bandCount - 1, Math.floor(chance * bandCount))];
    count += 1;
    band.n += 1;
    band.chance += chance;
    band.won += Number(won);
    brier += (chance - Number(won)) ** 2;
    brierPlain += (plain - Number(won)) ** 2;
  }
  return {
    bands: sums.map(({ n, chance, won }) => ({ n, chance: chance / n, won: won / n })),
    n: count,
    brier: brier / count,
    brierPlain: brierPlain / count,
  };
}

import type { Money, Share } from "../ground/units.ts";
import { codeNumber } from "../input/lists.ts";

/** Numbers of the list `forecastCategory`, in its order. */
export const ForecastCategory = { Commit: 0, BestCase: 1, Pipeline: 2, Omitted: 3 } as const;
/** Place = number of the category. Keys of results, the same in both languages. */
const forecastKeys = ["commit", "bestCase", "pipeline", "omitted"] as const;

const [fresh, early] = [codeNumber("stagePhase", "new"), codeNumber("stagePhase", "early")];

export interface ForecastFacts {
  /** Category of the deal's own column; -1 is blank. */
  readonly own: number;
  /** Chance to win; NaN is not known. */
  readonly chance: Share;
  /** Number of the list stagePhase of the deal's stage; -1 is blank. */
  readonly phase: number;
}

/**
 * Category of one open deal: its own, else by chance and phase.
 *
 * From `commitFrom` it is committed, from `bestFrom` best case, else pipeline; in an early phase it is best case at most. Of a
 * company where no interest was formed yet (phase new), or with a chance of 0, nothing is forecast: omitted.
 *
 * @see CALC-49
 * @example forecastCategory({ own: -1, chance: 0.85, phase: -1 }, { commit: 0.8, best: 0.5 }) // ForecastCategory.Commit
 */
export function forecastCategory(
  { own, chance, phase }: ForecastFacts,
  from: { readonly commit: Share; readonly best: Share },
): number {
  if (own >= 0) return own;
  if (phase === fresh || chance === 0) return ForecastCategory.Omitted;
  if (chance >= from.commit && phase !== early) return ForecastCategory.Commit;
  return chance >= from.best ? ForecastCategory.BestCase : ForecastCategory.Pipeline;
}

/** Deals and their planned money. */
export interface ForecastLine {
  readonly key: "won" | (typeof forecastKeys)[number];
  readonly deals: number;
  readonly money: Money;
  /** With all lines above; what is omitted adds nothing. */
  readonly total: Money;
  /** Total ÷ target; NaN without a target. */
  readonly cover: Share;
}

/**
 * What is won, and what commit, best case and pipeline would add, line by line, against the target; omitted below.
 *
 * @param planned money of open deals planned in the period, one entry per planned sum
 * @see CALC-49, CALC-19
 * @example won 30, commit 20, best case 10, target 100: totals 30, 50, 60; cover 30, 50, 60 %
 */
export function forecastLines(
  won: { readonly deals: number; readonly money: Money },
  planned: readonly { readonly deal: number; readonly category: number; readonly money: Money }[],
  target: Money,
): ForecastLine[] {
  let total = won.money;
  const line = (key: ForecastLine["key"], deals: number, money: Money): ForecastLine => ({
    ...{ key, deals, money, total },
    cover: target > 0 ? total / target : Number.NaN,
  });
  const lines = [line("won", won.deals, won.money)];
  forecastKeys.forEach((key, category) => {
    const own = planned.filter((one) => one.category === category);
    const money = own.reduce((sum, one) => sum + one.money, 0);
    if (category !== ForecastCategory.Omitted) total += money;
    lines.push(line(key, new Set(own.map(({ deal }) => deal)).size, money));
  });
  return lines;
}

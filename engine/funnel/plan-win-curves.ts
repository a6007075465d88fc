import type { PlanFrame } from "../frame/plan-frame.ts";
import { funnelCategories, type FunnelLens } from "./funnel-lens.ts";
import { winCurve, type WinCurve } from "./win-curve.ts";

/** Win curves of all deals and of each category. */
export interface WinCurves {
  readonly all: WinCurve;
  /** Of what happened in the last chanceWindow days; of all time where that is too little (AM-83). */
  readonly today: WinCurve;
  /** A, B, C, none. */
  readonly byCategory: readonly WinCurve[];
  /** Days since opening that are shown in the table: parts and multiples of the horizon (setting horizonDays). */
  readonly marks: readonly number[];
}

/** The last mark is so many horizons away, and the first a third of one. */
const horizons = [1 / 3, 1, 2, 4];

/** @see AM-32 */
export function planWinCurves({ asOf, input }: PlanFrame, lens: FunnelLens): WinCurves {
  const { horizonDays, chanceWindow, minObservations } = input.settings;
  const outcomes = lens.paths.deals;
  const groups: number[][] = Array.from({ length: funnelCategories }, () => []);
  for (const row of lens.deals) groups[lens.category[row]].push(row);
  const all = winCurve(outcomes, asOf, lens.deals);
  const last = chanceWindow > 0 ? winCurve(outcomes, asOf, lens.deals, asOf - chanceWindow + 1) : all;
  return {
    all,
    today: last.wins + last.losses >= minObservations ? last : all,
    byCategory: groups.map((rows) => winCurve(outcomes, asOf, rows)),
    marks: Array.from(new Set(horizons.map((times) => Math.max(1, Math.round(horizonDays * times))))),
  };
}

import { DealStatus } from "../ground/deal-status.ts";
import type { Period } from "../ground/units.ts";
import { entryDates, isLogged, type DealPaths } from "./deal-paths.ts";

/** Deals decided at each open stage within a span, and how many of them went on; by place in the chain. */
export interface StagePassing {
  readonly decided: Float64Array;
  readonly passed: Float64Array;
}

/**
 * What happened at each stage within a span: deals that went on and deals that were lost there, by the day it happened. Two
 * spans compare like for like, unlike deals by their entry, of which the later ones had less time.
 *
 * Without a stage log the closing day stands for all of a deal's steps.
 *
 * @param rows deals to count; all without it
 * @see AM-83, CALC-14
 */
export function stagePassing(
  paths: DealPaths,
  { from, to }: Pick<Period, "from" | "to">,
  rows?: ArrayLike<number>,
): StagePassing {
  const length = paths.chain.length;
  const passing = { decided: new Float64Array(length), passed: new Float64Array(length) };
  const dates = new Float64Array(length);
  const { status, closeDate } = paths.deals;
  const count = rows?.length ?? paths.furthest.length;
  for (let at = 0; at < count; at++) {
    const deal = rows ? rows[at] : at;
    const logged = isLogged(paths, deal);
    if (logged) entryDates(paths, deal, dates);
    const furthest = paths.furthest[deal];
    for (let place = 0; place < length && place <= furthest; place++) {
      const isPassed = furthest > place;
      if (!isPassed && status[deal] !== DealStatus.Lost) continue;
      const day = isPassed && logged && place + 1 < length ? dates[place + 1] : closeDate[deal];
      if (!(day >= from && day <= to)) continue;
      passing.decided[place] += 1;
      if (isPassed) passing.passed[place] += 1;
    }
  }
  return passing;
}

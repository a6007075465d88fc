import type { Day, Share } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";
import { entryDates, type DealPaths, type FunnelStages } from "./deal-paths.ts";
import { DealStatus } from "../ground/deal-status.ts";

/**
 * What a stage without an entry means (AM-30): `furthest`: passed by all who went further; `visited`: not passed;
 * `strict`: the deal drops out at its first gap.
 */
export type SkipRule = "furthest" | "visited" | "strict";

export interface ConversionOptions {
  readonly rule?: SkipRule;
  /** Cohort window: deals whose entry to the stage lies in it; open at a side that is left out. */
  readonly from?: Day;
  readonly to?: Day;
  /** Which figure is used for planning; `resolved` leaves deals still open out of the denominator. */
  readonly basis?: "resolved" | "cohort";
  /** Fewer deals than this and the planning figure is the one assumed on the Stages sheet. */
  readonly minObservations?: number;
  /** Deals to count (a manager's, a category's); all without it. */
  readonly rows?: ArrayLike<number>;
}

/** One row per open stage, in chain order. Shares are NaN where the denominator is 0. */
export interface Conversion {
  readonly rule: SkipRule;
  /** Stage rows. */
  readonly stage: Int32Array;
  readonly entered: Float64Array;
  readonly reachedNext: Float64Array;
  /** Of those that entered, won in the end. */
  readonly won: Float64Array;
  readonly lost: Float64Array;
  readonly open: Float64Array;
  /** Went on, but not to the next stage: only under `strict`. */
  readonly dropped: Float64Array;
  readonly cohort: Float64Array;
  readonly resolved: Float64Array;
  readonly planning: Float64Array;
  /** 1 where `planning` is not carried by observations. */
  readonly assumed: Uint8Array;
  /** Chance to win from the stage: products of the three figures to the end of the chain. */
  readonly winChance: Float64Array;
  readonly winChanceCohort: Float64Array;
  readonly winChanceResolved: Float64Array;
  /** 1 where the figure is an upper bound: deals lost at an unknown stage are held as lost at the last one (AM-33). */
  readonly upperBound: Uint8Array;
  readonly lostWithoutStage: number;
}

/**
 * Share of the deals that entered a stage and went on to the next, per stage, and the chance to win from it.
 *
 * entered = reachedNext + lost + open + dropped, always.
 *
 * @see CALC-14, AM-30, AM-33
 * @example conversion(stages, dealPaths(stages, deals, log)).resolved // 0.75, 1, 0.5
 */
export function conversion(stages: FunnelStages, paths: DealPaths, options: ConversionOptions = {}): Conversion {
  const counts = countPaths(paths, options);
  const { entered, reachedNext, lost, dropped } = counts;
  const cohort = entered.map((n, k) => (n === 0 ? Number.NaN : reachedNext[k] / n));
  const decided = entered.map((_, k) => reachedNext[k] + lost[k] + dropped[k]);
  const resolved = decided.map((n, k) => (n === 0 ? Number.NaN : reachedNext[k] / n));
  const isCohort = options.basis === "cohort";
  const planned = planConversions(
    isCohort ? cohort : resolved,
    isCohort ? entered : decided,
    mapColumn(Float64Array, paths.chain, (row) => stages.conversion[row]),
    options.minObservations ?? 5,
  );
  return {
    rule: options.rule ?? "furthest",
    stage: paths.chain,
    ...counts,
    cohort,
    resolved,
    ...planned,
    winChance: productsToEnd(planned.planning),
    winChanceCohort: productsToEnd(cohort),
    winChanceResolved: productsToEnd(resolved),
  };
}

type Counts = Pick<
  Conversion,
  "entered" | "reachedNext" | "won" | "lost" | "open" | "dropped" | "upperBound" | "lostWithoutStage"
>;

function countPaths(paths: DealPaths, options: ConversionOptions): Counts {
  const length = paths.chain.length;
  const column = (): Float64Array => new Float64Array(length);
  const [entered, reachedNext, won, lost, open, dropped] = Array.from({ length: 6 }, column);
  const upperBound = new Uint8Array(length);
  const { from = -Infinity, to = Infinity, rule = "furthest", rows } = options;
  const windowed = options.from !== undefined || options.to !== undefined;
  const dates = column();
  let lostWithoutStage = 0;

  const size = rows?.length ?? paths.furthest.length;
  for (let i = 0; i < size; i++) {
    const deal = rows ? rows[i] : i;
    const furthest = paths.furthest[deal];
    const status = paths.deals.status[deal];
    const unknown = paths.lostWithoutStage[deal] === 1;
    if (windowed) entryDates(paths, deal, dates);
    let counted = false;
    for (let place = 0; place < length && place <= furthest; place++) {
      const visited = paths.visited[deal * length + place] === 1;
      if (rule !== "furthest" && !visited) {
        if (rule === "strict") break;
        continue;
      }
      if (windowed && !(dates[place] >= from && dates[place] <= to)) continue;
      counted = true;
      entered[place] += 1;
      if (status === DealStatus.Won) won[place] += 1;
      if (unknown && place < length - 1) upperBound[place] = 1;
      if (furthest > place) {
        if (rule === "strict" && !goesOn(paths, deal, place)) dropped[place] += 1;
        else reachedNext[place] += 1;
      } else if (status === DealStatus.Lost) lost[place] += 1;
      else open[place] += 1;
    }
    if (unknown && counted) lostWithoutStage += 1;
  }
  return { entered, reachedNext, won, lost, open, dropped, upperBound, lostWithoutStage };
}

/** Whether the next place has an entry of its own; winning follows the last one. */
function goesOn(paths: DealPaths, deal: number, place: number): boolean {
  const length = paths.chain.length;
  return place === length - 1 || paths.visited[deal * length + place + 1] === 1;
}

/** The figure to plan with; where neither observations nor the Stages sheet carry it, the few observations there are. */
function planConversions(
  observed: Float64Array,
  observations: Float64Array,
  expected: Float64Array,
  minObservations: number,
): Pick<Conversion, "planning" | "assumed"> {
  const assumed = mapColumn(Uint8Array, observations, (n) => (n > 0 && n >= minObservations ? 0 : 1));
  const planning = observed.map((share, k) => (assumed[k] === 0 || Number.isNaN(expected[k]) ? share : expected[k]));
  return { planning, assumed };
}

/** Product of the shares from each place to the end of the chain. */
export function productsToEnd(shares: Float64Array): Float64Array {
  const products = new Float64Array(shares.length);
  let product: Share = 1;
  for (let place = shares.length - 1; place >= 0; place--) {
    product *= shares[place];
    products[place] = product;
  }
  return products;
}

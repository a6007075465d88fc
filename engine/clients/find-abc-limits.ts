import type { Money, Share } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";
import type { MoneyLimits } from "./classify-by-limit.ts";
import { fitSpline } from "./fit-spline.ts";
import { rankDescending } from "./rank-descending.ts";

/** A point of the ABC curve: this share of the clients brings this share of the money. */
export interface CurvePoint {
  readonly effort: Share;
  readonly yield: Share;
}

export interface FoundLimits {
  /** The same as smallest amounts of A and B, for `classifyByLimit`. */
  readonly limits: MoneyLimits;
  /** Amounts at the two points, in whole money units: A is above the first (or equal, if none is), C below the second. */
  readonly aboveIsA: Money;
  readonly belowIsC: Money;
  /** The point nearest to "no clients, all the money". */
  readonly pareto: CurvePoint;
  /** Where one more client brings just the average. */
  readonly breakEven: CurvePoint;
  /** Where more clients hardly add any money. */
  readonly submarginal: CurvePoint;
  /** The break-even point comes first and ends A; otherwise the Pareto point does. */
  readonly exchanged: boolean;
}

/** The curve is a cubic through four points at least: its start and three clients. */
const fewestClients = 3;

/**
 * Finds the limits of A, B and C in the data themselves, by the ABC curve (yield over effort, interpolated by a spline).
 *
 * A ends at the Pareto point, the one nearest to (0, 1), or at the break-even point (slope 1) if that comes first.
 * C begins at the submarginal point: nearest to the level of all money above the second of the two.
 *
 * @param amounts n amounts in whole money units (AM-01), any order; only the positive ones count
 * @returns limits and points, or undefined where fewer than three clients pay
 * @see CALC-01, AM-14; Ultsch and Lötsch 2015, PLoS ONE 10(6) e0129767, doi 10.1371/journal.pone.0129767
 * @example findAbcLimits(Float64Array.of(60, 20, 10, 5, 3, 2))?.pareto.effort // 0.3
 */
export function findAbcLimits(amounts: Float64Array): FoundLimits | undefined {
  const { amounts: ranked, payingCount } = rankDescending(amounts);
  if (payingCount < fewestClients) return undefined;
  const paying = ranked.subarray(0, payingCount);
  const curve = abcCurve(paying);

  const pareto = nearest(curve, { effort: 0, yield: 1 });
  const breakEven = slopeOne(curve);
  const second = Math.max(pareto, breakEven);
  const submarginal = nearest(curve, { effort: curve[second].effort, yield: 1 });

  const aboveIsA = amountAt(paying, curve[Math.min(pareto, breakEven)]);
  const belowIsC = Math.min(aboveIsA, amountAt(paying, curve[submarginal]));
  return {
    // Nobody above the largest amount: it is A itself, since the first client always is.
    limits: { a: aboveIsA < paying[0] ? aboveIsA + 1 : aboveIsA, b: belowIsC },
    aboveIsA,
    belowIsC,
    pareto: curve[pareto],
    breakEven: curve[breakEven],
    submarginal: curve[submarginal],
    exchanged: breakEven < pareto,
  };
}

/** Yield at every hundredth of effort, at every thousandth where there are clients enough to tell them apart. */
function abcCurve(paying: Float64Array): CurvePoint[] {
  const cumulative = new Float64Array(paying.length + 1);
  for (let place = 0; place < paying.length; place++) cumulative[place + 1] = cumulative[place] + paying[place];
  const total = cumulative[paying.length];
  const spline = fitSpline(cumulative.map((sum) => sum / total));
  const steps = paying.length <= 100 ? 100 : 1000;
  return Array.from({ length: steps + 1 }, (_, step) => ({
    effort: step / steps,
    yield: spline.valueAt(step / steps),
  }));
}

function nearest(curve: readonly CurvePoint[], target: CurvePoint): number {
  return smallest(curve.map((point) => (point.effort - target.effort) ** 2 + (point.yield - target.yield) ** 2));
}

/**
 * The authors' program reads the slope of step i at (i + 1) / (steps + 1), a part of a step further on;
 * it is read there here too, so that both find the same limits.
 */
function slopeOne(curve: readonly CurvePoint[]): number {
  const spline = fitSpline(mapColumn(Float64Array, curve, (point) => point.yield));
  return smallest(curve.map((_, step) => Math.abs(spline.slopeAt((step + 1) / curve.length) - 1)));
}

function smallest(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value < values[best] ? index : best), 0);
}

function amountAt(paying: Float64Array, point: CurvePoint): Money {
  const rank = Math.round(point.effort * paying.length);
  return paying[Math.max(rank, 1) - 1];
}

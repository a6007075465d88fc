import type { Money, Share } from "../ground/units.ts";

export interface HiringNeed {
  /** Share of the period's money that each month brings (seasonality), one a month; together 1. */
  readonly season: ArrayLike<Share>;
  /** Months each seller has been there when the period begins; Infinity: ramped long ago; below 0: still to come. */
  readonly tenure: ArrayLike<number>;
  /** Posts of each seller, 1 without it. */
  readonly posts?: ArrayLike<number>;
  /** Share of month m that seller i is at work, at m × sellers + i; all of it without it. */
  readonly presence?: ArrayLike<Share>;
  /** What a ramped seller brings in the whole period. */
  readonly each: Money;
  readonly target: Money;
  /** Part of full strength by month since the hire, the first month first; full after the last. */
  readonly ramp: ArrayLike<Share>;
  /** Share of sellers who leave in a year. */
  readonly attrition: Share;
  /** First month in which somebody found now can begin; 0 is the first month of the period. */
  readonly earliest: number;
}

export interface HiringPlan {
  /** Money by month of those at work, and together with the hires. */
  readonly before: Float64Array;
  readonly capacity: Float64Array;
  /** Month of each hire, 0 the first, ascending: as few as close the gap, as late as they may. */
  readonly hires: readonly number[];
  /** What is still missing; above 0 where nobody hired in time brings anything. */
  readonly missing: Money;
}

/** No company hires more at once; beyond it the gap is not one of people. */
const mostHires = 200;

/**
 * The fewest hires that bring the target, and the latest months in which they may begin.
 *
 * A hire of a month brings the ramp × the season of the months from it on, less those who leave: mostly the earlier the more, but
 * not where many leave before the months that bring the money. The fewest are counted with the month in which one brings most, and
 * then moved as late as the gap allows: the largest sum of months, of equal ones the one that brings most.
 *
 * @see CALC-51
 * @example 8 people × 1.0M, target 9.2M, ramp 0.25 … 1 by quarter: two hires in the first quarter give 9.25M
 */
export function hiringPlan(need: HiringNeed): HiringPlan {
  const months = need.season.length;
  const before = new Float64Array(months);
  const { tenure, posts, presence } = need;
  for (let seller = 0; seller < tenure.length; seller++) {
    const here = (month: number): Share => presence?.[month * tenure.length + seller] ?? 1;
    addSeller(before, need, { from: 0, tenure: tenure[seller], posts: posts?.[seller], here });
  }
  const gap = need.target - before.reduce((sum, one) => sum + one, 0);
  const worth = Array.from({ length: months }, (_, month) => worthOf(need, month));
  const most = Math.max(0, ...worth.slice(need.earliest));
  const count = gap <= 0 ? 0 : most > 0 ? Math.ceil(gap / most - 1e-9) : Number.NaN;
  const hires = count > 0 && count <= mostHires ? latestMonths(worth, need.earliest, count, gap) : [];
  const capacity = Float64Array.from(before);
  for (const from of hires) addSeller(capacity, need, { from, tenure: 0 });
  return {
    before,
    capacity,
    hires,
    missing: Math.max(0, need.target - capacity.reduce((sum, one) => sum + one, 0)),
  };
}

interface AtWork {
  readonly from: number;
  readonly tenure: number;
  readonly posts?: number;
  readonly here?: (month: number) => Share;
}

/** Adds what one seller brings from a month on. */
function addSeller(
  money: Float64Array,
  { season, each, ramp, attrition }: HiringNeed,
  { from, tenure, posts = 1, here = () => 1 }: AtWork,
): void {
  for (let month = from; month < money.length; month++) {
    const since = tenure + month - from;
    if (since < 0) continue;
    const strength = since < ramp.length ? ramp[since] : 1;
    const stays = (1 - attrition) ** ((month - from) / 12);
    money[month] += each * season[month] * strength * stays * posts * here(month);
  }
}

function worthOf(need: HiringNeed, from: number): Money {
  const money = new Float64Array(need.season.length);
  addSeller(money, need, { from, tenure: 0 });
  return money.reduce((sum, one) => sum + one, 0);
}

/** Most money of so many hires by the sum of their months; then the largest sum that closes the gap. */
function latestMonths(worth: readonly Money[], earliest: number, count: number, gap: Money): number[] {
  const last = worth.length - 1;
  const width = count * last + 1;
  const best = Array.from({ length: count + 1 }, () => new Float64Array(width).fill(-Infinity));
  const chosen = Array.from({ length: count + 1 }, () => new Int32Array(width).fill(-1));
  best[0][0] = 0;
  for (let hires = 1; hires <= count; hires++) {
    for (let sum = 0; sum < width; sum++) {
      for (let month = earliest; month <= Math.min(last, sum); month++) {
        const money = best[hires - 1][sum - month] + worth[month];
        if (money <= best[hires][sum]) continue;
        best[hires][sum] = money;
        chosen[hires][sum] = month;
      }
    }
  }
  let sum = width - 1;
  while (sum > 0 && !(best[count][sum] >= gap * (1 - 1e-9))) sum--;
  const months: number[] = [];
  for (let hires = count; hires > 0; hires--) {
    months.push(chosen[hires][sum]);
    sum -= chosen[hires][sum];
  }
  return months.sort((a, b) => a - b);
}

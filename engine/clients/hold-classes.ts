import type { Money, Share } from "../ground/units.ts";
import { AbcClass } from "../ground/abc-class.ts";
import { abcBounds, type AbcRule } from "./abc-limits.ts";
import type { MethodRanking } from "./rank-by-method.ts";

/**
 * Keeps clients in their class of the period before while they are within a band around its limit (hysteresis).
 *
 * A client goes down only when it passes the limit of its class by the band, and up only when it passes the limit of
 * the next class by it. By shares the band is added to the limit in points of share (0.8 with 0.02 is 0.82 and 0.78);
 * by amounts it is a part of the amount. Equal amounts of one class before go together.
 *
 * @param abc clients classed without a band
 * @param before AbcClass of the period before, per row of the input
 * @param band 0 to 1; 0 keeps nobody
 * @returns classes in rank order, as `abc.ranking.classes`
 * @see AM-16, AM-10
 * @example limits 0.8 and 0.95, band 0.02: before A, share above 0.81 now → still A
 */
export function holdClasses(abc: MethodRanking, before: Uint8Array, band: Share, rule: AbcRule = "before"): Uint8Array {
  const { ranking } = abc;
  const passes = abc.amounts ? byAmount(abc, band) : byShare(abc, band, rule);
  return ranking.classes.map((group, place) => {
    const earlier = before[ranking.rows[place]];
    if (group > AbcClass.C || earlier > AbcClass.C || group === earlier) return group;
    return passes(place, earlier, group > earlier) ? group : earlier;
  });
}

/** Says whether a client is past the limit of its class by more than the band. */
type Passes = (place: number, earlier: number, goesDown: boolean) => boolean;

/** The limit that ends a class when it goes down, and begins the next one when it goes up. */
function limitOf<T>(earlier: number, goesDown: boolean, a: T, b: T): T {
  return earlier === AbcClass.A || (earlier === AbcClass.B && !goesDown) ? a : b;
}

function byShare({ ranking, shares }: MethodRanking, band: Share, rule: AbcRule): Passes {
  const boundsWith = (change: Share) => {
    // Twelve decimals: 0.8 + 0.1 is meant as 0.9, whatever the last bit says.
    const within = (limit: Share): Share => Math.min(Math.max(Math.round((limit + change) * 1e12) / 1e12, 1e-9), 1);
    return abcBounds({ a: within(shares.a), b: within(shares.b) }, ranking.total, rule);
  };
  const [wide, narrow] = [boundsWith(band), boundsWith(-band)];
  const compared = comparedMoney(ranking.amounts, rule);
  return (place, earlier, goesDown) =>
    goesDown
      ? compared[place] >= limitOf(earlier, true, wide.a, wide.b)
      : compared[place] < limitOf(earlier, false, narrow.a, narrow.b);
}

/** Whole money above the first of equal amounts, with that first one where the rule says so. */
function comparedMoney(amounts: Float64Array, rule: AbcRule): Float64Array {
  const compared = new Float64Array(amounts.length);
  let above: Money = 0;
  for (let place = 0; place < amounts.length; place++) {
    const isTie = place > 0 && amounts[place] === amounts[place - 1];
    compared[place] = isTie ? compared[place - 1] : above + (rule === "including" ? amounts[place] : 0);
    above += Math.max(amounts[place], 0) || 0;
  }
  return compared;
}

function byAmount({ ranking, amounts }: MethodRanking, band: Share): Passes {
  const { a, b } = amounts!;
  return (place, earlier, goesDown) => {
    const limit = limitOf(earlier, goesDown, a, b);
    return goesDown ? ranking.amounts[place] < limit * (1 - band) : ranking.amounts[place] >= limit * (1 + band);
  };
}

import { expect, test } from "vitest";
import { decidingDeals } from "./deciding-deals.ts";
import { independentOutcomes } from "./independent-outcomes.ts";
import { planChance } from "./plan-chance.ts";
import { sumByCells } from "./sum-by-cells.ts";
import { sumByTransform } from "./sum-by-transform.ts";

const chanceOf = (amounts: readonly number[], chances: readonly number[], target: number, outcome?: Int32Array) =>
  planChance({ amount: Float64Array.from(amounts), chance: Float64Array.from(chances), outcome }, target);
const repeat = (n: number, value: number): number[] => Array.from({ length: n }, () => value);

test("[AM-40] one deal of 1000 at 60 % reaches 600 with 0.60", () => {
  expect(chanceOf([1000], [0.6], 600).chance).toBeCloseTo(0.6, 12);
});

test("[AM-40] ten deals of 100 at 60 % reach 600 with 0.6331", () => {
  // Σ C(10, k) 0.6^k 0.4^(10−k) for k = 6…10
  expect(chanceOf(repeat(10, 100), repeat(10, 0.6), 600).chance).toBeCloseTo(0.6331032576, 10);
});

test("[AM-40] 1000 at 30 % with two of 200 at 90 % reach 600 with 0.30", () => {
  expect(chanceOf([1000, 200, 200], [0.3, 0.9, 0.9], 600).chance).toBeCloseTo(0.3, 12);
});

test("[AM-40] deals of one client marked as one outcome move together", () => {
  // Alone 0.75; together both or none.
  expect(chanceOf([100, 100], [0.5, 0.5], 100).chance).toBeCloseTo(0.75, 12);
  expect(chanceOf([100, 100], [0.5, 0.5], 100, Int32Array.of(4, 4)).chance).toBeCloseTo(0.5, 12);
  // Different chances: weighted by money, 0.25 × 300 + 0.65 × 100 = 140 of 400.
  expect(chanceOf([300, 100], [0.25, 0.65], 400, Int32Array.of(0, 0)).chance).toBeCloseTo(0.35, 12);
});

test("[AM-40] P10, P50, P90 of one deal at 60 %: 0, 1000, 1000", () => {
  const { p10, p50, p90, expected } = chanceOf([1000], [0.6], 600);
  expect([p10, p50, p90, expected]).toEqual([0, 1000, 1000, 600]);
});

test("[AM-40] P10 and P90 of ten of 100 at 50 % are 3 and 7 of them", () => {
  // P(X ≤ 2) = 0.0547, P(X ≤ 3) = 0.1719; P(X ≤ 6) = 0.8281, P(X ≤ 7) = 0.9453
  const { p10, p50, p90 } = chanceOf(repeat(10, 100), repeat(10, 0.5), 1);
  expect([p10, p50, p90]).toEqual([300, 500, 700]);
});

test("[AM-40] no deals: only a target of 0 is reached", () => {
  expect(chanceOf([], [], 1)).toMatchObject({ chance: 0, p10: 0, p90: 0, expected: 0 });
  expect(chanceOf([], [], 0).chance).toBe(1);
  expect(chanceOf([100], [0.5], -5).chance).toBe(1);
});

test("[AM-40] certain, impossible and blank deals", () => {
  const result = chanceOf([100, 500, NaN, 70], [1, 0, 0.5, NaN], 100);
  expect(result).toMatchObject({ chance: 1, p10: 100, p90: 100, expected: 100 });
  expect(chanceOf([100], [1], 101).chance).toBe(0);
});

test("[AM-40] a target exactly on a sum is reached", () => {
  expect(chanceOf([300, 300], [0.5, 0.5], 600).chance).toBeCloseTo(0.25, 12);
  expect(chanceOf([300, 300], [0.5, 0.5], 601).chance).toBe(0);
});

test("[AM-40] a caller's mistake is named", () => {
  expect(() => chanceOf([1.5], [0.5], 1)).toThrow(/amount: expected whole small units, 0 or more, got 1.5/);
  expect(() => chanceOf([-1], [0.5], 1)).toThrow(RangeError);
  expect(() => chanceOf([1], [1.5], 1)).toThrow(/chance: expected 0 to 1, got 1.5/);
});

test("[AM-40] forty equal deals at 50 %: the binomial tail", () => {
  // P(X ≥ 20 of 40) = 1/2 + C(40,20)/2^41
  expect(chanceOf(repeat(40, 700), repeat(40, 0.5), 14_000).chance).toBeCloseTo(0.5 + 137846528820 / 2 ** 41, 12);
});

/** A small fixed generator: the tests must not differ between runs. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The distribution by plain dynamic programming, one cell per unit. */
function exactTail(amount: Float64Array, chance: Float64Array): (target: number) => number {
  const mass = new Float64Array(amount.reduce((sum, a) => sum + a, 0) + 1);
  mass[0] = 1;
  let span = 0;
  amount.forEach((a, deal) => {
    for (let sum = span; sum >= 0; sum--) {
      const here = mass[sum];
      mass[sum + a] += here * chance[deal];
      mass[sum] = here * (1 - chance[deal]);
    }
    span += a;
  });
  for (let sum = span - 1; sum >= 0; sum--) mass[sum] += mass[sum + 1];
  return (target) => mass[Math.max(0, target)] ?? 0;
}

type Random = () => number;
const kinds: Record<string, (random: Random, deal: number) => readonly [number, number]> = {
  "heavy tail": (random) => [Math.min(9000, Math.round(20 / random() ** (1 / 1.16))), 0.05 + 0.9 * random()],
  "round sums, five odd": (random, deal) => [
    100 * Math.ceil(random() * 40) + (deal < 5 ? Math.ceil(random() * 99) : 0),
    0.05 + 0.9 * random(),
  ],
  "list prices": (random) => [[55, 550, 3393, 4821, 1096, 5482][Math.floor(random() * 6)], random()],
  "nearly certain or nearly lost": (random) => [Math.ceil(random() * 2000), random() < 0.5 ? 0.97 : 0.03],
  "seldom won": (random) => [Math.ceil(9000 / random() ** 0.8), 0.02 + 0.04 * random()],
  "seldom lost": (random) => [Math.ceil(9000 / random() ** 0.8), 0.9 + 0.08 * random()],
  "one giant": (random, deal) => [deal === 0 ? 90_000 : Math.ceil(random() * 900), 0.1 + 0.8 * random()],
};
const cases = Object.keys(kinds).flatMap((kind) =>
  (kind.startsWith("seldom") ? [26, 60] : [26, 60, 200]).map((n) => [kind, n] as const),
);

test.for(cases)("[AM-40] %s, %i deals: error at most 1e-5 and within the estimate", ([kind, n]) => {
  const random = generator(n * 7919);
  const rows = Array.from({ length: n }, (_, deal) => kinds[kind](random, deal));
  const amount = Float64Array.from(rows, ([a]) => a);
  const chance = Float64Array.from(rows, ([, p]) => p);
  const exact = exactTail(amount, chance);
  const mean = rows.reduce((sum, [a, p]) => sum + a * p, 0);
  const deviation = Math.sqrt(rows.reduce((sum, [a, p]) => sum + a * a * p * (1 - p), 0));
  for (const z of [-2, -1, 0, 0.5, 1, 2]) {
    const target = Math.round(mean + z * deviation);
    const result = planChance({ amount, chance }, target);
    const error = Math.abs(result.chance - exact(target));
    expect(error).toBeLessThanOrEqual(1e-5);
    expect(error).toBeLessThanOrEqual(result.error);
    const off = kind.startsWith("seldom") ? 1e-4 : 1e-5; // money is found to a cell of the grid
    expect(1 - exact(result.p50 + 1)).toBeGreaterThan(0.5 - off);
    expect(1 - exact(result.p50)).toBeLessThan(0.5 + off);
  }
});

test("[AM-40] what rounding adds at the ends of the grid is kept: a giant decides, small deals cannot", () => {
  const amounts = [1e12, ...repeat(99, 100_000)];
  const result = chanceOf(amounts, repeat(100, 0.5), 505_000_000_000);
  expect(result.chance).toBeCloseTo(0.5, 9);
});

test("[AM-40] a hundred thousand equal deals: half of them are won with one half and half a summit", () => {
  const n = 100_000;
  // P(X ≥ n/2) = 1/2 + C(n, n/2)/2^(n+1); the summit by Stirling, 1/√(πn/2) (1 − 1/(4n) …)
  const summit = (1 / Math.sqrt((Math.PI * n) / 2)) * (1 - 1 / (4 * n));
  expect(chanceOf(repeat(n, 700), repeat(n, 0.5), 350 * n).chance).toBeCloseTo(0.5 + summit / 2, 9);
});

test("[AM-40] the transform alone also covers its error", () => {
  for (const kind of Object.keys(kinds)) {
    const random = generator(11);
    const rows = Array.from({ length: 80 }, (_, deal) => kinds[kind](random, deal));
    const amount = Float64Array.from(rows, ([a]) => a);
    const chance = Float64Array.from(rows, ([, p]) => p);
    const exact = exactTail(amount, chance);
    const sum = sumByTransform(independentOutcomes({ amount, chance }));
    for (const target of [0.3, 0.4, 0.5, 0.6].map((share) => Math.round(sum.span * share))) {
      expect(Math.abs(sum.reaches(target) - exact(target))).toBeLessThanOrEqual(sum.error);
    }
  }
});

const sortedDeals = (amounts: readonly number[], chances: readonly number[], target: number, top?: number) =>
  decidingDeals({ amount: Float64Array.from(amounts), chance: Float64Array.from(chances) }, target, top);

test("[AM-41] one deal decides all: falls by 0.6 if lost, rises by 0.4 if won", () => {
  const [deal] = sortedDeals([1000], [0.6], 600);
  expect(deal.fall).toBeCloseTo(0.6, 12);
  expect(deal.rise).toBeCloseTo(0.4, 12);
});

test("[AM-41] the two of 200 cannot reach 600 and decide nothing", () => {
  const deals = sortedDeals([200, 1000, 200], [0.9, 0.3, 0.9], 600);
  expect(deals.map((deal) => deal.deal)).toEqual([1, 0, 2]);
  expect(deals[0].fall).toBeCloseTo(0.3, 12);
  expect(deals[1].fall).toBeCloseTo(0, 12);
});

test("[AM-41] only the top, equal ones in row order, idle deals never", () => {
  expect(sortedDeals([100, 100, 100, 100], [0.5, 0.5, 0, 0.5], 200, 2).map((deal) => deal.deal)).toEqual([0, 1]);
  expect(sortedDeals([], [], 100)).toEqual([]);
});

test.each([
  ["heavy tail", 120, 7],
  ["seldom won", 40, 4],
  ["seldom lost", 40, 4],
] as const)(
  "[AM-41] %s, %i deals: the same as computing the chance without the deal and with it",
  (kind, n, digits) => {
    const random = generator(5);
    const rows = Array.from({ length: n }, (_, deal) => kinds[kind](random, deal));
    const amount = Float64Array.from(rows, ([a]) => a);
    const chance = Float64Array.from(rows, ([, p]) => p);
    const target = Math.round(rows.reduce((sum, [a, p]) => sum + a * p, 0));
    const whole = exactTail(amount, chance)(target);
    for (const { deal, fall, rise } of decidingDeals({ amount, chance }, target, n).filter((_, i) => i % 17 === 0)) {
      const others = exactTail(
        amount.filter((_, other) => other !== deal),
        chance.filter((_, other) => other !== deal),
      );
      expect(fall).toBeCloseTo(whole - others(target), digits);
      expect(rise).toBeCloseTo(others(target - amount[deal]) - whole, digits);
    }
  },
);

test("[AM-40] three thousand deals each seldom won: the transform dies out when all of them are looked at", () => {
  const random = generator(3);
  const rows = Array.from({ length: 3000 }, () => [Math.ceil(9000 / random() ** 0.8), 0.005 + 0.02 * random()]);
  const deals = { amount: Float64Array.from(rows, ([a]) => a), chance: Float64Array.from(rows, ([, p]) => p) };
  const mean = Math.round(rows.reduce((sum, [a, p]) => sum + a * p, 0));
  const result = planChance(deals, mean);
  expect(result.error).toBeLessThan(1e-5);
  const cells = sumByCells(independentOutcomes(deals));
  expect(Math.abs(result.chance - cells.reaches(mean))).toBeLessThanOrEqual(cells.errorAt(mean));
});

test("[AM-40] less work gives a coarser answer and says so", () => {
  const random = generator(4);
  const rows = Array.from({ length: 60 }, () => [Math.ceil(9000 / random() ** 0.8), 0.02 + 0.04 * random()]);
  const deals = { amount: Float64Array.from(rows, ([a]) => a), chance: Float64Array.from(rows, ([, p]) => p) };
  const mean = Math.round(rows.reduce((sum, [a, p]) => sum + a * p, 0));
  const [fine, coarse] = [planChance(deals, mean), planChance(deals, mean, 1e5)];
  expect(coarse.error).toBeGreaterThan(fine.error);
  expect(Math.abs(coarse.chance - fine.chance)).toBeLessThanOrEqual(coarse.error + fine.error);
});

test("[AM-40] with less work than listing takes, the chance comes from a grid, as near as it says", () => {
  const amount = Float64Array.from({ length: 30 }, (_, deal) => 1_000_003 + 77_777 * deal * deal);
  const chance = Float64Array.from({ length: 30 }, (_, deal) => 0.2 + deal / 50);
  const target = amount.reduce((sum, money, deal) => sum + money * chance[deal], 0);
  const exact = planChance({ amount, chance }, target); // every sum listed
  const rough = planChance({ amount, chance }, target, 1e6);
  expect(exact.error).toBeLessThan(1e-12);
  expect(rough.error).toBeGreaterThan(1e-12);
  expect(Math.abs(rough.chance - exact.chance)).toBeLessThanOrEqual(rough.error);
  expect(rough.error).toBeLessThan(1e-2);
  expect(Math.abs(rough.p50 / exact.p50 - 1)).toBeLessThan(1e-3);
});

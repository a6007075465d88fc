import fc from "fast-check";
import { expect, test } from "vitest";
import { hiringPlan, type HiringNeed } from "./hiring-plan.ts";

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((all, one) => all + one, 0);
/** Quarters as months: the worked example of the method. */
const example: HiringNeed = {
  season: [0.25, 0.25, 0.25, 0.25],
  tenure: Array<number>(8).fill(Infinity),
  each: 1_000_000,
  target: 10_000_000,
  ramp: [0.25, 0.5, 0.75, 1],
  attrition: 0,
  earliest: 0,
};

test("[CALC-51] worked example: two hires at once give 9.25M, four 10.5M", () => {
  expect(sum(hiringPlan({ ...example, target: 9_250_000 }).capacity)).toBe(9_250_000);
  const plan = hiringPlan(example);
  expect(plan.hires).toHaveLength(4);
  // Four at once would give 10.5M; one may begin two quarters later: 3 × 625 + 187.5. Two a quarter later would bring 2,000,
  // just enough with the same sum of months: of equal ones the plan that brings most.
  expect(plan.hires).toEqual([0, 0, 0, 2]);
  expect(sum(plan.capacity)).toBe(10_062_500);
  expect(sum(hiringPlan({ ...example, target: 10_500_000 }).capacity)).toBe(10_500_000);
});

test("[CALC-51] nobody is hired where those at work are enough; hireWeeks may leave no time", () => {
  expect(hiringPlan({ ...example, target: 8_000_000 })).toMatchObject({ hires: [], missing: 0 });
  expect(hiringPlan({ ...example, earliest: 4 })).toMatchObject({ hires: [], missing: 2_000_000 });
});

test("[CALC-51] who leaves and who is still new brings less", () => {
  const year = Array<number>(12).fill(1 / 12);
  const one = { ...example, season: year, tenure: [Infinity], each: 12, target: 0 };
  expect(sum(hiringPlan({ ...one, attrition: 0.5 }).before)).toBeCloseTo(
    sum(year.map((_, month) => 0.5 ** (month / 12))),
    9,
  );
  expect(sum(hiringPlan({ ...one, tenure: [2] }).before)).toBeCloseTo(0.75 + 11, 9);
});

test("[CALC-51] where a later hire brings more, the fewest are counted with it", () => {
  // The last of five months brings a third of the money, and strength falls to a tenth after the first month: a hire of the
  // fourth month brings 100 × (0.75 + 0.1 × 2) ÷ 6 = 15.8, one of the fifth 100 × 0.75 × 2 ÷ 6 = 25.
  const season = [1, 1, 1, 1, 2].map((part) => part / 6);
  const asked = { ...example, season, tenure: [], each: 100, target: 32, ramp: [0.75, 0.1, 0.1], earliest: 3 };
  expect(hiringPlan(asked).hires).toEqual([4, 4]);
});

const need = fc.record({
  months: fc.integer({ min: 1, max: 4 }),
  earliest: fc.integer({ min: 0, max: 3 }),
  gap: fc.integer({ min: 1, max: 260 }),
  ramp: fc.array(fc.constantFrom(0.25, 0.5, 0.75, 1), { maxLength: 3 }).map((ramp) => ramp.sort()),
});

test("[CALC-51] equal to the best of all plans there are, tried one by one: fewest hires, then the latest", () => {
  fc.assert(
    fc.property(need, ({ months, earliest, gap, ramp }) => {
      const season = Array<number>(months).fill(1 / months);
      const asked = { ...example, season, tenure: [], each: 100, target: gap, ramp, earliest };
      const plan = hiringPlan(asked);
      const worth = season.map((_, from) =>
        sum(season.map((part, month) => (month < from ? 0 : 100 * part * (ramp[month - from] ?? 1)))),
      );
      if (earliest >= months) return void expect(plan.hires).toEqual([]);
      const best = everyPlan(worth, earliest, gap);
      if (!best) return void expect(plan.hires.length).toBeGreaterThan(6);
      expect([plan.hires.length, sum(plan.hires)]).toEqual(best);
    }),
    { numRuns: 300 },
  );
});

/** Fewest hires (up to six) that bring the gap, and the largest sum of their months. */
function everyPlan(worth: readonly number[], earliest: number, gap: number): [number, number] | undefined {
  for (let count = 1; count <= 6; count++) {
    let latest = -1;
    const place = (left: number, from: number, money: number, months: number): void => {
      if (left === 0) {
        if (money >= gap * (1 - 1e-9)) latest = Math.max(latest, months);
        return;
      }
      for (let month = from; month < worth.length; month++)
        place(left - 1, month, money + worth[month], months + month);
    };
    place(count, earliest, 0, 0);
    if (latest >= 0) return [count, latest];
  }
  return undefined;
}

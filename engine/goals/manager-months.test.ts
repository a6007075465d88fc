import fc from "fast-check";
import { expect, test } from "vitest";
import { shareMonths, spreadPlans } from "./manager-months.ts";

test("[AM-82] one manager has exactly the months", () => {
  expect([...spreadPlans([100, 200, 300], [600], 1).targets]).toEqual([100, 200, 300]);
});

test("[AM-82] plans 400 and 200 over months 100, 200, 300: two thirds and a third of each", () => {
  // 66.67 and 33.33 → 67, 33; of 333 and 167 left 200 is 133.2 and 66.8 → 133, 67; the rest is 200 and 100
  expect([...spreadPlans([100, 200, 300], [400, 200], 1).targets]).toEqual([67, 33, 133, 67, 200, 100]);
});

test("[AM-02] months and managers both add up to the last unit", () => {
  const money = fc.array(fc.nat(1e6), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(money, fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }), (months, shares) => {
      const whole = months.reduce((sum, one) => sum + one, 0);
      const weights = shares.some((one) => one > 0) ? shares : shares.map(() => 1);
      const all = weights.reduce((sum, one) => sum + one, 0);
      const plans = weights.map((one) => Math.floor((whole * one) / all));
      plans[0] += whole - plans.reduce((sum, one) => sum + one, 0);
      const { targets } = spreadPlans(months, plans, 1);
      const at = (month: number, manager: number) => targets[month * plans.length + manager];
      months.forEach((target, month) => expect(plans.reduce((sum, _, i) => sum + at(month, i), 0)).toBe(target));
      plans.forEach((plan, i) => expect(months.reduce((sum, _, month) => sum + at(month, i), 0)).toBe(plan));
      expect(targets.every((target) => target >= 0)).toBe(true);
    }),
  );
});

test("[AM-82] a fixed plan of who comes later stands in the months at work, the other carries the first", () => {
  // 4,000 over three months, a quarter of it fixed for who is there from the second month on
  const { targets } = spreadPlans([1200, 1300, 1500], [1000, 3000], 1, [0, 1, 1, 1, 1, 1]);
  expect([...targets]).toEqual([0, 1200, 464, 836, 536, 964]); // 1300 by 464.29 and 835.71, the rest by what is left
});

test("[AM-82] who leaves after the first month has the whole plan in it", () => {
  expect([...spreadPlans([100, 100], [60, 140], 1, [1, 1, 0, 1]).targets]).toEqual([60, 40, 0, 100]);
});

test("[AM-82] who is hired in July has no target before it: the others carry the months", () => {
  const months = Array<number>(12).fill(100);
  const presence = months.flatMap((_, month) => [1, month >= 6 ? 1 : 0]);
  const { targets, plans } = shareMonths(months, Float64Array.of(1, 1), presence, 1);
  expect([...targets.slice(0, 4)]).toEqual([100, 0, 100, 0]);
  expect([...targets.slice(12, 16)]).toEqual([50, 50, 50, 50]);
  expect([...plans]).toEqual([900, 300]);
});

test("[AM-82] half a month at work weighs half", () => {
  expect([...shareMonths([300], Float64Array.of(1, 1), [1, 0.5], 1).targets]).toEqual([200, 100]);
});

test("[AM-82] a month in which nobody is at work is shared among nobody, and told", () => {
  expect(shareMonths([100, 100], Float64Array.of(1), [0, 1], 1)).toEqual({
    targets: Float64Array.of(0, 100),
    plans: Float64Array.of(100),
    unshared: 100,
  });
});

import { expect, test } from "vitest";
import { blendForecasts } from "./blend-forecasts.ts";
import { correctByPast } from "./correct-by-past.ts";

test("[CALC-43] without a past two methods count alike: 100 and 400 give 200", () => {
  const { expected, weights } = blendForecasts([100, 400], [], 0.25);
  expect(expected).toBeCloseTo(200, 9);
  expect(weights).toEqual([0.5, 0.5]);
});

test("[CALC-43] a method that was off by e weighs 1 ÷ ((0.25² + 1) ÷ 2) against 1 ÷ (0.25² ÷ 2)", () => {
  const { weights } = blendForecasts([10, 10], [{ expected: [100 * Math.E, 100], fact: 100 }], 0.25);
  const [off, near] = [2 / 1.0625, 2 / 0.0625];
  expect(weights[0]).toBeCloseTo(off / (off + near), 12);
});

test("[CALC-43] a method without a forecast has no weight; a past without a fact teaches nothing", () => {
  expect(blendForecasts([Number.NaN, 50], [{ expected: [1, 1], fact: 0 }], 0.25)).toEqual({
    expected: expect.closeTo(50, 9) as number,
    weights: [0, 1],
  });
  expect(blendForecasts([Number.NaN], [], 0.25).expected).toBeNaN();
  expect(blendForecasts([0, Number.NaN], [], 0.25).expected).toBe(0);
});

test("[CALC-43] one cut twice too high is believed by half, four that agree by 0.8 and more", () => {
  const limits = { doubt: 0.25, low: 0.1, high: 10 };
  const cut = { expected: 200, fact: 100, wins: 1e12 };
  expect(correctByPast([cut], limits)).toBeCloseTo(Math.SQRT1_2, 9);
  // v ÷ n = 0.0625 ÷ 16, so the belief is 1 ÷ (1 + 1/16).
  expect(correctByPast([cut, cut, cut, cut], limits)).toBeCloseTo(0.5 ** (16 / 17), 9);
});

test("[CALC-43] few wins are believed less; limits hold; without a past nothing is corrected", () => {
  const limits = { doubt: 0.25, low: 0.1, high: 10 };
  // doubt² = 1/16 against 1/16 of the single cut and 1/16 of sixteen wins: a third.
  expect(correctByPast([{ expected: 200, fact: 100, wins: 16 }], limits)).toBeCloseTo(0.5 ** (1 / 3), 12);
  expect(correctByPast([], limits)).toBe(1);
  expect(correctByPast([{ expected: 0, fact: 10, wins: 1 }], limits)).toBe(1);
  expect(correctByPast([{ expected: 1, fact: 1e9, wins: 1e9 }], { ...limits, high: 2 })).toBe(2);
});

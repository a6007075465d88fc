import { describe, expect, test } from "vitest";
import { judgeEstimates, usualEstimateLimits } from "./judge-estimates.ts";
import { reviewMoves } from "./review-moves.ts";
import { correctForBias, signedBias } from "./signed-bias.ts";

describe("judgeEstimates", () => {
  test("[CALC-20] the worked example: median 1.10, 3 of 4 above, understates; 110 becomes 121", () => {
    const judged = judgeEstimates([100, 100, 120, 100], [115, 130, 126, 98]);
    expect(judged).toMatchObject({ periods: 4, above: 0.75, below: 0.25, verdict: "understates" });
    expect(judged.median).toBeCloseTo(1.1, 12);
    expect(110 * judged.factor).toBeCloseTo(121, 9);
  });

  test.for<[string, readonly number[], readonly number[], string]>([
    ["two periods are not enough", [100, 100], [200, 200], "notEnough"],
    ["skipped ones do not count", [100, 100, 0, NaN, 100], [200, 200, 0, 5, NaN], "notEnough"],
    ["nothing", [], [], "notEnough"],
    ["always too much", [100, 100, 100], [90, 80, 95], "overstates"],
    ["a median just above 0.90", [100, 100, 100], [90.1, 80, 95], "unbiased"],
    ["two of three above are enough", [100, 100, 100], [110, 120, 50], "understates"],
    ["half above is not", [100, 100, 100, 100], [150, 150, 100, 100], "unbiased"],
    ["exact", [100, 100, 100], [100, 100, 100], "unbiased"],
    ["estimates of zero that sold count as above", [0, 100, 100], [5, 111, 90], "unbiased"],
    ["and help to see the understating", [0, 100, 100], [5, 115, 111], "understates"],
    ["only estimates of zero, all sold", [0, 0, 0], [5, 5, 5], "understates"],
    ["a negative actual is below", [100, 100, 100], [-5, 80, 70], "overstates"],
  ])("[CALC-20] %s", ([, estimates, actuals, verdict]) => {
    expect(judgeEstimates(estimates, actuals).verdict).toBe(verdict);
  });

  test("[CALC-20] an estimate of zero is not in the median", () => {
    expect(judgeEstimates([0, 100, 100, 100], [5, 110, 120, 130]).median).toBeCloseTo(1.2, 12);
  });

  test.for([
    ["tripled estimates", 300, 2],
    ["a third of them", 30, 0.5],
  ] as const)("[CALC-20] the correction of %s is limited", ([, actual, factor]) => {
    expect(judgeEstimates([100, 100, 100], [actual, actual, actual]).factor).toBe(factor);
  });

  test("[CALC-20] the limits are settings", () => {
    const strict = { ...usualEstimateLimits, sandPeriods: 4, sandRatio: 1.2 };
    expect(judgeEstimates([100, 100, 100], [115, 115, 115], strict).verdict).toBe("notEnough");
    expect(judgeEstimates([100, 100, 100, 100], [115, 115, 115, 115], strict).verdict).toBe("unbiased");
  });

  test("[CALC-20] columns of different length are refused", () => {
    expect(() => judgeEstimates([1], [])).toThrow("actuals, expected 1 rows, got 0");
  });
});

describe("signedBias", () => {
  test("[AM-42] a plan of 120 against 100 overstates by 20 %, and 120 ÷ 1.2 is 100 again", () => {
    const { bias, word } = signedBias([120], [100]);
    expect([bias, word]).toEqual([0.2, "overstates"]);
    expect(correctForBias(120, bias)).toBeCloseTo(100, 12);
  });

  test.for<[string, readonly number[], readonly number[], number, string]>([
    ["too low", [80], [100], -0.2, "understates"],
    ["sums, not means of shares", [100, 10], [50, 60], 0, "exact"],
    ["blanks are left out on both sides", [100, NaN, 90], [80, 70, NaN], 0.25, "overstates"],
    ["nothing sold", [100], [0], NaN, "unknown"],
    ["nothing at all", [], [], NaN, "unknown"],
  ])("[AM-42] %s", ([, planned, actual, bias, word]) => {
    const found = signedBias(planned, actual);
    expect([found.bias, found.word]).toEqual([bias, word]);
  });

  test("[AM-42] errors of both sides do not cancel in the mean error", () => {
    expect(signedBias([100, 10], [50, 60]).error).toBeCloseTo(100 / 110, 12);
  });

  test("[AM-42] estimates that were all zero cannot be corrected", () => {
    expect(correctForBias(0, -1)).toBeNaN();
  });
});

test("[AM-42] reviews move figures toward the fact or away from it", () => {
  const seller = [100, 100, 100, 100, NaN, 100];
  const rop = [120, 90, 100, 140, 100, NaN];
  const fact = [130, 130, 130, 120, 130, 130];
  const moves = reviewMoves(seller, rop, fact);
  // 100 → 120 of 130 nearer; 100 → 90 farther; unmoved; 100 → 140 of 120 as far as before; the rest lacks a figure.
  expect([moves.toward, moves.away, moves.unmoved]).toEqual([1, 1, 2]);
  expect(moves.before).toMatchObject({ count: 4, planned: 400, actual: 510, word: "understates" });
  expect(moves.after).toMatchObject({ count: 4, planned: 450 });
});

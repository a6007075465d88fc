import { expect, test } from "vitest";
import { allocate } from "./allocate.ts";

test.for([
  ["[CALC-07] 9 million by 1 and 0.5", 9_000_000, [1, 0.5], 1000, [6_000_000, 3_000_000]],
  ["[AM-02] equal remainders are served in order", 100, [1, 1, 1], 1, [34, 33, 33]],
  ["[AM-02] the largest remainder gets the step: 41.5, 34.4, 24.1", 100, [41.5, 34.4, 24.1], 1, [42, 34, 24]],
  ["[AM-02] 0.1 + 0.2 ties with 0.3, so order decides", 1, [0.3, 0.1 + 0.2], 1, [1, 0]],
  ["[CALC-07] the rest of a plan that is no multiple goes to the largest plan", 10_500, [1, 2], 1000, [3000, 7500]],
  ["[CALC-07] the rest goes to the first of equal plans", 2_500, [1, 1], 1000, [1500, 1000]],
  ["[CALC-07] a plan below the step", 700, [1, 3], 1000, [0, 700]],
  ["[CALC-07] weights of zero make equal parts", 10, [0, 0, 0], 1, [4, 3, 3]],
  ["[AM-02] a weight of zero beside others gets nothing", 5, [0, 1, 1], 1, [0, 3, 2]],
  ["[AM-02] nothing to split", 0, [1, 2], 1, [0, 0]],
  ["[AM-02] one part is the whole", 123, [0.2], 100, [123]],
  ["[AM-02] no parts", 5, [], 1, []],
] as const)("%s", ([, whole, weights, roundTo, expected]) => {
  expect([...allocate(whole, weights, roundTo)]).toEqual(expected);
});

test("[AM-02] a whole near 2^53 still adds up", () => {
  const whole = Number.MAX_SAFE_INTEGER;
  const parts = allocate(whole, [0.1, 0.7, 0.3, 0.9]);
  expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(whole));
});

test.for([
  [[-1, [1], 1], "whole"],
  [[0.5, [1], 1], "whole"],
  [[NaN, [1], 1], "whole"],
  [[10, [1], 0], "roundTo"],
  [[10, [1, -1], 1], "weights[1]"],
  [[10, [NaN], 1], "weights[0]"],
] as const)("[AM-02] refuses %j", ([[whole, weights, roundTo], name]) => {
  expect(() => allocate(whole, weights, roundTo)).toThrow(RangeError);
  expect(() => allocate(whole, weights, roundTo)).toThrow(name);
});

import { expect, test } from "vitest";
import { nearestRank } from "./nearest-rank.ts";

test.for([
  ["[CALC-46] the 75th percentile of 5, 8, 10, 12, 40 is the fourth", [5, 8, 10, 12, 40], 0.75, 12],
  ["[CALC-46] exactly on a rank: of four the third", [1, 2, 3, 4], 0.75, 3],
  ["[CALC-46] one value is every percentile", [7], 0.01, 7],
  ["[CALC-46] the whole is the largest", [1, 2, 3], 1, 3],
] as const)("%s", ([, values, share, expected]) => {
  expect(nearestRank(values, share)).toBe(expected);
});

test("[CALC-46] 7 % of a hundred is the seventh, whatever doubles say of 0.07 × 100", () => {
  expect(
    nearestRank(
      Array.from({ length: 100 }, (_, place) => place + 1),
      0.07,
    ),
  ).toBe(7);
});

test("[CALC-46] no values, no percentile; a share of 0 or more than 1 is refused", () => {
  expect(nearestRank([], 0.5)).toBeNaN();
  expect(() => nearestRank([1], 0)).toThrow(RangeError);
  expect(() => nearestRank([1], 1.1)).toThrow(RangeError);
});

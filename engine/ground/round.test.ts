import { expect, test } from "vitest";
import { ceilTolerant, floorTolerant, roundHalfAway } from "./round.ts";

test.for([
  [2.0000000001, 2],
  [2.00001, 3],
  [2, 2],
  [0, 0],
  [4e-16, 0],
  [0.2, 1],
  [-0.2, 0],
  [1_000_000.4, 1_000_001],
  [3e12, 3e12],
] as const)("[CALC-09] ceil with tolerance: %d becomes %d", ([value, expected]) => {
  expect(ceilTolerant(value)).toBe(expected);
});

test.for([
  [2.9999999999, 3],
  [2.99999, 2],
  [0, 0],
  [-4e-16, 0],
  [-0.2, -1],
  [3e12, 3e12],
] as const)("[CALC-09] floor with tolerance: %d becomes %d", ([value, expected]) => {
  expect(floorTolerant(value)).toBe(expected);
});

test("[CALC-09] a blank stays a blank", () => {
  expect(ceilTolerant(NaN)).toBeNaN();
  expect(floorTolerant(NaN)).toBeNaN();
});

test("[CALC-16] halves go away from zero", () => {
  expect([60.5, 59.4, -0.5, -0.4].map(roundHalfAway)).toEqual([61, 59, -1, 0]);
});

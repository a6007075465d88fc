import { expect, test } from "vitest";
import { chanceByPoints } from "./chance-by-points.ts";

test.for([
  ["20 points double even odds", 0.5, [20], 2 / 3],
  ["40 against make one to four of them", 0.5, [-50, 10], 1 / 5],
  ["blanks and no points leave the base", 0.3, [Number.NaN], 0.3],
] as const)("[CALC-55] %s", ([, base, points, chance]) => {
  expect(chanceByPoints(base, points)).toBeCloseTo(chance, 12);
});

test("[CALC-55] a base of 0 or 1 is a caller's mistake", () => {
  expect(() => chanceByPoints(1, [])).toThrow(RangeError);
});

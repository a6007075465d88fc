import { expect, test } from "vitest";
import { describeValues } from "./describe-values.ts";

test.for([
  ["an odd number", [5, 1, 3], { count: 3, sum: 9, mean: 3, median: 3, min: 1, max: 5 }],
  ["an even number", [10, 1, 3, 2], { count: 4, sum: 16, mean: 4, median: 2.5, min: 1, max: 10 }],
  ["blanks are left out, zeros are not", [NaN, 0, 4], { count: 2, sum: 4, mean: 2, median: 2, min: 0, max: 4 }],
  ["nothing known", [NaN], { count: 0, sum: 0, mean: NaN, median: NaN, min: NaN, max: NaN }],
  ["nothing at all", [], { count: 0, sum: 0, mean: NaN, median: NaN, min: NaN, max: NaN }],
] as const)("[CALC-04] %s", ([, values, expected]) => {
  expect(describeValues(Float64Array.from(values))).toEqual(expected);
});

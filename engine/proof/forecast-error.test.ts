import { expect, test } from "vitest";
import { forecastError } from "./forecast-error.ts";

test("[CALC-43] worked example: E 100, 120, 80 against F 90, 130, 100 is 6.25 % low and 12.5 % off", () => {
  expect(forecastError([100, 120, 80], [90, 130, 100])).toEqual({ n: 3, bias: -0.0625, wape: 0.125 });
});

test("[CALC-43] a pair with a blank is left out; without facts nothing is said", () => {
  expect(forecastError([100, Number.NaN, 5], [50, 7, Number.NaN])).toEqual({ n: 1, bias: 1, wape: 1 });
  expect(forecastError([], [])).toEqual({ n: 0, bias: Number.NaN, wape: Number.NaN });
  expect(forecastError([10], [0])).toEqual({ n: 1, bias: Number.NaN, wape: Number.NaN });
});

test("[CALC-43] columns of different length are a caller's mistake", () => {
  expect(() => forecastError([1], [])).toThrow(RangeError);
});

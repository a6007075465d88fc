import { expect, test } from "vitest";
import { expectedMoney } from "./expected-money.ts";

test("[CALC-19] won 400,000 and three deals by their chances make 1,640,000", () => {
  expect(expectedMoney(Float64Array.of(1e6, 8e5, 6e5), Float64Array.of(0.5, 0.25, 0.9), 4e5)).toBe(1_640_000);
});

test("[CALC-19] a blank amount or chance adds nothing, no deals leave what is won", () => {
  expect(expectedMoney(Float64Array.of(NaN, 100, 200), Float64Array.of(0.5, NaN, 0.5), 7)).toBe(107);
  expect(expectedMoney(new Float64Array(0), new Float64Array(0), 7)).toBe(7);
});

test("[CALC-19] a chance outside 0 to 1, or columns of different length, are refused", () => {
  expect(() => expectedMoney(Float64Array.of(1), Float64Array.of(1.1))).toThrow(RangeError);
  expect(() => expectedMoney(Float64Array.of(1), Float64Array.of())).toThrow(RangeError);
});

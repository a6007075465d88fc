import { describe, expect, test } from "vitest";
import { lifetimeValue } from "./lifetime-value.ts";

describe("lifetimeValue", () => {
  test("[CALC-35] 100,000 a year, 80 % kept, 10 % a year, three years: 72,727.27 + 52,892.56 + 38,467.32", () => {
    expect(lifetimeValue(100_000, 0.8, 0.1, 1)).toBeCloseTo(72_727.27, 2);
    expect(lifetimeValue(100_000, 0.8, 0.1, 3)).toBeCloseTo(164_087.15, 2);
  });

  test("[CALC-35] everybody stays and money keeps its worth: years times profit; nobody stays: nothing", () => {
    expect(lifetimeValue(100, 1, 0, 5)).toBe(500);
    expect(lifetimeValue(100, 0, 0.1, 5)).toBe(0);
  });

  test("[CALC-35] a loss is a negative value", () => {
    expect(lifetimeValue(-100, 0.5, 0, 2)).toBeCloseTo(-75, 12);
  });

  test("[CALC-35] out of range is refused", () => {
    expect(() => lifetimeValue(1, 1.1, 0.1, 3)).toThrow("retention: expected 0 to 1, got 1.1");
    expect(() => lifetimeValue(1, 0.5, -0.1, 3)).toThrow("discount: expected 0 or more, got -0.1");
    expect(() => lifetimeValue(1, 0.5, 0.1, 0)).toThrow("years: expected 1 or more, got 0");
    expect(() => lifetimeValue(1, NaN, 0.1, 3)).toThrow(RangeError);
  });
});

import { expect, test } from "vitest";
import { runRate } from "./run-rate.ts";

test("[CALC-38] 1,500,000 after 10 of 21 days is a run rate of 3,150,000", () => {
  expect(runRate(1_500_000, 10, 21)).toBe(3_150_000);
});

test("[CALC-38] before the first day there is no run rate", () => {
  expect(runRate(0, 0, 21)).toBeNaN();
});

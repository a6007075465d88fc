import { expect, test } from "vitest";
import { classifyByLimit } from "./classify-by-limit.ts";
import { findAbcLimits } from "./find-abc-limits.ts";

test("[AM-14] three equal heavy clients among thirty small ones are A: nobody stands above them", () => {
  const amounts = Float64Array.from({ length: 33 }, (_, row) => (row % 11 === 0 ? 1000 : 10));
  const found = findAbcLimits(amounts);
  expect(found?.limits.a).toBe(1000);
  const classes = classifyByLimit(amounts, found?.limits ?? { a: 0, b: 0 });
  expect([...classes].map((group, row) => (group === 0 ? row : -1)).filter((row) => row >= 0)).toEqual([0, 11, 22]);
});

test("[AM-14] the order of rows and those without money change nothing", () => {
  const found = findAbcLimits(Float64Array.of(60, 20, 10, 5, 3, 2));
  expect(findAbcLimits(Float64Array.of(3, NaN, 20, 0, 60, 2, -7, 10, 5))).toEqual(found);
  expect(found?.pareto.effort).toBeGreaterThan(1 / 6);
  expect(found?.limits.a).toBeGreaterThan(found?.limits.b ?? Infinity);
});

test("[AM-14] equal clients are all A", () => {
  const found = findAbcLimits(new Float64Array(10).fill(7));
  expect(found?.limits).toEqual({ a: 7, b: 7 });
});

test.for([[[]], [[5]], [[5, 4]], [[5, 4, 0, NaN, -1]]])(
  "[AM-14] too few paying clients for a curve: %s",
  ([amounts]) => {
    expect(findAbcLimits(Float64Array.from(amounts))).toBeUndefined();
  },
);

import { expect, test } from "vitest";
import { splineValues } from "./spline-values.ts";

test("[AM-14] a spline through points of a cubic is that cubic", () => {
  const values = splineValues(Float64Array.of(0, 1, 8, 27), 6);
  [0, 0.5, 1, 1.5, 2, 2.5, 3].forEach((x, step) => expect(values[step]).toBeCloseTo(x ** 3, 12));
  const longer = splineValues(
    Float64Array.from({ length: 21 }, (_, i) => i ** 3 - 5 * i),
    100,
  );
  expect(longer[33]).toBeCloseTo(6.6 ** 3 - 33, 9);
});

test("[AM-14] a spline passes through its points", () => {
  const points = Float64Array.of(0, 0.6, 0.8, 0.9, 0.95, 1);
  splineValues(points, 5).forEach((value, place) => expect(value).toBeCloseTo(points[place], 12));
});

test("[AM-14] fewer than four points are refused", () => {
  expect(() => splineValues(Float64Array.of(0, 0.5, 1), 10)).toThrow("points, expected four or more, got 3");
});

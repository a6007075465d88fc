import { expect, test } from "vitest";
import { fitSpline } from "./fit-spline.ts";

test("[AM-14] a spline through points of a cubic is that cubic, values and slopes", () => {
  const cubes = fitSpline(Float64Array.of(0, 1, 8, 27));
  for (const x of [0, 0.5, 1, 1.5, 2, 2.5, 3]) {
    expect(cubes.valueAt(x / 3)).toBeCloseTo(x ** 3, 12);
    expect(cubes.slopeAt(x / 3)).toBeCloseTo(3 * 3 * x ** 2, 10); // three units of x in the whole length
  }
  const longer = fitSpline(Float64Array.from({ length: 21 }, (_, i) => i ** 3 - 5 * i));
  expect(longer.valueAt(0.33)).toBeCloseTo(6.6 ** 3 - 33, 9);
});

test("[AM-14] a spline passes through its points", () => {
  const points = Float64Array.of(0, 0.6, 0.8, 0.9, 0.95, 1);
  const spline = fitSpline(points);
  points.forEach((point, place) => expect(spline.valueAt(place / 5)).toBeCloseTo(point, 12));
});

test("[AM-14] fewer than four points are refused", () => {
  expect(() => fitSpline(Float64Array.of(0, 0.5, 1))).toThrow("points, expected four or more, got 3");
});

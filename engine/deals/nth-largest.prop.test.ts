import fc from "fast-check";
import { expect, test } from "vitest";
import { nthLargest } from "./nth-largest.ts";

const values = fc.array(
  fc.double({ noNaN: true, min: -5, max: 5 }).map((value) => Math.round(value * 4) / 4 + 0),
  {
    minLength: 1,
    maxLength: 60,
  },
);

test("[AM-40] the nth largest is what stands at place n of the sorted values, ties or not", () => {
  fc.assert(
    fc.property(values, fc.nat(59), (list, at) => {
      const n = (at % list.length) + 1;
      expect(nthLargest(Float64Array.from(list), n)).toBe(list.toSorted((a, b) => b - a)[n - 1]);
    }),
  );
});

test("[AM-40] one value, and a caller's mistake", () => {
  expect(nthLargest(Float64Array.of(7), 1)).toBe(7);
  expect(() => nthLargest(Float64Array.of(7), 0)).toThrow("n: expected 1 to 1, got 0");
  expect(() => nthLargest(Float64Array.of(7), 2)).toThrow(RangeError);
});

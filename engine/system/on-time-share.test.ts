import { expect, test } from "vitest";
import { onTimeShare } from "./on-time-share.ts";

const none = Number.NaN;

test("[CALC-29] nine of ten reports by their day are 90 %", () => {
  const due = Float64Array.from({ length: 10 }, (_, row) => 100 + row);
  const submitted = due.map((day, row) => (row === 4 ? day + 1 : day));
  expect(onTimeShare(due, submitted, 200)).toBe(0.9);
});

test.for([
  ["due today and not yet in counts as due", [100], [none], 100, 0],
  ["due tomorrow does not", [100, 101], [100, none], 100, 1],
  ["not handed in is not on time", [99, 99], [99, none], 100, 0.5],
  ["handed in before its day is on time", [100], [90], 100, 1],
  ["a blank due date is no duty", [none, 99], [99, 99], 100, 1],
] as const)("[CALC-29] %s", ([, due, submitted, asOf, share]) => {
  expect(onTimeShare(Float64Array.from(due), Float64Array.from(submitted), asOf)).toBe(share);
});

test("[CALC-29] nothing due yet gives no figure", () => {
  expect(onTimeShare(Float64Array.of(), Float64Array.of(), 100)).toBeNaN();
  expect(onTimeShare(Float64Array.of(101), Float64Array.of(none), 100)).toBeNaN();
});

import { expect, test } from "vitest";
import { lumpiness } from "./lumpiness.ts";

const of = (...months: number[]) => lumpiness(months, 0.5, 0.25);

test("[CALC-24] worked example: mean 350, deviation 508.9, variation 1.454, so coverage is added", () => {
  const { mean, deviation, variation, emptyMonths, advice } = of(0, 900, 0, 0, 1100, 100);
  expect(mean).toBe(350);
  expect(deviation).toBeCloseTo(508.9, 1);
  expect(variation).toBeCloseTo(1.454, 3);
  expect([emptyMonths, advice]).toEqual([3, "addCoverage"]);
});

test.for([
  ["[CALC-24] every month the same: room for larger clients", [100, 100, 100], "raiseQuality"],
  ["[CALC-24] variation exactly on the low limit still counts as even", [75, 100, 125], "raiseQuality"],
  ["[CALC-24] between the limits nothing changes", [60, 100, 140], "keep"],
  ["[CALC-24] variation exactly on the high limit is not above it", [50, 100, 150], "keep"],
  ["[CALC-24] above the high limit", [40, 100, 160], "addCoverage"],
  ["[CALC-24] an empty month is enough, however even the others", [...Array<number>(40).fill(100), 0], "addCoverage"],
  ["[CALC-24] no new sales at all", [0, 0, 0], "noNewSales"],
  ["[CALC-24] refunds only", [-5, 0, 0], "noNewSales"],
  ["[CALC-24] two months are no history", [100, 200], "notEnough"],
  ["[CALC-24] nothing", [], "notEnough"],
] as const)("%s", ([, months, advice]) => {
  expect(lumpiness(months, 0.5, 0.25).advice).toBe(advice);
});

test("[CALC-24] without a mean or a history the variation is blank", () => {
  expect(of(0, 0, 0).variation).toBeNaN();
  expect(of(1, 2).variation).toBeNaN();
});

import { expect, test } from "vitest";
import { parsePeriod } from "../ground/parse-period.ts";
import { yearPart } from "./year-part.ts";

test.for([
  ["[CALC-08] a year is one, leap or not", "2024", 1],
  ["[CALC-08] a quarter by its days", "2026-Q1", 90 / 365],
  ["[CALC-08] days of two years by their own years", "2023-12-31..2024-01-01", 1 / 365 + 1 / 366],
] as const)("%s", ([, period, expected]) => {
  expect(yearPart(parsePeriod(period)!)).toBeCloseTo(expected, 12);
});

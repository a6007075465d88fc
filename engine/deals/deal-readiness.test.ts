import { expect, test } from "vitest";
import { dealReadiness } from "./deal-readiness.ts";

test("[CALC-17] seven filled blocks of eight are 0.875", () => {
  expect(dealReadiness([1, 1, 1, 1, 1, 1, 0, 1])).toBe(0.875);
});

test.for([
  ["nothing is filled", Array<boolean>(8).fill(false), 0],
  ["all is filled", Array<boolean>(8).fill(true), 1],
] as const)("[CALC-17] %s", ([, filled, expected]) => {
  expect(dealReadiness(filled)).toBe(expected);
});

test("[CALC-17] seven truth values are refused", () => {
  expect(() => dealReadiness([1, 1, 1, 1, 1, 1, 1])).toThrow("expected 8 blocks, got 7");
});

import { expect, test } from "vitest";
import { leadsInTime } from "./leads-in-time.ts";

test("[CALC-44] three months at 0.30, 0.20, 0.05, weight 100,000, gap 550,000: 10 a month, 30 in all", () => {
  const { perSpan, all, lastUseful } = leadsInTime(550_000, 100_000, [0.3, 0.2, 0.05]);
  expect(perSpan).toBeCloseTo(10, 9);
  expect(all).toBeCloseTo(30, 9);
  expect(lastUseful).toBe(2); // 5 % is worth it from 5 % on
});

test("[CALC-44, AM-84] months in which hardly a lead closes are asked for none: 550,000 ÷ (100,000 × 0.50) = 11 in each of two", () => {
  const { perSpan, all, lastUseful } = leadsInTime(550_000, 100_000, [0.3, 0.2, 0.04, 0]);
  expect(perSpan).toBeCloseTo(11, 9);
  expect(all).toBeCloseTo(22, 9); // over all four months it would be 4 × 10.19 = 40.7
  expect(lastUseful).toBe(1);
  expect(leadsInTime(100, 100, [0.04], 0.05).all).toBe(Infinity);
  expect(leadsInTime(100, 100, [0.04, 0], 0)).toMatchObject({ all: 25, lastUseful: 0 });
});

test.for([
  ["no gap, no leads", 0, 100, [0.5], 0, 0],
  ["no chance left: no lead can close in time", 100, 100, [0, 0], Infinity, Infinity],
  ["no day left", 100, 100, [], Infinity, Infinity],
  ["no weight: not known", 100, NaN, [0.5], NaN, NaN],
  ["chances not known", 100, 100, [NaN], NaN, NaN],
] as const)("[CALC-44] %s", ([, gap, weight, chances, perSpan, all]) => {
  expect(leadsInTime(gap, weight, chances)).toMatchObject({ perSpan, all });
});

import { expect, test } from "vitest";
import { leadsInTime } from "./leads-in-time.ts";

test("[CALC-44] three months at 0.30, 0.20, 0.05, weight 100,000, gap 550,000: 10 a month, 30 in all", () => {
  const { perSpan, all, lastUseful } = leadsInTime(550_000, 100_000, [0.3, 0.2, 0.05]);
  expect(perSpan).toBeCloseTo(10, 9);
  expect(all).toBeCloseTo(30, 9);
  expect(lastUseful).toBe(1); // 5 % is not more than 5 %
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

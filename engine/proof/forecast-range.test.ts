import { expect, test } from "vitest";
import { planChance } from "../deals/plan-chance.ts";
import { forecastRange } from "./forecast-range.ts";

const deals = (amount: number[], chance: number[]) => ({
  amount: Float64Array.from(amount),
  chance: Float64Array.from(chance),
});
const many = (count: number, chance: number) =>
  deals(Array<number>(count).fill(100), Array<number>(count).fill(chance));

test("[CALC-43] one deal of 60 %: without a common factor P10 is 0 and P90 the whole", () => {
  expect(forecastRange(deals([1000], [0.6]), 1, 0)).toEqual({ p10: 0, p90: 1000 });
});

test("[CALC-43] without a common factor the range is that of independent deals (AM-40)", () => {
  const ten = many(10, 0.6);
  const { p10, p90 } = planChance(ten, 600);
  expect(forecastRange(ten, 1, 0)).toEqual({ p10, p90 });
});

test("[CALC-43] a thousand independent deals promise ± 3 %, a common factor of 20 % gives ± 26 %", () => {
  const sum = 50_000;
  const alone = forecastRange(many(1000, 0.5), 1, 0);
  // 1.2816 × √(1000 ÷ 4) × 100 = 2,026
  expect([alone.p10, alone.p90].map((money) => Math.round((money - sum) / 100))).toEqual([-20, 20]);
  const together = forecastRange(many(1000, 0.5), 1, 0.2);
  expect(together.p10 / sum).toBeCloseTo(Math.exp(-1.2816 * 0.2), 1);
  expect(together.p90 / sum).toBeCloseTo(Math.exp(1.2816 * 0.2), 1);
});

test("[CALC-43] the scale moves both ends; no deals bring nothing", () => {
  expect(forecastRange(deals([1000], [0.6]), 2, 0)).toEqual({ p10: 0, p90: 2000 });
  expect(forecastRange(deals([], []), 1, 0.2)).toEqual({ p10: 0, p90: 0 });
});

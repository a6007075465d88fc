import { expect, test } from "vitest";
import { chooseMoneyUnit, toSmallUnits } from "./money-unit.ts";

test.for([
  ["no money at all", [], 2],
  ["whole amounts", [1, 2, 1e9], 2],
  ["one decimal", [0.1], 2],
  ["four decimals", [261.96, 0.0292], 4],
  ["a third: six at most", [1 / 3], 6],
  ["noise of a formula is no decimal", [0.1 + 0.2, 1.1 * 3], 2],
  ["blanks", [Number.NaN], 2],
  ["a total just below 2^53 small units", [90071992547409.91], 2],
  ["a total that needs a larger unit", [900719925474099], 1],
] as const)("[AM-01] %s", ([, amounts, decimals]) => {
  expect(chooseMoneyUnit([Float64Array.from(amounts)]).decimals).toBe(decimals);
});

test("[AM-01] amounts become whole units, halves go away from zero", () => {
  const amounts = Float64Array.of(1.005, -1.005, 0.1, Number.NaN, 0, -0.001);
  expect(toSmallUnits(amounts, { decimals: 2, perUnit: 100 })).toEqual({ rounded: 3, first: 0 });
  expect(Array.from(amounts)).toEqual([101, -101, 10, Number.NaN, 0, 0]);
});

test("[AM-01] seven times 0.1 is exactly 0.7 of ten times 0.1", () => {
  const tenths = new Float64Array(10).fill(0.1);
  toSmallUnits(tenths, chooseMoneyUnit([tenths]));
  const sum = (count: number): number => tenths.slice(0, count).reduce((total, amount) => total + amount, 0);
  expect(sum(7) * 10).toBe(7 * sum(10));
});

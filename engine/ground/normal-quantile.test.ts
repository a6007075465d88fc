import { expect, test } from "vitest";
import { wilsonInterval } from "./wilson-interval.ts";
import { normalQuantile } from "./normal-quantile.ts";

test.for([
  [0.5, 0],
  [0.975, 1.959963984540054],
  [0.95, 1.6448536269514722],
  [0.995, 2.5758293035489004],
  [0.9995, 3.2905267314918945],
  [0.025, -1.959963984540054],
  [0.75, 0.6744897501960817],
] as const)("[AM-31] %d of the normal distribution lies below %d (printed tables)", ([probability, expected]) => {
  expect(normalQuantile(probability)).toBeCloseTo(expected, 12);
});

test("[AM-31] a probability of 1 is refused", () => {
  expect(() => normalQuantile(1)).toThrow(RangeError);
});

test("[AM-31] the interval follows the confidence asked for", () => {
  const { low, high } = wilsonInterval(5, 10);
  const wide = wilsonInterval(5, 10, 0.99);
  expect(wilsonInterval(5, 10, 0.95)).toEqual({ low, high });
  // z = 2.5758: (0.5 ± 2.5758 √(0.025 + 0.16587)) ÷ 1.66349
  expect(wide.low).toBeCloseTo(0.5 - (2.5758293 * Math.sqrt(0.25 / 10 + 6.6348966 / 400)) / 1.66348966, 6);
  expect(wide.low).toBeLessThan(low);
});

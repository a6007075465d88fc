import { expect, test } from "vitest";
import { dayOf, isoDay, monthIndex } from "../ground/day.ts";
import { backtestPayments } from "./backtest-payments.ts";

const options = { horizon: 3, remembered: 12, doubt: 0.15, low: 0.5, high: 2 };
const from = { first: monthIndex(dayOf(2024, 1, 1)) };

test("[CALC-43] the months before again, with their growth, and the same months of a year ago with the growth since", () => {
  const money = [10, 10, 10, 20, 20, 20, 10, 10, 10, 10, 10, 10, 20, 20, 20, 40, 40, 40];
  const cuts = backtestPayments({ ...from, money }, dayOf(2025, 6, 30), options);
  const last = cuts.at(-1)!;
  expect([isoDay(last.day), isoDay(last.to)]).toEqual(["2025-03-31", "2025-06-30"]);
  // The quarter before brought 60, the one before it 30; a year ago 30 were followed by 60.
  expect(last.expected).toMatchObject({ naive: 60, trend: 120, season: 120 });
  expect(last.fact).toBe(120);
  expect(cuts.length).toBe(13);
});

test("[CALC-43] a steady company is forecast as it is, and the range narrows with every cut that comes true", () => {
  const cuts = backtestPayments({ ...from, money: Array<number>(24).fill(100) }, dayOf(2025, 12, 31), options);
  expect(cuts.every(({ expected }) => Math.abs(expected.forecast - 300) < 1e-9)).toBe(true);
  const widths = cuts.map(({ p10, p90 }) => p90 - p10);
  expect(widths[0]).toBeGreaterThan(widths.at(-1)! * 3);
});

test("[CALC-43] what came after a day changes nothing said until then", () => {
  const money = Array.from({ length: 24 }, (_, month) => 100 + 17 * (month % 5));
  const told = (changed: number[]) =>
    backtestPayments({ ...from, money: changed }, dayOf(2025, 12, 31), options)
      .filter(({ day }) => day <= dayOf(2025, 6, 30))
      .map(({ expected, p10, p90 }) => [expected, p10, p90]);
  expect(told(money.map((one, month) => (month >= 18 ? one * 9 : one)))).toEqual(told(money));
  expect(told(money.map((one, month) => (month >= 17 ? one * 9 : one)))).not.toEqual(told(money));
});

test("[CALC-43] without a whole horizon on record there is nothing to compare", () => {
  expect(backtestPayments({ ...from, money: [1, 2] }, dayOf(2024, 2, 29), options)).toEqual([]);
});

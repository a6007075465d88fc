import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { seasonality } from "./seasonality.ts";

/** A third of each quarter's money on the 5th of its months. */
function quarters(...years: readonly (readonly [number, ...number[]])[]) {
  const rows = years.flatMap(([year, ...money]) =>
    Array.from({ length: 12 }, (_, month) => ({
      day: dayOf(year, month + 1, 5),
      amount: money[Math.floor(month / 3)] / 3,
    })),
  );
  return [rows.map(({ day }) => day), rows.map(({ amount }) => amount)] as const;
}
const byQuarter = (index: Float64Array) =>
  [0, 3, 6, 9].map((at) => Math.round((index[at] + index[at + 1] + index[at + 2]) * 1e6) / 1e6);

test("[CALC-42] quarters 10, 20, 30, 40 and 14, 16, 36, 34 make 12, 18, 33, 37 %", () => {
  const [days, amounts] = quarters([2024, 10, 20, 30, 40], [2025, 14, 16, 36, 34]);
  const { index, years } = seasonality(days, amounts, dayOf(2026, 5, 6));
  expect(years).toEqual([2024, 2025]);
  expect(byQuarter(index!)).toEqual([0.12, 0.18, 0.33, 0.37]);
});

test("[CALC-42] years count together: a year of ten times the money weighs ten times", () => {
  const [days, amounts] = quarters([2024, 10, 20, 30, 40], [2025, 250, 250, 250, 250]);
  expect(byQuarter(seasonality(days, amounts, dayOf(2026, 1, 1)).index!)).toEqual([
    Math.round((260 / 1100) * 1e6) / 1e6,
    Math.round((270 / 1100) * 1e6) / 1e6,
    Math.round((280 / 1100) * 1e6) / 1e6,
    Math.round((290 / 1100) * 1e6) / 1e6,
  ]);
});

test("[CALC-42] one complete year is not enough, nor is a year that is not over", () => {
  const [days, amounts] = quarters([2024, 10, 20, 30, 40], [2025, 14, 16, 36, 34]);
  const november = seasonality(days, amounts, dayOf(2025, 12, 24));
  expect([november.years, november.index]).toEqual([[2024], undefined]);
  expect(seasonality(days, amounts, dayOf(2025, 12, 25)).years).toEqual([2024, 2025]);
});

test("[CALC-42] a record that starts on 8 January, or a month without money, makes a year incomplete", () => {
  const [days, amounts] = quarters([2024, 10, 20, 30, 40], [2025, 14, 16, 36, 34]);
  const late = [...days.slice(1), dayOf(2024, 1, 8)];
  expect(seasonality(late, [...amounts.slice(1), amounts[0]], dayOf(2026, 1, 1)).years).toEqual([2025]);
  const noMay = amounts.map((amount, row) => (row === 4 ? 0 : amount));
  expect(seasonality(days, noMay, dayOf(2026, 1, 1)).years).toEqual([2025]);
});

test("[CALC-42] blank days and days to come count nowhere", () => {
  const [days, amounts] = quarters([2024, 10, 20, 30, 40], [2025, 14, 16, 36, 34]);
  const asOf = dayOf(2026, 2, 1);
  const more = seasonality([...days, NaN, dayOf(2026, 3, 1)], [...amounts, 900, 900], asOf);
  expect(more).toEqual(seasonality(days, amounts, asOf));
  expect(seasonality([], [], asOf)).toEqual({ years: [] });
});

import { expect, test } from "vitest";
import { availableHours } from "./available-hours.ts";

const fund = { kind: "simple", workingDays: 247, absenceDays: 20, hoursPerDay: 8 } as const;

test("[CALC-09] (247 − 20) × 8 × 0.6 = 1089.6 hours", () => {
  expect(availableHours(fund, 0.6).hours).toBeCloseTo(1089.6, 9);
  expect(availableHours(fund, 0.6).notes).toEqual([]);
});

test("[CALC-09] no hours are told", () => {
  expect(availableHours(fund, 0).notes).toEqual([{ code: "NO_HOURS", values: { hours: 0 } }]);
  expect(availableHours({ ...fund, absenceDays: 250 }, 0.6).notes.map((note) => note.code)).toEqual(["FUND_NEGATIVE"]);
  expect(availableHours(fund, NaN).notes).toEqual([{ code: "NO_HOURS", values: { hours: "?" } }]);
});

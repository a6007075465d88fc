import { expect, test } from "vitest";
import { dayOf, isoDay } from "../ground/day.ts";
import { cutDays } from "./cut-days.ts";

test("[CALC-43] month ends whose horizon is over; the day of the plan itself may be the last day", () => {
  const days = (asOf: number) => cutDays(dayOf(2026, 1, 5), asOf, 3).map(({ day, to }) => [isoDay(day), isoDay(to)]);
  expect(days(dayOf(2026, 5, 31))).toEqual([
    ["2026-01-31", "2026-04-30"],
    ["2026-02-28", "2026-05-31"],
  ]);
  expect(days(dayOf(2026, 5, 30))).toEqual([["2026-01-31", "2026-04-30"]]);
  expect(days(dayOf(2026, 4, 29))).toEqual([]);
});

test("[CALC-43] without a first day there is nothing to look at", () => {
  expect(cutDays(Number.NaN, dayOf(2026, 1, 1), 3)).toEqual([]);
});

import { expect, test } from "vitest";
import { dayOf, isoDay } from "../ground/day.ts";
import { DayType, workingCalendar } from "../ground/working-calendar.ts";
import { newcomers } from "../programmes/newcomers.ts";
import { onboarding } from "./onboarding.ts";

const weekends = workingCalendar("none");
const dates = (hiredOn: number, calendar = weekends, probationMonths = 3): Record<string, string> =>
  Object.fromEntries(
    onboarding(newcomers.items, hiredOn, { calendar, probationMonths }).map(({ item, turn, due }) => [
      `${item.code}/${turn}`,
      isoDay(due),
    ]),
  );

test("[CALC-30] hired on Monday 2 March 2026: talks on 16 March, 2 April and 4 May, as 2 May is a Saturday", () => {
  expect(dates(dayOf(2026, 3, 2))).toMatchObject({
    "TR-NEW-15/1": "2026-03-16",
    "TR-NEW-15/2": "2026-04-02",
    "TR-NEW-15/3": "2026-05-04",
  });
});

test("[CALC-30] offsets in working days: 0, 5, 10, 11, 12, 13, 15 and 20", () => {
  expect(dates(dayOf(2026, 3, 2))).toMatchObject({
    ...{ "TR-NEW-01/1": "2026-03-02", "TR-NEW-04/1": "2026-03-02" },
    ...{ "TR-NEW-05/1": "2026-03-09", "TR-NEW-06/1": "2026-03-16", "TR-NEW-07/1": "2026-03-16" },
    ...{ "TR-NEW-08/1": "2026-03-17", "TR-NEW-09/1": "2026-03-17", "TR-NEW-10/1": "2026-03-18" },
    ...{ "TR-NEW-11/1": "2026-03-19", "TR-NEW-12/1": "2026-03-23", "TR-NEW-13/1": "2026-03-30" },
  });
});

test("[CALC-30] a holiday on the way moves working-day offsets, a talk on a day off moves on", () => {
  const calendar = workingCalendar("none", {
    date: Float64Array.of(dayOf(2026, 3, 9), dayOf(2026, 3, 16)),
    dayType: Int8Array.of(DayType.Holiday, DayType.Holiday),
  });
  expect(dates(dayOf(2026, 3, 2), calendar)).toMatchObject({
    "TR-NEW-05/1": "2026-03-10",
    "TR-NEW-15/1": "2026-03-17",
  });
});

test("[CALC-30] a month is clipped to its last day; reading runs through the probation", () => {
  const found = dates(dayOf(2025, 12, 31), weekends, 2);
  expect(found["TR-NEW-15/3"]).toBe("2026-03-02"); // 28 February 2026 is a Saturday
  expect(found["TR-NEW-14/1"]).toBe("2026-03-02");
});

test("[CALC-30] hired on a Saturday the first day is the Monday", () => {
  expect(dates(dayOf(2026, 3, 7))["TR-NEW-01/1"]).toBe("2026-03-09");
});

test("[CALC-30] without a day of hiring the items have no dates", () => {
  expect(new Set(Object.values(dates(Number.NaN)))).toEqual(new Set([""]));
  expect(onboarding(newcomers.items, Number.NaN, { calendar: weekends, probationMonths: 3 })).toHaveLength(17);
});

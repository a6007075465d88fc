import { expect, test } from "vitest";
import { dayStatistics, type DayStatisticsInput } from "./day-statistics.ts";
import { dayOf } from "../ground/day.ts";
import { workingCalendar } from "../ground/working-calendar.ts";

const blank = Number.NaN;
const calendar = workingCalendar("");
/** October 2027 has 21 weekdays; Thursday the 14th is the tenth. */
const asOf = dayOf(2027, 10, 14);

function inputOf(change: Partial<DayStatisticsInput> = {}): DayStatisticsInput {
  return {
    activities: {
      manager: new Int32Array(),
      type: [],
      doneDate: new Float64Array(),
      plannedDate: new Float64Array(),
    },
    won: { manager: Int32Array.of(0), date: Float64Array.of(asOf - 1), money: Float64Array.of(1_500_000) },
    open: { manager: Int32Array.of(0), closeDate: Float64Array.of(asOf), expected: Float64Array.of(1_200_000) },
    managerCount: 2,
    typeCount: 5,
    meetingTypes: [1, 2],
    proposalTypes: [4],
    plan: Float64Array.of(3_000_000, 0),
    ...change,
  };
}

test("[CALC-38] worked example: run rate 3,150,000, expected to month end 2,700,000, half of the plan", () => {
  const { total, managers, elapsedDays, monthDays } = dayStatistics(inputOf(), calendar, asOf);
  expect([elapsedDays, monthDays]).toEqual([10, 21]);
  expect(total.runRate).toBeCloseTo(3_150_000, 6);
  expect(total.expectedToEnd).toBe(2_700_000);
  expect(total.planShare).toBe(0.5);
  expect(managers[1].planShare).toBeNaN();
  expect(total.wonBefore).toBe(1_500_000);
});

test("[CALC-38] before the first working day of the month the run rate is blank", () => {
  expect(dayStatistics(inputOf(), calendar, dayOf(2026, 8, 2)).total.runRate).toBeNaN(); // a Sunday
});

test("[CALC-38] after days off the previous working day is meant: on 12 January 2026 that is 30 December", () => {
  const monday = dayOf(2026, 1, 12);
  expect(dayStatistics(inputOf(), workingCalendar("ru"), monday).previousWorkday).toBe(dayOf(2025, 12, 30));
});

test("[CALC-38] counts by type: yesterday, today, month to date; new contacts, meetings, proposals", () => {
  const activities = {
    manager: Int32Array.of(0, 0, 1, -1, 0, 0),
    type: [0, 1, 2, 4, 0, -1],
    doneDate: Float64Array.of(asOf - 1, asOf - 1, asOf - 1, asOf - 1, asOf - 9, asOf - 1),
    plannedDate: Float64Array.of(blank, blank, blank, blank, asOf, asOf),
    isNew: Uint8Array.of(1, 0, 1, 0, 1, 1),
  };
  const { total, managers } = dayStatistics(inputOf({ activities }), calendar, asOf);
  expect([...total.done]).toEqual([1, 1, 1, 0, 1]);
  expect([...total.monthDone]).toEqual([2, 1, 1, 0, 1]);
  expect([...total.planned]).toEqual([1, 0, 0, 0, 0]);
  expect([total.newContacts, total.meetings, total.proposals]).toEqual([2, 2, 1]);
  expect(managers.map((line) => line.meetings)).toEqual([1, 1, 0]);
  expect(managers[2].proposals).toBe(1);
});

test("[CALC-38] an open deal forecast after the month or before today adds nothing", () => {
  const open = {
    manager: Int32Array.of(0, 0, 0),
    closeDate: Float64Array.of(asOf - 1, dayOf(2027, 11, 1), blank),
    expected: Float64Array.of(1, 2, 4),
  };
  expect(dayStatistics(inputOf({ open }), calendar, asOf).total.expectedToEnd).toBe(1_500_000);
});

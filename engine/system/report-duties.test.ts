import { expect, test } from "vitest";
import { dayOf, isoDay } from "../ground/day.ts";
import { DayType, workingCalendar } from "../ground/working-calendar.ts";
import { DutyState, reportDuties, type DutyRule, type HandedIn, type LargeMeetings } from "./report-duties.ts";

const none = Number.NaN;
const march = (date: number): number => dayOf(2026, 3, date);
const calendar = workingCalendar("none", { date: Float64Array.of(march(9)), dayType: Int8Array.of(DayType.Holiday) });
const options = {
  ...{ from: march(2), to: march(15), asOf: march(11), calendar, biweeklyAnchor: null },
  since: Float64Array.of(none, none),
};
const noMeetings: LargeMeetings = { date: new Float64Array(), author: new Int32Array(), activity: new Int32Array() };

type LogRow = readonly [document: number, author: number, due: number, submitted: number, event?: number];
const logOf = (...rows: readonly LogRow[]): HandedIn => ({
  document: Int32Array.from(rows, ([document]) => document),
  author: Int32Array.from(rows, ([, author]) => author),
  dueDate: Float64Array.from(rows, ([, , due]) => due),
  submittedDate: Float64Array.from(rows, ([, , , submitted]) => submitted),
  event: Int32Array.from(rows, ([, , , , event = -1]) => event),
});
const stateNames = Object.keys(DutyState);
/** "author day state" of each duty. */
const told = (rules: readonly DutyRule[], log: HandedIn, meetings = noMeetings, more: Partial<typeof options> = {}) => {
  const { author, due, state } = reportDuties(rules, meetings, log, { ...options, ...more });
  return Array.from(due, (day, at) => `${author[at]} ${isoDay(day).slice(8)} ${stateNames[state[at]]}`);
};
const mondays: DutyRule = { rule: "MONDAY_PREV", authors: [0] };

test("[CALC-29] due, handed in on time, late, not at all, today and ahead", () => {
  const daily: DutyRule = { rule: "DAILY", authors: [1] };
  const log = logOf([0, 1, march(5), march(5)], [0, 1, march(6), march(10)]);
  expect(told([daily], log, noMeetings, { from: march(5), to: march(12) })).toEqual([
    "1 05 OnTime",
    "1 06 Late",
    "1 10 Overdue",
    "1 11 Today",
    "1 12 Ahead",
  ]);
});

test("[CALC-29] a log kept by the Monday answers the Tuesday it moved to", () => {
  expect(told([mondays], logOf([0, 0, march(9), march(10)]))).toEqual(["0 02 Overdue", "0 10 OnTime"]);
});

test("[CALC-29] of two rows about one report the earlier hand-in counts, of another author none", () => {
  const log = logOf([0, 0, march(2), march(4)], [0, 0, march(2), march(2)], [0, 1, march(10), march(10)]);
  expect(told([mondays], log)).toEqual(["0 02 OnTime", "0 10 Overdue"]);
  expect(reportDuties([mondays], noMeetings, log, options).unmatched).toEqual([2]);
});

test("[CALC-29] nobody in the role owes nothing; each of two people owes a copy", () => {
  expect(told([{ rule: "MONDAY_PREV", authors: [] }], logOf())).toEqual([]);
  expect(told([{ rule: "FRIDAY", authors: [0, 1] }], logOf(), noMeetings, { asOf: march(1) })).toEqual([
    "0 06 Ahead",
    "1 06 Ahead",
    "0 13 Ahead",
    "1 13 Ahead",
  ]);
});

test("[CALC-29] nobody owes a report before the day of hiring", () => {
  expect(told([mondays], logOf(), noMeetings, { since: Float64Array.of(march(10), none) })).toEqual(["0 10 Unknown"]);
});

test("[CALC-29] the agenda is due on the day of the meeting, the minutes on the next working day", () => {
  const meetings = { date: Float64Array.of(march(6)), author: Int32Array.of(1), activity: Int32Array.of(7) };
  const rules: DutyRule[] = [
    { rule: "BEFORE_EVENT", authors: [] },
    { rule: "AFTER_EVENT", authors: [] },
  ];
  const log = logOf([0, 1, march(5), march(6), 7], [1, 1, march(10), march(11)]);
  // Friday 6 March, then the weekend and the holiday of the 9th.
  expect(told(rules, log, meetings)).toEqual(["1 06 OnTime", "1 10 Late"]);
});

test("[CALC-29] without a log the past is unknown, not overdue", () => {
  expect(told([mondays], logOf())).toEqual(["0 02 Unknown", "0 10 Unknown"]);
});

test("[CALC-29] a week without a working day drops its date", () => {
  const week = workingCalendar("none", {
    date: Float64Array.from([9, 10, 11, 12, 13], march),
    dayType: new Int8Array(5).fill(DayType.Holiday),
  });
  const { due, dropped } = reportDuties([mondays], noMeetings, logOf(), { ...options, calendar: week });
  expect(due).toEqual(Float64Array.of(march(2)));
  expect(dropped).toEqual([{ document: 0, day: march(9) }]);
});

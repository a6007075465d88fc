import { expect, test } from "vitest";
import { paymentRhythm, RhythmState } from "./payment-rhythm.ts";

const options = { days: 4, intervals: 12, late: 1.5, risk: 3 };
/** Any day will do: only differences count. */
const start = 45000;

const rhythmOf = (days: readonly number[], asOf: number, money = days.map(() => 10)) =>
  paymentRhythm(
    {
      client: new Int32Array(days.length),
      date: Float64Array.from(days, (day) => start + day),
      amount: money,
    },
    1,
    start + asOf,
    options,
  );

test("[CALC-47] worked example: days 0, 30, 60, 95 and today 150: usual 30, 1.83 of it, late", () => {
  const { usual, ratio, state } = rhythmOf([0, 30, 60, 95], 150);
  expect(usual[0]).toBe(30);
  expect(ratio[0]).toBeCloseTo(55 / 30, 12);
  expect(state[0]).toBe(RhythmState.Late);
});

test.for([
  ["exactly 1.5 intervals is not late", 90 + 45, RhythmState.InRhythm],
  ["a day more is late", 90 + 46, RhythmState.Late],
  ["exactly 3 intervals is late, not at risk", 90 + 90, RhythmState.Late],
  ["a day more is at risk", 90 + 91, RhythmState.AtRisk],
] as const)("[CALC-47] %s", ([, asOf, state]) => {
  expect(rhythmOf([0, 30, 60, 90], asOf).state[0]).toBe(state);
});

test("[CALC-47] three days of payment are too few; two documents of one day are one", () => {
  const { days, state, usual, last } = rhythmOf([0, 30, 30.4, 60], 90);
  expect([days[0], state[0], last[0]]).toEqual([3, RhythmState.Unknown, start + 60]);
  expect(usual[0]).toBeNaN();
});

test("[CALC-47] an even number of intervals takes the mean of the two middle ones", () => {
  expect(rhythmOf([0, 10, 30, 60, 100], 100).usual[0]).toBe(25);
});

test("[CALC-47] only the last twelve intervals count", () => {
  const slow = [0, 100, 200, 300];
  const fast = Array.from({ length: 12 }, (_, place) => 307 + 7 * place);
  expect(rhythmOf([...slow, ...fast], 400).usual[0]).toBe(7);
});

test("[CALC-47] refunds are no day of payment, later days are not known, a day in the future does not count", () => {
  const { days } = rhythmOf([0, 10, 20, 30, 40], 30, [5, 5, -5, 5, 5]);
  expect(days[0]).toBe(3);
});

test("[CALC-47] the longest interval is of those the median is taken of", () => {
  expect(rhythmOf([0, 17, 34, 90, 107], 150).longest[0]).toBe(56);
  const fast = Array.from({ length: 13 }, (_, place) => 500 + 7 * place);
  expect(rhythmOf([0, ...fast], 600).longest[0]).toBe(7);
  expect(rhythmOf([0, 30, 60], 90).longest[0]).toBeNaN();
});

test("[CALC-47] the client's own year is the 365 days up to its last payment, net of refunds", () => {
  const { ownYear } = rhythmOf([0, 1, 100, 365, 366, 400], 2000, [1, 2, 4, 8, -16, 0]);
  // The last payment is day 365, so days 1 to 365 count.
  expect(ownYear[0]).toBe(14);
});

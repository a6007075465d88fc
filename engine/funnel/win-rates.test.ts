import { expect, test } from "vitest";
import { wilsonInterval } from "../ground/wilson-interval.ts";
import { winRates } from "./win-rates.ts";

const blank = Number.NaN;
/** Won on day 40 and 130, lost on day 20, open since day 0 and since day 150. */
const deals = {
  status: [1, 1, 2, 0, 0],
  openDate: Float64Array.of(0, 0, 10, 0, 150),
  closeDate: Float64Array.of(40, 130, 20, blank, blank),
};

test("[AM-31] three rates of the same deals: of closed 2/3, of opened 2/5, within 90 days 1/4", () => {
  const rates = winRates(deals, 160, 90);
  expect([rates.ofClosed.won, rates.ofClosed.n, rates.ofClosed.kind]).toEqual([2, 3, "period"]);
  expect([rates.ofOpened.won, rates.ofOpened.n, rates.ofOpened.kind]).toEqual([2, 5, "cohort"]);
  expect([rates.byHorizon.won, rates.byHorizon.n]).toEqual([1, 4]); // the deal of day 150 is not observed long enough
  expect(rates.ofClosed.rate).toBeCloseTo(2 / 3, 12);
});

test("[AM-31] a deal is observed long enough exactly at the horizon, and won exactly at it counts", () => {
  expect(winRates(deals, 90, 90).byHorizon.n).toBe(3);
  expect(winRates(deals, 160, 40).byHorizon.won).toBe(1);
  expect(winRates(deals, 160, 39).byHorizon.won).toBe(0);
});

test("[AM-31] the period takes closings for the first rate, openings for the others", () => {
  const rates = winRates(deals, 160, 30, { from: 10, to: 40 });
  expect([rates.ofClosed.won, rates.ofClosed.n]).toEqual([1, 2]);
  expect([rates.ofOpened.won, rates.ofOpened.n]).toEqual([0, 1]);
});

test("[AM-31] no deals: blank rates with n 0", () => {
  const { ofClosed } = winRates({ status: [], openDate: new Float64Array(), closeDate: new Float64Array() }, 1, 1);
  expect(ofClosed).toEqual({ won: 0, n: 0, rate: blank, low: blank, high: blank, kind: "period" });
});

test("[AM-31] only the rows asked for", () => {
  expect(winRates(deals, 160, 90, undefined, [0, 3]).ofOpened).toMatchObject({ won: 1, n: 2 });
});

// Published: Newcombe, Statistics in Medicine 17 (1998), table I, method 3 (score without continuity correction).
test.for([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
] as const)("[AM-31] Wilson interval of %i of %i", ([won, n, low, high]) => {
  const interval = wilsonInterval(won, n);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { DealStatus } from "../ground/deal-status.ts";
import { bridgeBuckets, pipelineBridge, type ForecastOnDay } from "./pipeline-bridge.ts";

const { Open, Won, Lost } = DealStatus;
const until = 100;
const blank = Number.NaN;

interface Row {
  readonly status: number;
  readonly amount: number;
  readonly close: number;
}

function on(rows: readonly Row[]): ForecastOnDay {
  return {
    status: rows.map(({ status }) => status),
    stage: rows.map(() => 0),
    amount: rows.map(({ amount }) => amount),
    forecastClose: rows.map(({ close }) => close),
  };
}

const gone: Row = { status: -1, amount: blank, close: blank };
const open = (amount: number, close = blank): Row => ({ status: Open, amount, close });

test("[AM-34] each way into and out of the pipeline has its bucket, and the bridge closes", () => {
  const cases: readonly (readonly [Row, Row])[] = [
    [gone, open(50)], // created
    [open(100, 90), open(130, 90)], // up by 30
    [open(200, 150), open(220, 100)], // pulled in on the last day, with the money of now
    [open(300, 90), open(260, 90)], // down by 40
    [open(400, 100), open(500, 101)], // pushed out, with the money of then
    [open(70), { status: Won, amount: 90, close: blank }],
    [open(80), { status: Lost, amount: 0, close: blank }],
    [open(90), gone],
    [open(10), open(10)], // unchanged
    [open(999, 150), { status: Won, amount: 999, close: 150 }], // outside on both days
  ];
  const bridge = pipelineBridge(on(cases.map(([was]) => was)), on(cases.map(([, is]) => is)), until);
  expect(bridge.money).toEqual({
    created: 50,
    estimatedUp: 30,
    pulledIn: 220,
    estimatedDown: 40,
    pushedOut: 400,
    won: 70,
    lost: 80,
    removed: 90,
  });
  expect(Array.from(bridge.bucket)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, -1, -1]);
  expect([bridge.start, bridge.end, bridge.check]).toEqual([1050, 670, 0]);
  expect([bridge.startDeals, bridge.endDeals]).toEqual([7, 5]);
});

test("[AM-34] no deals at all: a bridge of zeros", () => {
  const { start, end, check } = pipelineBridge(on([]), on([]), until);
  expect([start, end, check]).toEqual([0, 0, 0]);
});

test("[AM-34] law: whatever happened, the bridge closes with exactly 0 and counts each deal once", () => {
  const row = fc.record({
    status: fc.constantFrom(-1, Open, Won, Lost),
    amount: fc.oneof(fc.integer({ min: 0, max: 1e12 }), fc.constant(blank)),
    close: fc.oneof(fc.integer({ min: 98, max: 102 }), fc.constant(blank)),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(row, row)), (deals) => {
      const bridge = pipelineBridge(on(deals.map(([was]) => was)), on(deals.map(([, is]) => is)), until);
      expect(bridge.check).toBe(0);
      const { created, pulledIn, pushedOut, won, lost, removed } = bridge.deals;
      expect(bridge.startDeals + created + pulledIn - pushedOut - won - lost - removed).toBe(bridge.endDeals);
      bridgeBuckets.forEach((name, place) => {
        expect(bridge.bucket.filter((one) => one === place).length).toBe(bridge.deals[name]);
      });
    }),
  );
});

import { expect, test } from "vitest";
import { strategyTotals } from "./strategy-totals.ts";

const deals = {
  strategy: [0, 0, 1, -1, 1],
  status: [1, 0, 1, 2, 1],
  counts: [1, 1, 1, 1, 0],
  client: Int32Array.of(0, 0, 1, 2, 1),
  amount: Float64Array.of(1000, 500, NaN, 70, 30),
  openDate: Float64Array.of(100, 100, 100, 100, 100),
  closeDate: Float64Array.of(190, NaN, 110, 130, 120),
};

test("[CALC-24] clients, deals, won money, weight, days and one-off clients of each strategy", () => {
  const [interception, coverage, none] = strategyTotals(deals, [5, 1, 1], 2);
  expect(interception).toEqual({
    clients: 1,
    deals: 2,
    won: 1,
    wonMoney: 1000,
    meanWeight: 1000,
    meanDays: 90,
    oneOff: 0,
  });
  expect(coverage).toEqual({ clients: 1, deals: 1, won: 1, wonMoney: 0, meanWeight: NaN, meanDays: 10, oneOff: 1 });
  expect(none).toEqual({ clients: 1, deals: 1, won: 0, wonMoney: 0, meanWeight: NaN, meanDays: NaN, oneOff: 1 });
});

test("[CALC-24] no deals at all: totals of nothing", () => {
  const nothing = { ...deals, client: new Int32Array(0) };
  expect(strategyTotals(nothing, [], 2).map((total) => total.deals)).toEqual([0, 0, 0]);
});

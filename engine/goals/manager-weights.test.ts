import { expect, test } from "vitest";
import { managerWeights, type PlanManager } from "./manager-weights.ts";

const seller = (change: Partial<PlanManager> = {}): PlanManager => ({ fte: 1, ramp: 1, ...change });
const weights = (managers: readonly PlanManager[], basis: Parameters<typeof managerWeights>[1] = "fte") => [
  ...managerWeights(managers, basis).weights,
];
const codes = (managers: readonly PlanManager[], basis: Parameters<typeof managerWeights>[1] = "fte") =>
  managerWeights(managers, basis).notes.map((note) => note.code);

test("[CALC-07] the basis fte is post by ramp; blanks are 1", () => {
  expect(weights([seller(), seller({ fte: 0.5 }), seller({ ramp: 0.5 }), seller({ fte: NaN, ramp: NaN })])).toEqual([
    1, 0.5, 0.5, 1,
  ]);
});

test("[CALC-07] bases bottomUp and lastActual; blank and negative count as 0", () => {
  const managers = [seller({ bottomUp: 300, lastActual: 50 }), seller({ lastActual: -10 })];
  expect(weights(managers, "bottomUp")).toEqual([300, 0]);
  expect(weights(managers, "lastActual")).toEqual([50, 0]);
  expect(codes(managers, "lastActual")).toEqual(["WEIGHT_NEGATIVE"]);
});

test("[CALC-07] plan shares of all are the weights, whatever the basis", () => {
  expect(weights([seller({ planShare: 0.7 }), seller({ planShare: 0.3 })], "lastActual")).toEqual([0.7, 0.3]);
  expect(codes([seller({ planShare: 0.7 }), seller({ planShare: 0.3 })])).toEqual([]);
});

test("[CALC-07] shares of some are fixed, the rest share what is left by the basis", () => {
  const [first, second, third] = weights([seller({ planShare: 0.4 }), seller(), seller({ fte: 0.5 })]);
  expect(first).toBe(0.4);
  expect(second).toBeCloseTo(0.4, 12);
  expect(third).toBeCloseTo(0.2, 12);
});

test("[CALC-07] the rest without any basis shares equally, with a note", () => {
  expect(weights([seller({ planShare: 0.5 }), seller(), seller()], "bottomUp")).toEqual([0.5, 0.25, 0.25]);
  expect(codes([seller({ planShare: 0.5 }), seller(), seller()], "bottomUp")).toEqual(["EQUAL_SPLIT"]);
});

test("[CALC-07] no weight at all: equal, with a note", () => {
  expect(weights([seller({ fte: 0 }), seller({ fte: 0 })])).toEqual([1, 1]);
  expect(codes([seller({ fte: 0 }), seller({ fte: 0 })])).toEqual(["EQUAL_SPLIT"]);
});

test("[CALC-07] shares that take everything leave 0 to the others, and it is told", () => {
  expect(weights([seller({ planShare: 1 }), seller()])).toEqual([1, 0]);
  expect(codes([seller({ planShare: 1 }), seller()])).toEqual(["NOTHING_LEFT"]);
});

test.for([
  [[0.8, 0.3], "PLAN_SHARES_OVER_1"],
  [[0.8, NaN, 0.3], "PLAN_SHARES_OVER_1"],
  [[-0.1, 0.5], "PLAN_SHARE_RANGE"],
  [[1.5, NaN], "PLAN_SHARE_RANGE"],
] as const)("[CALC-07] plan shares %j are refused with %s", ([shares, code]) => {
  const managers = shares.map((planShare) => seller({ planShare }));
  expect(weights(managers).every(Number.isNaN)).toBe(true);
  expect(codes(managers)).toEqual([code]);
});

test("[CALC-07] shares of all below 1 share the whole in proportion and are told; 1.0009 is still 1", () => {
  expect(codes([seller({ planShare: 0.5 }), seller({ planShare: 0.3 })])).toEqual(["PLAN_SHARE_SUM"]);
  expect(codes([seller({ planShare: 0.5 }), seller({ planShare: 0.5009 })])).toEqual([]);
});

test("[CALC-07] nobody to weigh", () => {
  expect(managerWeights([], "fte")).toEqual({ weights: new Float64Array(0), notes: [] });
});

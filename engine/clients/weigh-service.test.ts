import { describe, expect, test } from "vitest";
import { AbcClass } from "../ground/abc-class.ts";
import { ClientAction, clientActionNames, serviceStatusNames, weighService } from "./weigh-service.ts";

const { A, B, C, Loss, None } = AbcClass;

function weigh(potential: number, actual: number, norm = 0, spent = 0) {
  const weights = weighService({
    potential: Uint8Array.of(potential),
    actual: Uint8Array.of(actual),
    normHours: Float64Array.of(norm),
    spentHours: Float64Array.of(spent),
  });
  return {
    ratio: weights.ratio[0],
    status: serviceStatusNames[weights.status[0]].en,
    action: clientActionNames[weights.action[0]].en,
    mode: weights.contactMode[0],
  };
}

describe("weighService", () => {
  test("[CALC-03] potential A, actual C, 10 of 34 hours: develop first, under-served", () => {
    const { ratio, ...rest } = weigh(A, C, 34, 10);
    expect(ratio).toBeCloseTo(0.294, 3);
    expect(rest).toEqual({ status: "under-served", action: "develop first", mode: 0 });
  });

  test("[CALC-03] potential C, actual C, 15 of 1.5 hours: minimum effort, over-served", () => {
    expect(weigh(C, C, 1.5, 15)).toEqual({ ratio: 10, status: "over-served", action: "minimum effort", mode: 2 });
  });

  test.for([
    ["exactly the lower limit", 10, 8, "in norm"],
    ["exactly the upper limit: 6 of 5 minutes, in spite of binary fractions", 5 / 60, 6 / 60, "in norm"],
    ["exactly the lower limit: 20 of 25 minutes, in spite of binary fractions", 25 / 60, 20 / 60, "in norm"],
    ["below", 10, 7.99, "under-served"],
    ["above", 10, 12.01, "over-served"],
    ["no norm, hours spent", 0, 1, "over-served"],
    ["no norm, nothing spent", 0, 0, "no service due"],
  ] as const)("[CALC-03] served: %s", ([, norm, spent, expected]) => {
    expect(weigh(A, A, norm, spent).status).toBe(expected);
  });

  test("[CALC-03] without a norm the ratio is blank", () => {
    expect(weigh(A, A, 0, 1).ratio).toBeNaN();
  });

  test.for([
    [A, A, "hold"],
    [A, B, "grow"],
    [A, C, "develop first"],
    [A, None, "develop first"],
    [A, Loss, "develop first"],
    [B, A, "check the potential mark"],
    [B, B, "maintain"],
    [B, C, "grow"],
    [B, None, "develop first"],
    [C, A, "check the potential mark"],
    [C, C, "minimum effort"],
    [C, Loss, "minimum effort"],
    [C, None, "grow"],
    [None, A, "set potential"],
    [None, None, "set potential"],
  ] as const)("[CALC-03] action for potential %s, actual %s: %s", ([potential, actual, expected]) => {
    expect(weigh(potential, actual).action).toBe(expected);
  });

  test("[CALC-03] without a potential there is no contact mode", () => {
    expect(weigh(None, A).mode).toBe(-1);
  });

  test("[CALC-03] columns of different length and limits out of order are refused", () => {
    const one = new Uint8Array(1);
    const none = new Float64Array(0);
    const input = { potential: one, actual: one, normHours: none, spentHours: none };
    expect(() => weighService(input)).toThrow("normHours, expected 1 rows, got 0");
    expect(() =>
      weighService({ ...input, normHours: new Float64Array(1), spentHours: new Float64Array(1) }, { low: 2, high: 1 }),
    ).toThrow(RangeError);
  });
});

test.for([
  ["under-served at 12 % of its potential: grow", 0, 10, 0.12, ClientAction.Grow],
  ["a B client likewise", 1, 10, 0.12, ClientAction.Grow],
  ["served by the norm: hold", 0, 34, 0.12, ClientAction.Hold],
  ["pays half of what it could: hold", 0, 10, 0.5, ClientAction.Hold],
  ["the potential in money is not known: hold", 0, 10, NaN, ClientAction.Hold],
  ["a C client takes the least effort all the same", 2, 10, 0.12, ClientAction.MinimumEffort],
] as const)("[CALC-03] A pays as A, %s", ([, group, spent, wallet, action]) => {
  const columns = {
    potential: Uint8Array.of(group),
    actual: Uint8Array.of(group),
    normHours: Float64Array.of(34),
    spentHours: Float64Array.of(spent),
    wallet: Float64Array.of(wallet),
  };
  expect(weighService(columns).action[0]).toBe(action);
});

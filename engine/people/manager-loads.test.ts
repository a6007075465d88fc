import { expect, test } from "vitest";
import { managerLoads, type LoadInput } from "./manager-loads.ts";

const loads = (clients: readonly (readonly [number, number])[], change: Partial<LoadInput> = {}) =>
  managerLoads({
    managerOfClient: Int32Array.from(clients, ([manager]) => manager),
    hoursOfClient: Float64Array.from(clients, ([, hours]) => hours),
    managers: [
      { fte: 1, ramp: 1 },
      { fte: 0.5, ramp: 0.8 },
    ],
    available: 100,
    ...change,
  });

test("[CALC-09] load is own clients' hours by own capacity", () => {
  const result = loads([
    [0, 34],
    [1, 11],
    [0, 16],
    [1, 9],
  ]);
  expect([...result.clients]).toEqual([2, 2]);
  expect([...result.hours]).toEqual([50, 20]);
  expect([...result.capacity]).toEqual([100, 40]);
  expect([...result.load]).toEqual([0.5, 0.5]);
  expect(result.notes).toEqual([]);
});

test("[CALC-09] exactly full is not overloaded, above is", () => {
  const result = loads([
    [0, 100],
    [1, 40.5],
  ]);
  expect([...result.overloaded]).toEqual([0, 1]);
  expect(result.notes).toEqual([
    { code: "OVERLOADED", row: 1, values: { hours: 40.5, capacity: 40, load: { share: 1.0125 } } },
  ]);
});

test("[CALC-09] clients of nobody are counted apart; those of 0 hours are not", () => {
  const result = loads([
    [-1, 12],
    [-1, 0],
    [0, 0],
  ]);
  expect(result).toMatchObject({ unassignedClients: 1, unassignedHours: 12 });
  expect([...result.clients]).toEqual([0, 0]);
  expect(result.notes).toEqual([{ code: "UNASSIGNED", values: { clients: 1, hours: 12 } }]);
});

test("[CALC-09] blank post and ramp are 1; a post of 0 with clients is overloaded without a load", () => {
  const managers = [
    { fte: NaN, ramp: NaN },
    { fte: 0, ramp: 1 },
  ];
  const result = loads([[1, 5]], { managers });
  expect([...result.capacity]).toEqual([100, 0]);
  expect([...result.load]).toEqual([0, NaN]);
  expect([...result.overloaded]).toEqual([0, 1]);
});

test("[CALC-09] nobody and nothing", () => {
  expect(loads([], { managers: [] }).hours).toHaveLength(0);
  expect([...loads([]).load]).toEqual([0, 0]);
});

test("[CALC-09] columns of different length are refused", () => {
  expect(() => loads([[0, 1]], { hoursOfClient: new Float64Array(2) })).toThrow(RangeError);
});

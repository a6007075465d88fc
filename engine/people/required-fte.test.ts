import { expect, test } from "vitest";
import { noSupport, requiredFte } from "./required-fte.ts";

test("[AM-21] 20 % of support multiplies by 1.25", () => {
  expect(requiredFte(4, 1000, { shares: [0.2], dutyHours: [] })).toEqual({ fte: 5, multiplier: 1.25, notes: [] });
  expect(requiredFte(4, 1000, { shares: [0.15, 0.05], dutyHours: [] }).multiplier).toBeCloseTo(1.25, 12);
});

test("[AM-21] duties of some people add: 300 + 200 hours of 1000 are half a person", () => {
  expect(requiredFte(4, 1000, { shares: [0.2], dutyHours: [300, 200, NaN] }).fte).toBe(5.5);
});

test("[AM-21] without support nothing changes", () => {
  expect(requiredFte(2.5, 1000, noSupport).fte).toBe(2.5);
  expect(requiredFte(0, 0, noSupport).fte).toBe(0);
});

test.for([[[1]], [[0.6, 0.5]], [[-0.1]]] as const)("[AM-21] support shares %j are left out and told", ([shares]) => {
  const result = requiredFte(4, 1000, { shares, dutyHours: [] });
  expect(result.fte).toBe(4);
  expect(result.notes.map((note) => note.code)).toEqual(["SUPPORT_RANGE"]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { AbcClass } from "../ground/abc-class.ts";
import { actualByPotential } from "./actual-by-potential.ts";

const { A, C, Loss, None } = AbcClass;

test("[CALC-03] each client falls into one cell, with its money and hours", () => {
  const cells = actualByPotential({
    potential: Uint8Array.of(A, A, C, None),
    actual: Uint8Array.of(C, Loss, None, A),
    revenue: Float64Array.of(100, -10, NaN, 900),
    effective: Float64Array.of(500, 300, 40, NaN),
    unrealised: Float64Array.of(400, 300, 40, NaN),
    normHours: Float64Array.of(34, 34, 1.5, 0),
    spentHours: Float64Array.of(10, 7, 0, 5),
  });
  expect(cells[0][2]).toEqual({
    clients: 2,
    revenue: 90,
    effective: 800,
    unrealised: 700,
    normHours: 68,
    spentHours: 17,
    ratio: 0.25,
  });
  expect(cells[2][3]).toMatchObject({ clients: 1, revenue: 0, unrealised: 40, ratio: 0 });
  expect(cells[3][0]).toMatchObject({ clients: 1, revenue: 900, effective: 0, ratio: NaN });
  expect(cells[1][1]).toMatchObject({ clients: 0, ratio: NaN });
});

test("[CALC-03] the cells hold every client once", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(0, 1, 2, 4), fc.nat({ max: 4 }))), (pairs) => {
      const zeros = new Float64Array(pairs.length);
      const cells = actualByPotential({
        potential: Uint8Array.from(pairs, ([potential]) => potential),
        actual: Uint8Array.from(pairs, ([, actual]) => actual),
        revenue: zeros,
        effective: zeros,
        unrealised: zeros,
        normHours: zeros,
        spentHours: zeros,
      });
      expect(cells.flat().reduce((sum, cell) => sum + cell.clients, 0)).toBe(pairs.length);
    }),
  );
});

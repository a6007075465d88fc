import fc from "fast-check";
import { expect, test } from "vitest";
import { findEqualRows } from "./find-equal-rows.ts";

const cell = fc.constantFrom(0, 1, -1, 0.1, 1e9, Number.NaN);

test("groups are exactly the rows with equal cells, blanks equal", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, fc.integer({ min: -1, max: 2 })), { maxLength: 60 }), (rows) => {
      const columns = [Float64Array.from(rows, ([number]) => number), Int32Array.from(rows, ([, code]) => code)];
      const groups = new Map<string, number[]>();
      rows.forEach((row, index) => groups.set(String(row), [...(groups.get(String(row)) ?? []), index]));
      const expected = Array.from(groups.values()).filter((group) => group.length > 1);
      expect(findEqualRows(columns, rows.length)).toEqual(expected);
    }),
  );
});

test("no rows and no columns have no equals", () => {
  expect(findEqualRows([], 5)).toEqual([]);
  expect(findEqualRows([Int32Array.of(1)], 1)).toEqual([]);
});

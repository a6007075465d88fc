import { expect, test } from "vitest";
import { rowsWhere, valuesOf } from "./rows-where.ts";

test("rows that pass, in order; none where none passes", () => {
  expect(Array.from(rowsWhere(4, (row) => row % 2 === 1))).toEqual([1, 3]);
  expect(rowsWhere(0, () => true)).toHaveLength(0);
  expect(Array.from(valuesOf(Float64Array.of(5, 6, 7), Int32Array.of(2, 0)))).toEqual([7, 5]);
});

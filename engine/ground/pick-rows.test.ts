import { expect, test } from "vitest";
import { pickRows } from "./pick-rows.ts";

test("rows are picked in the order asked for, blanks stay blank", () => {
  expect(Array.from(pickRows(Float64Array.of(5, Number.NaN, 9), [2, 1, 0, 2]))).toEqual([9, Number.NaN, 5, 9]);
  expect(pickRows(Float64Array.of(5), []).length).toBe(0);
});

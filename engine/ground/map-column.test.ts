import { expect, test } from "vitest";
import { mapColumn } from "./map-column.ts";

test("what is said of every value, by value and row", () => {
  expect(mapColumn(Float64Array, ["a", "bcd"], (word, row) => word.length + row / 2)).toEqual(Float64Array.of(1, 3.5));
  expect(mapColumn(Int8Array, Float64Array.of(5, Number.NaN), (value) => (value > 0 ? 1 : -1))).toEqual(
    Int8Array.of(1, -1),
  );
  expect(mapColumn(Uint8Array, [], () => 1)).toEqual(new Uint8Array(0));
});

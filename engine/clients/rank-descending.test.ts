import fc from "fast-check";
import { expect, test } from "vitest";
import { rankDescending } from "./rank-descending.ts";

test("[CALC-01] the order is that of a stable sort, for any whole amounts and any size of run", () => {
  const amounts = fc.array(fc.oneof(fc.integer({ min: -4, max: 4 }), fc.maxSafeInteger()), { maxLength: 200 });
  fc.assert(
    fc.property(amounts, (values) => {
      const expected = [...values.keys()].sort((x, y) => values[y] - values[x] || x - y);
      const { rows, amounts: ordered } = rankDescending(Float64Array.from(values));
      expect([...rows]).toEqual(expected);
      expect([...ordered]).toEqual(expected.map((row) => values[row]));
    }),
  );
});

test("[CALC-01] a smaller run after a larger one does not see its leftovers", () => {
  rankDescending(Float64Array.of(9, 8, 7, 6, 5, 4));
  expect([...rankDescending(Float64Array.of(1, 2)).rows]).toEqual([1, 0]);
});

import { expect, test } from "vitest";
import { positioningOf } from "./positioning.ts";

const [advantage, shortcoming] = [0, 1];
type Row = readonly [kind: number, weight: number, ours: number, theirs: number, fact?: string];
const told = (...rows: readonly Row[]) =>
  positioningOf(
    {
      kind: Int8Array.from(rows, ([kind]) => kind),
      weight: Float64Array.from(rows, ([, weight]) => weight),
      ours: Float64Array.from(rows, ([, , ours]) => ours),
      theirs: Float64Array.from(rows, ([, , , theirs]) => theirs),
      fact: { codes: Int32Array.from(rows, (row, at) => (row[4] ? at : -1)), words: rows.map((row) => row[4] ?? "") },
    },
    [...rows.keys()],
    2,
  );

test("[CALC-36] the two weightiest unique advantages, then common ones, then shortcomings with a fact", () => {
  expect(
    told(
      [advantage, 1, 5, 0],
      [advantage, 3, 2, 0],
      [advantage, 2, 4, 0],
      [advantage, 1, 4, 4],
      [advantage, 9, 3, 4],
      [shortcoming, 1, 0, 4, "stated in their price list"],
      [shortcoming, 9, 0, 4],
    ),
  ).toEqual({ unique: [1, 2], common: [3], shortcomings: [5] });
});

test("[CALC-36] what neither has is no common advantage; a shortcoming we share is none of theirs alone", () => {
  expect(told([advantage, 1, 0, 0], [shortcoming, 1, 2, 4, "a fact"], [shortcoming, 1, 0, 0, "a fact"])).toEqual({
    ...{ unique: [], common: [], shortcomings: [] },
  });
});

test("[CALC-36] equal weights keep the order of the sheet, a blank weight is 1", () => {
  expect(told([advantage, Number.NaN, 5, 0], [advantage, 1, 5, 0], [advantage, 2, 5, 0]).unique).toEqual([2, 0]);
});

test("[CALC-36] nothing compared, nothing said", () => {
  expect(told()).toEqual({ unique: [], common: [], shortcomings: [] });
});

import { expect, test } from "vitest";
import { assignIncoming } from "./assign-incoming.ts";

const given = (
  count: number,
  received: number[],
  capacity: number[],
  fits?: (client: number) => number[],
): number[] => [...assignIncoming(count, { received, capacity }, fits).manager];

test("[CALC-39] a full post and a half: first, second, first", () => {
  expect(given(3, [0, 0], [1, 0.5])).toEqual([0, 1, 0]);
});

test("[CALC-39] who has received in the month waits", () => {
  expect(given(3, [2, 0], [1, 1])).toEqual([1, 1, 0]);
});

test("[CALC-39] equal loads: who received fewer, then the order of the sheet", () => {
  expect(given(1, [2, 1], [1, 0.5])).toEqual([1]);
  expect(given(1, [1, 1], [1, 1])).toEqual([0]);
});

test("[CALC-39] without working time nobody receives; nobody at all is -1", () => {
  expect(given(2, [0, 5], [0, 1])).toEqual([1, 1]);
  expect(given(2, [0, 0], [0, Number.NaN])).toEqual([-1, -1]);
  expect(given(1, [], [])).toEqual([-1]);
  expect(given(0, [0], [1])).toEqual([]);
});

test("[CALC-39] only those who sell there, unless none of them can", () => {
  expect(given(2, [0, 9], [1, 1], () => [1])).toEqual([1, 1]);
  expect(given(1, [0, 9], [1, 0], () => [1])).toEqual([0]);
});

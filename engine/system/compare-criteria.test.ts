import { expect, test } from "vitest";
import { compareCriteria, ComparisonSide } from "./compare-criteria.ts";
import { joiningDifficulty } from "./joining-difficulty.ts";

const { Weakness, Common, Strength } = ComparisonSide;
const none = Number.NaN;

test("[CALC-36] ours 3, 5, 4 against theirs 4, 4, 4: weakness, strength, common", () => {
  expect(Array.from(compareCriteria([3, 5, 4], [4, 4, 4]))).toEqual([Weakness, Strength, Common]);
});

test("[CALC-36] a missing mark is neither", () => {
  expect(Array.from(compareCriteria([none, 3, 0], [4, none, 0]))).toEqual([-1, -1, Common]);
  expect(compareCriteria([], [])).toHaveLength(0);
});

test.for([
  ["weights 3, 2, 1: (3 + 1) ÷ 6", [3, 5, 4], [4, 4, 4], [3, 2, 1], 4 / 6],
  ["no weights count 1 each", [3, 5, 4], [4, 4, 4], undefined, 2 / 3],
  ["a blank weight counts 1", [3, 5], [4, 4], [none, 3], 1 / 4],
  ["we are better in everything: easy", [5, 5], [1, 0], [1, 1], 0],
  ["equal in everything: as hard as can be", [2, 2], [2, 2], [1, 9], 1],
  ["a criterion without a mark is left out", [3, none], [4, 5], [1, 9], 1],
] as const)("[CALC-36] joining difficulty, %s", ([, ours, theirs, weights, expected]) => {
  expect(joiningDifficulty(ours, theirs, weights)).toBeCloseTo(expected, 12);
});

test("[CALC-36] no criteria, or no weight at all: no figure", () => {
  expect(joiningDifficulty([], [])).toBeNaN();
  expect(joiningDifficulty([1], [2], [0])).toBeNaN();
});

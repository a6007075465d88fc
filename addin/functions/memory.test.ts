import { expect, test } from "vitest";
import { createMemory } from "./memory.ts";

function counting() {
  let runs = 0;
  return { compute: () => ++runs, runs: () => runs };
}

test("equal arguments are computed once, though they come in new arrays", () => {
  const { compute, runs } = counting();
  const memory = createMemory<number>();
  const again = () => memory.recall("ABC", [[[1, "x", null]], undefined], compute);
  expect([again(), again(), again()]).toEqual([1, 1, 1]);
  expect(runs()).toBe(1);
});

test.for([
  [[[[1]]], [[[2]]]],
  [[[["1"]]], [[[1]]]],
  [[[[null]]], [[[""]]]],
  [[[[0]]], [[[-0]]]],
  [[[[true]]], [[[1]]]],
  [[[[1, 2]]], [[[1], [2]]]],
  [
    [[[1]], undefined],
    [undefined, [[1]]],
  ],
] as const)("other arguments are another call: %j, %j", ([one, other]) => {
  const { compute } = counting();
  const memory = createMemory<number>();
  expect(memory.recall("ABC", one, compute)).toBe(1);
  expect(memory.recall("ABC", other, compute)).toBe(2);
});

test("the same arguments of another function are another call", () => {
  const { compute } = counting();
  const memory = createMemory<number>();
  expect([memory.recall("ABC", [[[1]]], compute), memory.recall("ABCWHY", [[[1]]], compute)]).toEqual([1, 2]);
});

test("the least recently used goes first; what is too large is not kept", () => {
  const { compute } = counting();
  const memory = createMemory<number>(2, 3);
  const call = (...cells: number[]) => memory.recall("ABC", [cells.map((cell) => [cell])], compute);
  expect([call(1), call(2), call(1), call(3)]).toEqual([1, 2, 1, 3]);
  expect([call(1), call(3), call(2)]).toEqual([1, 3, 4]);
  expect([call(5, 6, 7), call(5, 6, 7), call(2)]).toEqual([5, 5, 6]);
  expect([call(1, 2, 3, 4), call(1, 2, 3, 4)]).toEqual([7, 8]);
});

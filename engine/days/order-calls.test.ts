import { expect, test } from "vitest";
import { orderCalls, type Calls } from "./order-calls.ts";

const same = { class: [1, 1], stageOrder: [3, 3], group: [1, 1], heat: [1, 1], expected: [5, 5], lastContact: [9, 9] };

test.for([
  ["class before all else", { class: [4, 1], stageOrder: [9, 0] }],
  ["the later stage first", { stageOrder: [3, 4] }],
  ["service group A before B", { group: [1, 0] }],
  ["hot before warm", { heat: [1, 0] }],
  ["more expected money first", { expected: [5, 6] }],
  ["unknown money last", { expected: [Number.NaN, 6] }],
  ["the oldest contact first", { lastContact: [9, 8] }],
  ["never talked to is the oldest", { lastContact: [9, Number.NaN] }],
] as const)("[CALC-21] within the second pass: %s", ([, differs]) => {
  const calls: Calls = { ...same, ...differs };
  expect([...orderCalls(Int32Array.of(0, 1), calls, "hotFirst")]).toEqual([1, 0]);
});

test("[CALC-21] equal in all, as they stand on the sheet", () => {
  expect([...orderCalls(Int32Array.of(1, 0), same, "hotFirst")]).toEqual([0, 1]);
  expect([...orderCalls(new Int32Array(0), same, "hotFirst")]).toEqual([]);
});

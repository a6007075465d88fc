import { expect, test } from "vitest";
import { abcKeys } from "../ground/abc-class.ts";
import { classifyByLimit } from "./classify-by-limit.ts";

const letters = (amounts: number[], a: number, b: number): string =>
  [...classifyByLimit(Float64Array.from(amounts), { a, b })].map((group) => abcKeys[group][0]).join("");

test.for([
  ["[CALC-01] method limit: at the limit and above is the upper class", [500, 499, 100, 99], "ABBC"],
  ["[AM-11] negative is loss, zero and blank are none, even with a limit of 0", [-1, 0, NaN, 1], "lnnC"],
  ["[CALC-01] no clients, no classes", [], ""],
] as const)("%s", ([, amounts, expected]) => {
  expect(letters([...amounts], 500, 100)).toBe(expected);
});

test("[CALC-01] limits of 0 make every paying client A", () => {
  expect(letters([1, 0, -1], 0, 0)).toBe("Anl");
});

test.for([
  [100, 500],
  [500, -1],
  [NaN, 1],
])("[CALC-01] refuses limits %s and %s", ([a, b]) => {
  expect(() => letters([1], a, b)).toThrow(RangeError);
});

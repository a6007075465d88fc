import { expect, test } from "vitest";
import { evaluateFunction } from "../evaluate-function.ts";
import { movement } from "./movement.ts";

const down = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const none = down("");

function call(...args: unknown[]): unknown {
  const outcome = evaluateFunction(movement, args);
  return "error" in outcome ? `${outcome.error.code}: ${outcome.error.words.en}` : outcome.cells;
}

/** Stage, then in deals and in money: the closing figure is the last but one. */
const closing = (result: unknown): unknown[] => (result as unknown[][]).map((row) => [row[0], row.at(-2), row.at(-1)]);

test("[CALC-13] a deal twice in one snapshot, in any case and with any spaces, is #VALUE!", () => {
  const twice = [down("D1", " d1 "), down(1, 1), down(1, 1)];
  expect(call(...twice, down("D2"), down(1), down(1), none, none)).toBe("VALUE: ids0: the id  d1  stands twice");
  expect(call(down("D2"), down(1), down(1), ...twice, none, none)).toBe("VALUE: ids1: the id  d1  stands twice");
});

test("[CALC-13] a deal both won and lost is #VALUE!; ranges of one snapshot must have one length", () => {
  const one = [down("D1"), down(1), down(5)];
  expect(call(...one, ...one, down("D1"), down("D1"))).toBe("VALUE: lostIds: the deal D1 is among wonIds too");
  expect(call(down("D1", "D2"), down(1), down(5, 6), ...one, none, none)).toMatch(/^VALUE: ids0 has 2 cells/);
});

test("[CALC-13] no deals at all is #N/A; an empty first snapshot makes every deal new", () => {
  expect(call(none, none, none, none, none, none, none, none)).toMatch(/^NA/);
  const result = call(none, none, none, down("D1"), down("Lead"), down(0.1), none, none, 0);
  expect(result).toEqual([["Lead", 0, 1, 0, 0, 0, 0, 0, 1, 0, 0.1, 0, 0, 0, 0, 0, 0, 0.1, 0]]);
});

test("[CALC-13] gone and neither won nor lost is removed; a won deal still on the list is won; unknown stages have a row", () => {
  const before = [down("D1", "D2", "D3"), down("Lead", "Lead", ""), down(10, 20, 30)];
  const now = [down("D2", "D3"), down("Lead", "Offer"), down(25, 30)];
  const result = call(...before, ...now, down("D2"), none, 0) as unknown[][];
  expect(closing(result)).toEqual([
    ["Lead", 0, 0],
    ["Offer", 30, 0],
    ["unknown", 0, 0],
  ]);
  expect(result[0].slice(5, 8)).toEqual([1, 0, 1]);
});

import { expect, test } from "vitest";
import { judgeChange } from "./judge-change.ts";

test.for([
  ["[CALC-34] the check went up, as wanted", 110, 100, 1, false, "better"],
  ["[CALC-34] the discount went up, less is wanted", 0.06, 0.05, -1, false, "worse"],
  ["[CALC-34] the discount went down", 0.04, 0.05, -1, false, "better"],
  ["[CALC-34] retention fell", 0.5, 0.6, 1, false, "worse"],
  ["[CALC-34] behind while the period goes on: too early", 2, 4, 1, true, "early"],
  ["[CALC-34] ahead already while the period goes on", 5, 4, 1, true, "better"],
  ["[CALC-34] as before", 0.3, 0.1 + 0.2, 1, false, "same"],
  ["[CALC-34] nothing to compare with", 5, NaN, 1, false, "none"],
  ["[CALC-34] no wish, no verdict", 5, 4, 0, false, "none"],
] as const)("%s", ([, now, before, wanted, stillGrows, expected]) => {
  expect(judgeChange(now, before, wanted, stillGrows)).toBe(expected);
});

import { expect, test } from "vitest";
import { judgeChange } from "./judge-change.ts";

test.for([
  ["[CALC-34] the check went up, as wanted", 110, 100, 1, "better"],
  ["[CALC-34] the discount went up, less is wanted", 0.06, 0.05, -1, "worse"],
  ["[CALC-34] the discount went down", 0.04, 0.05, -1, "better"],
  ["[CALC-34] retention fell", 0.5, 0.6, 1, "worse"],
  ["[CALC-34] as before", 0.3, 0.1 + 0.2, 1, "same"],
  ["[CALC-34] nothing to compare with", 5, NaN, 1, "none"],
  ["[CALC-34] no wish, no verdict", 5, 4, 0, "none"],
] as const)("%s", ([, now, before, wanted, expected]) => {
  expect(judgeChange(now, before, wanted)).toBe(expected);
});

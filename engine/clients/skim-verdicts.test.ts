import { expect, test } from "vitest";
import { skimVerdictKeys, skimVerdicts } from "./skim-verdicts.ts";

function verdict(norm: number, spent: number, proposed: number): string {
  const hours = { norm: Float64Array.of(norm), spent: Float64Array.of(spent), proposed: Float64Array.of(proposed) };
  return skimVerdictKeys[skimVerdicts(hours, 0.05)[0]];
}

test.for([
  ["[CALC-11] more hours than were spent", 34, 10, 34, "increase"],
  ["[CALC-11] fewer hours than were spent", 11, 20, 11, "decrease"],
  ["[CALC-11] the same hours", 34, 34, 34, "keep"],
  ["[CALC-11] a change of exactly 5 % of the norm is kept", 20, 19, 20, "keep"],
  ["[CALC-11] a change of more than 5 % of the norm is not", 20, 18.9, 20, "increase"],
  ["[CALC-11] nothing proposed, but hours were spent: leave to competitors", 1.5, 15, 0, "stop"],
  ["[CALC-11] nothing proposed and nothing spent: nothing to do", 1.5, 0, 0, "none"],
] as const)("%s", ([, norm, spent, proposed, expected]) => {
  expect(verdict(norm, spent, proposed)).toBe(expected);
});

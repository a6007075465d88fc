import { expect, test } from "vitest";
import { formatPercent } from "./format-percent.ts";

test.for([
  [0.564, "en", 1, 1, "56.4\u00a0%"],
  [0.6, "ru", 0, 1, "60\u00a0%"],
  [0.564, "ru", 0, 1, "56,4\u00a0%"],
  [0.07, "en", 1, 1, "7.0\u00a0%"],
] as const)("%s in %s, %s to %s decimals: %s", ([share, language, least, most, expected]) => {
  expect(formatPercent(share, language, least, most)).toBe(expected);
});

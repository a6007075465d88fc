import { expect, test } from "vitest";
import { withSign } from "./with-sign.ts";

test.for([
  ["$", "en", "$1,200"],
  ["₽", "en", "1,200 ₽"],
  ["CHF", "en", "1,200 CHF"],
  ["$", "ru", "1,200 $"],
  ["", "en", "1,200"],
] as const)("money in %s, %s: %s", ([sign, language, expected]) => {
  expect(withSign("1,200", sign, language)).toBe(expected);
});

import { expect, test } from "vitest";
import { suggestTechniques } from "./suggest-techniques.ts";

test.for([
  ["writing", "mailing"],
  ["network", "recommendations"],
  ["phone", "coldCalls"],
  ["field", "coldVisits"],
  ["experience", "pairClosing"],
  ["writing; network", "mailing recommendations"],
  ["network; writing", "recommendations mailing"],
  ["experience; network", "pairClosing recommendations"],
  ["experience; phone", "coldCalls"],
  ["field, experience", "coldVisits"],
  ["«поле»; Телефон", "coldVisits coldCalls"],
  ["charm", ""],
  ["", ""],
] as const)("[CALC-30] strengths %s: %s", ([strengths, techniques]) => {
  expect(suggestTechniques(strengths).join(" ")).toBe(techniques);
});

test("[CALC-30] a newcomer has no connections to sell by", () => {
  expect(suggestTechniques("network", true)).toEqual([]);
  expect(suggestTechniques("network; phone", true)).toEqual(["coldCalls"]);
});

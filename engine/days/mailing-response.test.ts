import { expect, test } from "vitest";
import { lettersNeeded } from "./letters-needed.ts";
import { usualResponse } from "../input/settings/usual-values.ts";
import { mailingResponse } from "./mailing-response.ts";

test("[CALC-25] 20 responses to 1,150 letters delivered: 1.74 %, expected 11.5 to 34.5, within", () => {
  const found = mailingResponse(1200, 50, 20, usualResponse);
  expect(found).toMatchObject({ delivered: 1150, from: 11.5, to: 34.5, verdict: "within" });
  expect(found.rate).toBeCloseTo(0.0174, 4);
});

test.for([
  ["exactly on the lower limit is within", 100, 1, "within"],
  ["exactly on the upper limit is within", 100, 3, "within"],
  ["one more is above", 100, 4, "above"],
  ["no response is below", 100, 0, "below"],
] as const)("[CALC-25] %s", ([, sent, responses, verdict]) => {
  expect(mailingResponse(sent, 0, responses, usualResponse).verdict).toBe(verdict);
});

test.for([
  ["all letters came back", 40, 40, 0, "DIV0"],
  ["nothing was sent", 0, 0, 0, "DIV0"],
  ["more responses than letters", 10, 1, 10, "NUM"],
  ["a negative figure", 10, -1, 1, "NUM"],
] as const)("[CALC-25] %s: no rate", ([, sent, returned, responses, failure]) => {
  expect(mailingResponse(sent, returned, responses, usualResponse)).toMatchObject({ failure, rate: Number.NaN });
});

test("[CALC-25] 30 responses take 1,000 to 3,000 letters", () => {
  expect(lettersNeeded(30, usualResponse)).toEqual({ from: 1000, to: 3000 });
  expect(lettersNeeded(0, usualResponse)).toEqual({ from: 0, to: 0 });
  expect(() => lettersNeeded(-1, usualResponse)).toThrow("responses, expected 0 or more, got -1");
  expect(() => lettersNeeded(1, { low: 0.03, high: 0.01 })).toThrow(RangeError);
});

import { expect, test } from "vitest";
import { pluralForm } from "./plural-form.ts";
import { say, text } from "./text.ts";

test.for([
  [1, "1 year", "1 год"],
  [2, "2 years", "2 года"],
  [5, "5 years", "5 лет"],
  [11, "11 years", "11 лет"],
  [21, "21 years", "21 год"],
  [1.5, "1.5 years", "1,5 года"],
  [0, "0 years", "0 лет"],
] as const)("[T-26] %d years: a noun follows its number in both languages", ([n, english, russian]) => {
  const words = text("{n} {n|year|years}", "{n} {n|год|года|лет}");
  expect([say(words, "en", { n }), say(words, "ru", { n })]).toEqual([english, russian]);
});

test("a form that is not there is the last", () => {
  expect(pluralForm(["deal"], 5, "en")).toBe("deal");
});

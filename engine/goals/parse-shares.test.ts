import { expect, test } from "vitest";
import { parseShares } from "./parse-shares.ts";

test.for([
  ["[CALC-07] in order, points", "0.6; 0.3; 0.1", ["A", "B", "C"], [0.6, 0.3, 0.1]],
  ["[CALC-07] commas and per cent", "60 %; 30,5%; 9,5 %", ["A", "B", "C"], [0.6, 0.305, 0.095]],
  ["[CALC-07] by name, any order", "Опт 0,3; Розница 0,7", ["Розница", "Опт"], [0.7, 0.3]],
  ["[CALC-07] a name left out is blank", "wholesale 1", ["Retail", "Wholesale"], [NaN, 1]],
] as const)("%s", ([, words, names, expected]) => {
  expect([...parseShares(words, names)!]).toEqual([...expected]);
});

test.for([
  ["[CALC-07] words without numbers", "all", ["A"]],
  ["[CALC-07] an unknown name", "Online 1", ["Retail"]],
  ["[CALC-07] more shares than parts", "0.5; 0.5", ["A"]],
  ["[CALC-07] nothing", " ", ["A"]],
] as const)("%s is not understood", ([, words, names]) => {
  expect(parseShares(words, names)).toBeUndefined();
});

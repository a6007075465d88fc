import { expect, test } from "vitest";
import { planningFit, planningRepayment } from "./planning-fit.ts";
import type { Answer } from "./service-model.ts";

const usual = { applicable: 4, partly: 2 };
const letters = (words: string): Answer[] => [...words].map((letter) => ({ y: true, n: false })[letter]);
const verdict = (words: string, market: Answer, manageable: Answer) =>
  planningFit({ conditions: letters(words), knowsMarket: market, isManageable: manageable }, usual).verdict;

test.for([
  ["[CALC-33] worked example: four conditions and both prerequisites", "yyyyn", true, true, "applicable"],
  ["[CALC-33] five conditions", "yyyyy", true, true, "applicable"],
  ["[CALC-33] three are partly", "yyynn", true, true, "partly"],
  ["[CALC-33] two are partly", "yynnn", true, true, "partly"],
  ["[CALC-33] one is not advised", "ynnnn", true, true, "notAdvised"],
  ["[CALC-33] none", "nnnnn", true, true, "notAdvised"],
  ["[CALC-33] not known is not met", "yyy??", true, true, "partly"],
  ["[CALC-33] without market knowledge it cannot be introduced, whatever else", "yyyyy", false, true, "impossible"],
  ["[CALC-33] nor where that is not known", "yyyyy", undefined, true, "impossible"],
  ["[CALC-33] an unmanageable department costs a grade", "yyyyy", true, false, "partly"],
  ["[CALC-33] and another one", "yynnn", true, false, "notAdvised"],
  ["[CALC-33] below the last grade there is none", "nnnnn", true, false, "notAdvised"],
] as const)("%s", ([, words, market, manageable, expected]) => {
  expect(verdict(words, market, manageable)).toBe(expected);
});

test("[CALC-33] an unmanageable department is expected to resist", () => {
  const conditions = letters("yyyyy");
  expect(planningFit({ conditions, knowsMarket: true, isManageable: false }, usual).resistance).toBe(true);
  expect(planningFit({ conditions, knowsMarket: true, isManageable: true }, usual).resistance).toBe(false);
});

test("[CALC-33] five conditions, no fewer", () => {
  expect(() => verdict("yyyy", true, true)).toThrow(RangeError);
});

const cost = { uplift: 0.05, sellerHours: 3, sellerHourCost: 800, headHours: 1, headHourCost: 1500 };

test("[CALC-33] worked example: 120,000 × 0.05 = 6,000 against 3,900 is 1.54, met", () => {
  const repayment = planningRepayment({ ...cost, profit: 120_000 });
  expect(repayment).toMatchObject({ gain: 6000, cost: 3900, repays: true });
  expect(repayment?.ratio).toBeCloseTo(1.54, 2);
});

test("[CALC-33] exactly 1 is met, below is not, no cost is met, an unknown profit is not computed", () => {
  expect(planningRepayment({ ...cost, profit: 78_000 })).toMatchObject({ ratio: 1, repays: true });
  expect(planningRepayment({ ...cost, profit: 77_000 })?.repays).toBe(false);
  expect(planningRepayment({ ...cost, profit: -1 })?.repays).toBe(false);
  expect(planningRepayment({ ...cost, sellerHours: 0, headHours: 0, profit: 5 })).toMatchObject({
    ratio: NaN,
    repays: true,
  });
  expect(planningRepayment({ ...cost, profit: NaN })).toBeUndefined();
});

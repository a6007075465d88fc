import { expect, test } from "vitest";
import { advisorQuestions } from "../input/advisor-questions.ts";
import { defaultSheet } from "../input/default-sheet.ts";
import { readInput } from "../input/read-input.ts";
import type { RawCell } from "../input/raw-sheet.ts";
import { planSales } from "../plan/plan-sales.ts";

function adviceOf(
  answers: RawCell[][],
  settings: Record<string, string> = {},
  more: Parameters<typeof readInput>[0] = [],
) {
  const sheet = { name: "Answers", rows: [["Question", "Answer", "Segment"], ...answers] };
  return planSales(readInput([sheet, ...more], { settings }), { asOf: 46113 }).system.advice;
}

test("[CALC-31] each segment by its own answers, the company's where it has none", () => {
  const { segments } = adviceOf([
    ["Q31-1", "yes", null],
    ["Q31-5", "да", "Food"],
    ["Q31-6", "yes", "food"],
    ["Q31-1", "no", "Food"],
    ["Q31-2", "нет", "Food"],
  ]);
  expect(segments.map(({ segment, model }) => [segment, model])).toEqual([
    ["", "transactional"],
    ["Food", "consultative"],
  ]);
});

test("[CALC-31] [CALC-32] [CALC-33] no answers: the usual models as an assumption, planning cannot be introduced yet", () => {
  const { kept, segments, maturity, planning, answers } = adviceOf([]);
  expect(kept).toBe(false);
  expect(segments).toMatchObject([{ segment: "", model: "transactional", assumed: true }]);
  expect(maturity.style).toBe("system");
  expect(planning.verdict).toBe("impossible");
  expect(answers.every(({ value }) => value === undefined)).toBe(true);
});

test("[CALC-32] words for the market and a number of people; a question may be named by its wording", () => {
  const { maturity, issues } = adviceOf([
    [advisorQuestions.market.wording.ru, "бурный", null],
    ["q32-5", "25", null],
  ]);
  expect(maturity.blocked).toMatchObject({ spontaneous: ["teamTooLarge"], system: ["boomingMarket"] });
  expect(issues).toEqual([]);
});

test("[CALC-33] the third condition is computed where the profit is set, whatever was answered", () => {
  const settings = { profitPerDeal: "120000", hourlyCost: "800", headHourlyCost: "1500" };
  const { answers, repayment } = adviceOf([["Q33-3", "no", null]], settings);
  expect(repayment?.ratio).toBeCloseTo(1.54, 2);
  expect(answers.find(({ question }) => question === "dealRepays")).toMatchObject({ value: true, origin: "data" });
});

test("[CALC-33] the market is known where the sheet Market says why us, why them and how players act", () => {
  const market = {
    name: "Market",
    rows: [
      ["Segment", "Capacity per year", "Growth", "Why buy from us", "Why from competitors", "Usual behaviour"],
      ["Food", 100, "stable", "stock", "price", "undercut"],
      ["Metal", 900, "booming", null, null, null],
    ],
  };
  const { answers } = adviceOf([], {}, [market]);
  expect(answers.find(({ question }) => question === "knowsMarket")).toMatchObject({ value: true, origin: "data" });
  expect(answers.find(({ question }) => question === "market")?.value).toBe("booming");
});

test("[CALC-33] questions nobody asked and answers that say nothing are told, the later answer counts", () => {
  const { issues, answers } = adviceOf([
    ["Q99-1", "yes", null],
    ["Q33-1", "perhaps", null],
    ["Q33-2", "yes", null],
    ["Q33-2", "no", null],
  ]);
  expect(issues).toMatchObject([
    { code: "QUESTION_UNKNOWN", row: 2, column: 0, count: 1 },
    { code: "ANSWER_UNCLEAR", row: 3, column: 1, count: 1 },
  ]);
  expect(answers.find(({ question }) => question === "fewClients")?.value).toBe(false);
});

test("[CALC-31] codes of questions differ and carry the number of their calculation", () => {
  const codes = Object.values(advisorQuestions).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.every((code) => /^Q3[123]-\d$/.test(code))).toBe(true);
  expect(codes.filter((code) => code.startsWith("Q31")).length).toBe(7);
  expect(codes.filter((code) => code.startsWith("Q32")).length).toBe(9);
  expect(codes.filter((code) => code.startsWith("Q33")).length).toBe(7);
});

test("[CALC-31] the questionnaire with every question in full is read back without a complaint, nothing answered", () => {
  for (const language of ["en", "ru"] as const) {
    const sheet = defaultSheet("Answers", language);
    const { system, issues } = planSales(readInput([sheet]), { asOf: 46113 });
    expect(sheet.rows).toHaveLength(24);
    expect(issues.filter(({ table }) => table === "Answers")).toEqual([]);
    expect(system.advice.rows).toBe(23);
    expect(system.advice.answers.every(({ origin }) => origin === "none")).toBe(true);
  }
});

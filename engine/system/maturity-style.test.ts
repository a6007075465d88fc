import { expect, test } from "vitest";
import { advisorQuestions } from "../input/advisor-questions.ts";
import { maturityAnswerKinds, maturityStyle, type MaturityAnswers } from "./maturity-style.ts";

const unknown: MaturityAnswers = {
  isStartup: undefined,
  isSuperstar: undefined,
  isAverage: undefined,
  market: undefined,
  team: undefined,
  hasStars: undefined,
  keepsStatistics: undefined,
  hasHead: undefined,
  hasProcesses: undefined,
};
const advise = (answers: Partial<MaturityAnswers>) =>
  maturityStyle({ ...unknown, ...answers }, { least: 10, most: 20 });
const example = { isStartup: false, isAverage: true, market: "stable", team: 14, hasProcesses: false } as const;

test("[CALC-32] worked example: average product, stable market, 14 people, no processes: a system", () => {
  expect(advise(example)).toMatchObject({ style: "system", loosened: false });
});

test("[CALC-32] worked example: the same on a booming market leaves nothing open: a system with loosened reins", () => {
  const { style, loosened, blocked } = advise({ ...example, market: "booming" });
  expect([style, loosened]).toEqual(["system", true]);
  expect(blocked).toEqual({
    spontaneous: ["averageProduct"],
    system: ["boomingMarket"],
    selfDevelopment: ["noProcesses"],
  });
});

test.for([
  ["[CALC-32] a superstar product is spontaneous, whatever else", { ...example, isSuperstar: true }, "spontaneous"],
  ["[CALC-32] a startup without statistics", { isStartup: true, keepsStatistics: false }, "spontaneous"],
  ["[CALC-32] a startup with statistics", { isStartup: true, keepsStatistics: true }, "system"],
  ["[CALC-32] a startup of whose statistics nothing is known", { isStartup: true }, "system"],
  ["[CALC-32] a startup without stars", { isStartup: true, keepsStatistics: false, hasStars: false }, "system"],
  ["[CALC-32] processes of self-development", { hasProcesses: true, market: "booming" }, "selfDevelopment"],
  [
    "[CALC-32] booming without processes: spontaneous while it is open",
    { market: "booming", hasProcesses: false },
    "spontaneous",
  ],
  ["[CALC-32] what is not known does not choose self-development", {}, "system"],
] as const)("%s", ([, answers, style]) => {
  expect(advise(answers).style).toBe(style);
});

test.for([
  ["[CALC-32] exactly 20 people still work without a system", 20, [], false],
  ["[CALC-32] 21 do not", 21, ["teamTooLarge"], false],
  ["[CALC-32] 9 are not ruled out, only noted", 9, [], true],
  ["[CALC-32] 10 are not noted", 10, [], false],
] as const)("%s", ([, team, reasons, smallTeam]) => {
  const advice = advise({ team });
  expect(advice.blocked.spontaneous).toEqual(reasons);
  expect(advice.smallTeam).toBe(smallTeam);
});

test("[CALC-32] a system without an experienced head needs one; not knowing is no condition", () => {
  expect(advise({ hasHead: false }).needsHead).toBe(true);
  expect(advise({ hasHead: true }).needsHead).toBe(false);
  expect(advise({}).needsHead).toBe(false);
});

test("[CALC-32] the answers of a cell are read as the questions Q32-1 to Q32-9 ask for", () => {
  const questions = Object.values(advisorQuestions).filter(({ code }) => code.startsWith("Q32-"));
  expect(maturityAnswerKinds).toEqual(questions.map(({ answer }) => answer));
});

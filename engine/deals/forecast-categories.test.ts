import { expect, test } from "vitest";
import { codeNumber } from "../input/lists.ts";
import { ForecastCategory, forecastCategory, forecastLines } from "./forecast-categories.ts";

const from = { commit: 0.8, best: 0.5 };
const [fresh, early, hot] = (["new", "early", "hot"] as const).map((phase) => codeNumber("stagePhase", phase));

test.for([
  ["exactly 80 % is commit", 0.8, hot, ForecastCategory.Commit],
  ["a hair less is best case", 0.7999, hot, ForecastCategory.BestCase],
  ["exactly 50 % is best case", 0.5, -1, ForecastCategory.BestCase],
  ["less is pipeline", 0.49, hot, ForecastCategory.Pipeline],
  ["an unknown chance is pipeline", Number.NaN, hot, ForecastCategory.Pipeline],
  ["a chance of 0 is omitted", 0, hot, ForecastCategory.Omitted],
  ["nobody commits in an early phase", 0.9, early, ForecastCategory.BestCase],
  ["a company without interest is omitted", 0.9, fresh, ForecastCategory.Omitted],
  ["a stage without a phase goes by its chance", 0.9, -1, ForecastCategory.Commit],
] as const)("[CALC-49] %s", ([, chance, phase, expected]) => {
  expect(forecastCategory({ own: -1, chance, phase }, from)).toBe(expected);
});

test("[CALC-49] the deal's own category wins over chance and phase", () => {
  expect(forecastCategory({ own: ForecastCategory.Commit, chance: 0, phase: fresh }, from)).toBe(
    ForecastCategory.Commit,
  );
});

test("[CALC-49] won, then what each category adds, against the target; omitted adds nothing", () => {
  const { Commit, BestCase, Pipeline, Omitted } = ForecastCategory;
  const planned = [
    { deal: 1, category: Commit, money: 15 },
    { deal: 1, category: Commit, money: 5 },
    { deal: 2, category: BestCase, money: 10 },
    { deal: 3, category: Pipeline, money: 25 },
    { deal: 4, category: Omitted, money: 100 },
  ];
  const lines = forecastLines({ deals: 3, money: 30 }, planned, 100);
  expect(lines.map(({ key, deals, money, total, cover }) => [key, deals, money, total, cover])).toEqual([
    ["won", 3, 30, 30, 0.3],
    ["commit", 1, 20, 50, 0.5],
    ["bestCase", 1, 10, 60, 0.6],
    ["pipeline", 1, 25, 85, 0.85],
    ["omitted", 1, 100, 85, 0.85],
  ]);
});

test("[CALC-49] without a target there is no cover, without deals there are lines of 0", () => {
  const lines = forecastLines({ deals: 0, money: 0 }, [], Number.NaN);
  expect(lines.every(({ deals, total }) => deals === 0 && total === 0)).toBe(true);
  expect(lines[0].cover).toBeNaN();
});

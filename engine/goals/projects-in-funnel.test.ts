import { expect, test } from "vitest";
import { projectsInFunnel } from "./projects-in-funnel.ts";

test.for([
  [3_600_000, 1_000_000, 0.25, 15],
  [1_800_000, 300_000, 0.2, 30],
  [600_000, 50_000, 0.5, 24],
  [6_000_000, 1_000_000, 1, 6],
  [0, NaN, NaN, 0],
  [100, 0, 0.5, NaN],
  [100, 10, 0, NaN],
  [100, 10, 1.1, NaN],
  [NaN, 10, 0.5, NaN],
] as const)("[CALC-07] %d at weight %d and chance %d is %d projects", ([money, weight, chance, projects]) => {
  expect(projectsInFunnel(money, weight, chance)).toBe(projects);
});

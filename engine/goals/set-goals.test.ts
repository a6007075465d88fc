import { expect, test } from "vitest";
import { setGoals, type GoalInput } from "./set-goals.ts";

const example: GoalInput = { plan: 10_000_000, shares: [0.6, 0.3, 0.1], weights: [1_000_000, 300_000, NaN] };
const goals = (change: Partial<GoalInput>) => setGoals({ ...example, ...change });
const money = (change: Partial<GoalInput>) => goals(change).categories.map((row) => row.money);
const projects = (change: Partial<GoalInput>) => goals(change).categories.map((row) => row.projects);
const codes = (change: Partial<GoalInput>) => goals(change).notes.map((note) => note.code);

test("[CALC-06] the worked example: 10 million, 60/30/10", () => {
  expect(money({})).toEqual([6_000_000, 3_000_000, 1_000_000]);
  expect(projects({})).toEqual([6, 10, NaN]);
  expect(codes({})).toEqual([]);
});

test("[CALC-06] with a weight C gets a count too: 1 million by 50,000 is 20", () => {
  expect(projects({ weights: [1_000_000, 300_000, 50_000] })).toEqual([6, 10, 20]);
});

test("[CALC-06] shares that do not make 1 compute nothing", () => {
  expect(money({ shares: [0.6, 0.3, 0.2] })).toEqual([NaN, NaN, NaN]);
  expect(projects({ shares: [0.6, 0.3, 0.2] })).toEqual([NaN, NaN, NaN]);
  expect(goals({ shares: [0.6, 0.3, 0.2] }).notes).toEqual([
    { code: "GOAL_SHARE_SUM", values: { sum: { share: 1.1 } } },
  ]);
});

test("[CALC-06] shares within 0.001 of 1 are the whole, to the last unit", () => {
  expect(money({ shares: [0.6, 0.3, 0.099] }).reduce((sum, part) => sum + part, 0)).toBe(10_000_000);
  expect(codes({ shares: [0.6, 0.3, 0.099] })).toEqual([]);
  expect(codes({ shares: [0.6, 0.3, 0.098] })).toEqual(["GOAL_SHARE_SUM"]);
});

test("[CALC-06] a negative share is no share list", () => {
  expect(codes({ shares: [1.2, -0.2, 0] })).toEqual(["GOAL_SHARE_SUM"]);
});

test("[CALC-06] a missing or zero weight: no count, money stays", () => {
  expect(projects({ weights: [NaN, 0, NaN] })).toEqual([NaN, NaN, NaN]);
  expect(money({ weights: [NaN, 0, NaN] })).toEqual([6_000_000, 3_000_000, 1_000_000]);
  expect(codes({ weights: [NaN, 0, NaN] })).toEqual(["WEIGHT_MISSING", "WEIGHT_MISSING"]);
});

test("[CALC-06] a given count that does not carry the money is told, one that does is not", () => {
  expect(goals({ givenProjects: [5, 10, NaN] }).notes).toEqual([
    {
      code: "COUNT_BELOW_MONEY",
      row: 0,
      values: { category: "A", projects: 5, carried: { money: 5_000_000 }, goal: { money: 6_000_000 } },
    },
  ]);
  expect(projects({ givenProjects: [5, NaN, NaN] })).toEqual([5, 10, NaN]);
  expect(codes({ givenProjects: [6, 10, NaN] })).toEqual([]);
});

test("[CALC-06] a plan of zero needs no projects, even without weights", () => {
  expect(projects({ plan: 0, weights: [NaN, NaN, NaN] })).toEqual([0, 0, 0]);
  expect(codes({ plan: 0, weights: [NaN, NaN, NaN] })).toEqual([]);
});

test("[CALC-06] no plan, or one below zero, is told", () => {
  expect(codes({ plan: NaN })).toEqual(["PLAN_MISSING"]);
  expect(codes({ plan: -5 })).toEqual(["PLAN_NEGATIVE"]);
  expect(money({ plan: NaN })).toEqual([NaN, NaN, NaN]);
});

test("[CALC-06] done is won by goal, in money and in projects", () => {
  const result = goals({ wonMoney: [3_000_000, 3_000_000, 0], wonProjects: [2, 5, 1] });
  expect(result.categories.map((row) => row.moneyDone)).toEqual([0.5, 1, 0]);
  expect(result.categories.map((row) => row.projectsDone)).toEqual([2 / 6, 0.5, NaN]);
  expect(result.done).toBe(0.6);
});

import { expect, test } from "vitest";
import { planManagers, type ManagerPlanInput } from "./plan-managers.ts";

const example: ManagerPlanInput = {
  plan: 9_000_000,
  managers: [
    { fte: 1, ramp: 1 },
    { fte: 0.5, ramp: 1 },
  ],
  planBasis: "fte",
  roundTo: 1000,
  categoryShares: [0.6, 0.3, 0.1],
  channelShares: [0.5, 0.5],
  weights: [1_000_000, 300_000, 50_000],
  winChance: [0.25, 0.2, 0.5],
};
const plans = (change: Partial<ManagerPlanInput> = {}) => planManagers({ ...example, ...change });
const money = (change: Partial<ManagerPlanInput>) => plans(change).managers.map((manager) => manager.money);
const codes = (change: Partial<ManagerPlanInput>) => plans(change).notes.map((note) => note.code);

test("[CALC-07] the worked example: 6 and 3 million, 69 and 35 projects", () => {
  const [first, second] = plans().managers;
  expect([first.money, second.money]).toEqual([6_000_000, 3_000_000]);
  expect([...first.moneyByCategory]).toEqual([3_600_000, 1_800_000, 600_000]);
  expect([...first.projectsByCategory]).toEqual([15, 30, 24]);
  expect(first.projects).toBe(69);
  expect([...second.projectsByCategory]).toEqual([8, 15, 12]);
  expect(second.projects).toBe(35);
  expect(plans().notes).toEqual([]);
});

test("[AM-84] projects by the seller's own mean deal and chance where they are known", () => {
  const own = [
    { weight: 2_000_000, chance: 0.5 },
    { weight: 300_000, chance: 0.2 },
    { weight: 50_000, chance: 0.5 },
  ];
  const [first, second] = plans({
    managers: [{ ...example.managers[0], projects: own }, example.managers[1]],
  }).managers;
  // 3.6 M ÷ (2 M × 0.5) = 3.6, so 4 and not 15; the others as the company's.
  expect([...first.projectsByCategory]).toEqual([4, 30, 24]);
  expect([...second.projectsByCategory]).toEqual([8, 15, 12]);
});

test("[CALC-07] channels of the company: half of 6 and of 3 million each", () => {
  expect(plans().managers.map((manager) => [...manager.moneyByChannel])).toEqual([
    [3_000_000, 3_000_000],
    [1_500_000, 1_500_000],
  ]);
});

test("[CALC-07] a plan that is no multiple of the step is met exactly, the rest with the largest plan", () => {
  expect(money({ plan: 9_000_400 })).toEqual([6_000_400, 3_000_000]);
});

test("[CALC-07] own categories that shift the company's total are shown, not corrected", () => {
  const managers = [{ fte: 1, ramp: 1, categoryShares: [0.5, 0.4, 0.1] }, example.managers[1]];
  const result = plans({ managers });
  expect([...result.managers[0].moneyByCategory]).toEqual([3_000_000, 2_400_000, 600_000]);
  expect([...result.categoryDeviation]).toEqual([-600_000, 600_000, 0]);
  expect(result.notes).toEqual([
    { code: "CATEGORY_DEVIATION", values: { category: "A", deviation: { money: -600_000 } } },
    { code: "CATEGORY_DEVIATION", values: { category: "B", deviation: { money: 600_000 } } },
  ]);
});

test("[CALC-07] own channels that shift the total are shown", () => {
  const managers = [{ fte: 1, ramp: 1, channelShares: [1, NaN] }, example.managers[1]];
  expect([...plans({ managers }).channelDeviation]).toEqual([3_000_000, -3_000_000]);
  expect(codes({ managers })).toEqual(["CHANNEL_DEVIATION", "CHANNEL_DEVIATION"]);
});

test("[CALC-07] own shares that are not the whole give way to the company's, and it is told", () => {
  const managers = [{ fte: 1, ramp: 1, categoryShares: [0.5, 0.4, 0.2], channelShares: [0.5] }, example.managers[1]];
  const result = plans({ managers });
  expect([...result.managers[0].moneyByCategory]).toEqual([3_600_000, 1_800_000, 600_000]);
  expect([...result.categoryDeviation]).toEqual([0, 0, 0]);
  expect(codes({ managers })).toEqual(["OWN_CATEGORY_SHARE_SUM", "OWN_CHANNEL_SHARE_SUM"]);
});

test("[CALC-07] blank own shares are no own shares", () => {
  const managers = [{ fte: 1, ramp: 1, categoryShares: [NaN, NaN, NaN], channelShares: [NaN, NaN] }];
  expect(plans({ managers }).managers[0].ownCategoryShares).toBe(false);
  expect(codes({ managers })).toEqual([]);
});

test("[CALC-07] without weight or chance the count is not known, money stays", () => {
  const result = plans({ weights: [NaN, 300_000, 50_000], winChance: [0.25, 0, 0.5] });
  expect([...result.managers[0].projectsByCategory]).toEqual([NaN, NaN, 24]);
  expect(result.managers[0].projects).toBeNaN();
  expect(result.managers[0].moneyByCategory[0]).toBe(3_600_000);
  expect(result.notes.map((note) => note.code)).toEqual(["WEIGHT_MISSING", "WIN_CHANCE_MISSING"]);
});

test("[CALC-07] wrong company shares take the categories away, not the plans", () => {
  const change = { categoryShares: [0.6, 0.3, 0.3], channelShares: [0.9, NaN] };
  expect(money(change)).toEqual([6_000_000, 3_000_000]);
  expect([...plans(change).managers[0].moneyByCategory]).toEqual([NaN, NaN, NaN]);
  expect(codes(change)).toEqual(["GOAL_SHARE_SUM", "CHANNEL_SHARE_SUM"]);
});

test("[CALC-07] no channels, or channels without shares, are no problem", () => {
  expect(codes({ channelShares: [] })).toEqual([]);
  expect(codes({ channelShares: [NaN, NaN] })).toEqual([]);
  expect([...plans({ channelShares: [NaN] }).managers[0].moneyByChannel]).toEqual([NaN]);
});

test("[CALC-07] no managers, no plan, plan below zero, shares above 1", () => {
  expect(codes({ managers: [] })).toEqual(["NO_SELLERS"]);
  expect(codes({ plan: NaN })).toEqual(["PLAN_MISSING"]);
  expect(codes({ plan: -1 })).toEqual(["PLAN_NEGATIVE"]);
  expect(money({ plan: NaN })).toEqual([NaN, NaN]);
  const managers = [0.8, 0.3].map((planShare) => ({ fte: 1, ramp: 1, planShare }));
  expect(money({ managers })).toEqual([NaN, NaN]);
  expect(codes({ managers })).toEqual(["PLAN_SHARES_OVER_1"]);
});

test("[CALC-07] a plan of zero needs nothing", () => {
  expect(money({ plan: 0 })).toEqual([0, 0]);
  expect(plans({ plan: 0 }).managers[0].projects).toBe(0);
});

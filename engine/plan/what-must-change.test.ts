import { expect, test } from "vitest";
import { whatMustChange } from "./what-must-change.ts";

test("[CALC-50] worked example: won 30, open expected 50, target 100 → mean deal × 1.4", () => {
  const needed = whatMustChange({ target: 100, won: 30, money: [100], chance: [0.5], perLead: 4 })!;
  expect(needed.meanDeal).toBeCloseTo(1.4, 12);
  expect(needed.chance).toBeCloseTo(1.4, 9);
  expect(needed.leads).toBe(5);
  expect(needed.target).toBeCloseTo(0.8, 12);
});

test("[CALC-50] no chance passes 100 %: 80 % stays at 1, the other deal must bring the rest", () => {
  // 50 × min(1, 0.8 f) + 50 × 0.2 f = 70 → f = 2.
  const needed = whatMustChange({ target: 70, won: 0, money: [50, 50], chance: [0.8, 0.2], perLead: 0 })!;
  expect(needed.chance).toBeCloseTo(2, 9);
  expect(needed.leads).toBeNaN();
});

test("[CALC-50] cannot: all open deals together are less than the target; nothing open", () => {
  expect(whatMustChange({ target: 200, won: 0, money: [100], chance: [0.5], perLead: 0 })!.chance).toBeNaN();
  expect(whatMustChange({ target: 200, won: 10, money: [], chance: [], perLead: 0 })!.meanDeal).toBeNaN();
});

test("[CALC-50] a target that is reached, or none, needs no change", () => {
  expect(whatMustChange({ target: 80, won: 30, money: [100], chance: [0.5], perLead: 0 })).toBeUndefined();
  expect(whatMustChange({ target: 0, won: 30, money: [], chance: [], perLead: 0 })).toBeUndefined();
});

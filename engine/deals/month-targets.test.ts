import fc from "fast-check";
import { expect, test } from "vitest";
import { monthTargets, planMonths } from "./month-targets.ts";

const everyDay = { workdaysBetween: (from: number, to: number) => to - from + 1 };

test("[CALC-19] months of a period that starts and ends inside one", () => {
  const months = planMonths({ from: 46036, to: 46082, label: "" }, everyDay); // 2026-01-14 to 2026-03-01
  expect(months.month).toEqual([46023, 46054, 46082]);
  expect(months.starts).toEqual([46036, 46054, 46082, 46083]);
  expect(months.workdays).toEqual([18, 28, 1]);
});

test("[AM-02] a plan in whole units gives months in whole units; cents stay cents", () => {
  expect([...monthTargets(10_000, [1, 1, 1], 100)]).toEqual([3400, 3300, 3300]);
  expect([...monthTargets(10_001, [1, 1, 1], 100)]).toEqual([3334, 3334, 3333]);
});

test("[CALC-19] no plan, no targets", () => {
  expect([...monthTargets(NaN, [20, 21], 100)]).toEqual([NaN, NaN]);
});

test("[AM-02] months add up to the plan", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.array(fc.nat(23), { minLength: 1, maxLength: 24 }),
      (plan, days) => {
        expect(monthTargets(plan, days, 100).reduce((sum, part) => sum + part, 0)).toBe(plan);
      },
    ),
  );
});

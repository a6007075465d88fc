import { expect, test } from "vitest";
import { planMonths } from "./plan-months.ts";

const everyDay = { workdaysBetween: (from: number, to: number) => to - from + 1 };

test("[CALC-19] months of a period that starts and ends inside one", () => {
  const months = planMonths({ from: 46036, to: 46082, label: "" }, everyDay); // 2026-01-14 to 2026-03-01
  expect(months.month).toEqual([46023, 46054, 46082]);
  expect(months.starts).toEqual([46036, 46054, 46082, 46083]);
  expect(months.workdays).toEqual([18, 28, 1]);
});

import { expect, test } from "vitest";
import { rankByPlan } from "./rank-by-plan.ts";

const line = (planShare: number, monthToDate: number) => ({ planShare, monthToDate });
const told = (lines: readonly ReturnType<typeof line>[], managers = [...lines.keys()]): string =>
  rankByPlan(lines, managers)
    .map(({ manager, place }) => `${place}:${manager}`)
    .join(" ");

test("[T-10] by fulfilment of the plan, not by money", () => {
  expect(told([line(0.5, 900), line(1.2, 300), line(0.8, 100)])).toBe("1:1 2:2 3:0");
});

test("[T-10] of equal shares the larger money; equal in both share a place and keep their order", () => {
  expect(told([line(0.5, 100), line(0.5, 200), line(0.5, 100)])).toBe("1:1 2:0 2:2");
});

test("[T-10] without a plan, after those who have one, also after zero per cent", () => {
  expect(told([line(Number.NaN, 900), line(0, 0), line(Number.NaN, 950)])).toBe("1:1 2:2 3:0");
});

test("[T-10] nobody, one, and only those asked for", () => {
  expect(told([], [])).toBe("");
  expect(told([line(Number.NaN, 0)])).toBe("1:0");
  expect(told([line(1, 1), line(2, 2), line(3, 3)], [0, 2])).toBe("1:2 2:0");
});

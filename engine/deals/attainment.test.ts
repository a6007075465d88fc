import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { attainment, closedSpans } from "./attainment.ts";

const labels = (from: number, to: number, asOf: number): string[] =>
  closedSpans(from, to, asOf).map(({ label }) => label);
const [start, end] = [dayOf(2026, 1, 1), dayOf(2026, 12, 31)];

test("[CALC-42] months, then quarters, then years that are over; the last day closes them", () => {
  expect(labels(start, end, dayOf(2026, 4, 15))).toEqual(["2026-01", "2026-02", "2026-03", "2026-Q1"]);
  expect(labels(start, end, dayOf(2026, 3, 31)).at(-1)).toBe("2026-Q1");
  expect(labels(start, end, dayOf(2026, 3, 30))).toEqual(["2026-01", "2026-02"]);
  expect(labels(start, end, dayOf(2027, 2, 1))).toHaveLength(12 + 4 + 1);
});

test("[CALC-42] spans that begin before the first day or end after the last one are no spans of it", () => {
  expect(labels(dayOf(2026, 2, 10), dayOf(2026, 7, 15), dayOf(2027, 1, 1))).toEqual([
    "2026-03",
    "2026-04",
    "2026-05",
    "2026-06",
    "2026-Q2",
  ]);
  expect(labels(start, end, dayOf(2025, 6, 1))).toEqual([]);
});

test("[CALC-42] goal, fact and share; a span without a goal has no line, blank money adds nothing", () => {
  const spans = closedSpans(start, end, dayOf(2026, 3, 31));
  const goals = new Map([
    ["2026-01", 200],
    ["2026-Q1", 400],
    ["2026-02", 0],
  ]);
  const won = {
    date: [dayOf(2026, 1, 1), dayOf(2026, 1, 31), dayOf(2026, 2, 1), dayOf(2026, 4, 1), Number.NaN],
    money: [100, 50, 30, 1000, 1000],
  };
  const lines = attainment(spans, ({ label }) => goals.get(label) ?? Number.NaN, won);
  expect(lines.map(({ span, goal, fact, share }) => [span.label, goal, fact, share])).toEqual([
    ["2026-01", 200, 150, 0.75],
    ["2026-Q1", 400, 180, 0.45],
  ]);
});

import { expect, test } from "vitest";
import { isoDay } from "./day.ts";
import { parseDay } from "./parse-day.ts";
import { parsePeriod } from "./parse-period.ts";

test.for([
  ["2026", "2026-01-01", "2026-12-31"],
  ["2026-Q1", "2026-01-01", "2026-03-31"],
  ["2026-q4", "2026-10-01", "2026-12-31"],
  ["2026-03", "2026-03-01", "2026-03-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2026-W10", "2026-03-02", "2026-03-08"],
  ["2026-W01", "2025-12-29", "2026-01-04"],
  ["2026-W53", "2026-12-28", "2027-01-03"],
  ["2026-01-15..2026-03-31", "2026-01-15", "2026-03-31"],
  [" 2026-01-15 .. 2026-01-15 ", "2026-01-15", "2026-01-15"],
] as const)("period %s is %s to %s", ([words, from, to]) => {
  const period = parsePeriod(words);
  expect([isoDay(period!.from), isoDay(period!.to)]).toEqual([from, to]);
});

test.for([
  "",
  "26",
  "2026-Q5",
  "2026-13",
  "2026-00",
  "2025-W53",
  "2026-W00",
  "2026-03-31..2026-03-01",
  "2026-02-30..2026-03-01",
  "soon",
])("%j is no period", (words) => {
  expect(parsePeriod(words)).toBeUndefined();
});

test("a day is ISO or dd.mm.yyyy, and a real one", () => {
  expect(parseDay("2026-01-01")).toBe(46023);
  expect(parseDay("01.01.2026")).toBe(46023);
  expect(parseDay("2026-02-30")).toBeNaN();
  expect(parseDay("1/1/2026")).toBeNaN();
});

import { expect, test } from "vitest";
import { parseDay } from "./parse-day.ts";
import { parsePeriod } from "./parse-period.ts";
import { samePart } from "./same-part.ts";

const parts = (period: string, previous: string, asOf: string) => {
  const { now, before } = samePart(parsePeriod(period)!, parsePeriod(previous)!, parseDay(asOf));
  return [now.label, before.label];
};

test.for([
  ["half a year", "2026", "2025", "2026-06-30", "2026-01-01..2026-06-30", "2025-01-01..2025-06-30"],
  ["29 February", "2024", "2023", "2024-02-29", "2024-01-01..2024-02-29", "2023-01-01..2023-02-28"],
  ["31 May", "2024-Q2", "2024-Q1", "2024-05-31", "2024-04-01..2024-05-31", "2024-01-01..2024-02-29"],
  ["a month", "2026-03", "2026-02", "2026-03-30", "2026-03-01..2026-03-30", "2026-02-01..2026-02-28"],
  ["a week, by days", "2026-W10", "2026-W09", "2026-03-04", "2026-03-02..2026-03-04", "2026-02-23..2026-02-25"],
  [
    "a year that does not begin in January",
    "2025-07-01..2026-06-30",
    "2024-07-01..2025-06-30",
    "2026-02-10",
    "2025-07-01..2026-02-10",
    "2024-07-01..2025-02-10",
  ],
  ["a finished year stands against the whole one", "2026", "2025", "2026-12-31", "2026", "2025"],
  [
    "and after its end too, even against a longer one",
    "2024",
    "2022-01-01..2023-12-31",
    "2025-02-01",
    "2024",
    "2022-01-01..2023-12-31",
  ],
] as const)("[AM-81] the same part: %s", ([, period, previous, asOf, now, before]) => {
  expect(parts(period, previous, asOf)).toEqual([now, before]);
});

test("[AM-81] a period that has not begun has no part yet, nor has the one before", () => {
  const { now, before } = samePart(parsePeriod("2026")!, parsePeriod("2025")!, parseDay("2025-11-01"));
  expect([now.to - now.from, before.to - before.from]).toEqual([-1, -1]);
});

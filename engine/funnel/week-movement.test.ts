import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { parseDay } from "../ground/parse-day.ts";
import { mondayBefore, weekReported } from "./week-movement.ts";

test.for([
  ["on a Friday, the Monday of its week", dayOf(2026, 9, 25), dayOf(2026, 9, 21)],
  ["on a Tuesday, the day before", dayOf(2026, 9, 22), dayOf(2026, 9, 21)],
  ["on a Sunday, the Monday of its week", dayOf(2026, 9, 27), dayOf(2026, 9, 21)],
  ["on a Monday, the one a week ago", dayOf(2026, 9, 28), dayOf(2026, 9, 21)],
] as const)("[CALC-13] the Monday before: %s", ([, day, monday]) => {
  expect(mondayBefore(day)).toBe(monday);
});

test.for([
  ["on a Monday the week before", "2026-03-13", "2026-03-09"],
  ["on a Tuesday the week that began", "2026-03-16", "2026-03-16"],
  ["on a Tuesday after a Monday off the week before", "2026-03-06", "2026-03-02"],
  ["after a working Sunday its own week", "2026-03-15", "2026-03-09"],
] as const)("[CALC-29] a weekly report tells %s", ([, workday, monday]) => {
  expect(weekReported(parseDay(workday))).toBe(parseDay(monday));
});

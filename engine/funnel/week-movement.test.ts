import { expect, test } from "vitest";
import { dayOf } from "../days/day.ts";
import { mondayBefore } from "./week-movement.ts";

test.for([
  ["on a Friday, the Monday of its week", dayOf(2026, 9, 25), dayOf(2026, 9, 21)],
  ["on a Tuesday, the day before", dayOf(2026, 9, 22), dayOf(2026, 9, 21)],
  ["on a Sunday, the Monday of its week", dayOf(2026, 9, 27), dayOf(2026, 9, 21)],
  ["on a Monday, the one a week ago", dayOf(2026, 9, 28), dayOf(2026, 9, 21)],
] as const)("[CALC-13] the Monday before: %s", ([, day, monday]) => {
  expect(mondayBefore(day)).toBe(monday);
});

import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { workingCalendar } from "../ground/working-calendar.ts";
import { elapsedShare } from "./elapsed-share.ts";

const weekends = workingCalendar("");
const march = { from: dayOf(2026, 3, 1), to: dayOf(2026, 3, 31) };

test("[CALC-22] working days passed of all, the day itself included", () => {
  // March 2026 begins on a Sunday: 22 working days, 10 of them by Friday the 13th.
  expect(elapsedShare(weekends, march, dayOf(2026, 3, 13))).toBe(10 / 22);
  expect(elapsedShare(weekends, march, dayOf(2026, 3, 15))).toBe(10 / 22);
});

test("[CALC-22] nothing before the period, all of it from its last day on", () => {
  expect(elapsedShare(weekends, march, dayOf(2026, 2, 28))).toBe(0);
  expect(elapsedShare(weekends, march, march.to)).toBe(1);
  expect(elapsedShare(weekends, march, dayOf(2026, 5, 1))).toBe(1);
});

test("[CALC-22] a period without working days is due whole", () => {
  expect(elapsedShare(weekends, { from: dayOf(2026, 3, 7), to: dayOf(2026, 3, 8) }, dayOf(2026, 3, 7))).toBe(1);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, monthIndex, weekdayOf } from "../ground/day.ts";
import { DayType, workingCalendar } from "../ground/working-calendar.ts";
import { assignMonths } from "./assign-months.ts";
import { dueDates, type CalendarRule } from "./due-dates.ts";

const start = dayOf(2026, 1, 1);
const day = fc.integer({ min: start, max: start + 400 });
const rule = fc.constantFrom<CalendarRule>(
  ...(["DAILY", "FRIDAY", "MONDAY_PREV", "WEEKLY", "BIWEEKLY", "LAST_FRIDAY", "MONTHLY"] as const),
);

test("[CALC-29] every due date is a working day asked for, in the week or month of its rule", () => {
  fc.assert(
    fc.property(rule, day, day, fc.uniqueArray(day, { maxLength: 60 }), (rule, from, to, off) => {
      const calendar = workingCalendar("none", {
        date: Float64Array.from(off),
        dayType: new Int8Array(off.length).fill(DayType.Holiday),
      });
      const { nominal, due } = dueDates(rule, from, to, calendar);
      const isMonthly = rule === "MONTHLY" || rule === "LAST_FRIDAY";
      const span = (one: number): number => (isMonthly ? monthIndex(one) : one - weekdayOf(one));
      due.forEach((one, at) => {
        if (Number.isNaN(one)) return;
        expect(calendar.isWorkday(one)).toBe(true);
        expect(one >= from && one <= to).toBe(true);
        expect(span(one)).toBe(span(nominal[at]));
      });
      expect([...nominal]).toEqual([...nominal].sort((one, other) => one - other));
    }),
  );
});

test("[CALC-28] no lead begins more companies a month than the quota, and no month before it is left short", () => {
  const company = fc.record({
    rank: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(Number.NaN)),
    potential: fc.integer({ min: 0, max: 9 }),
    lead: fc.integer({ min: -1, max: 2 }),
    fixed: fc.constant(Number.NaN),
    waits: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(company, { maxLength: 40 }), fc.integer({ min: 1, max: 4 }), (companies, quota) => {
      const months = assignMonths(companies, 100, quota);
      for (const lead of [0, 1, 2]) {
        const own = [...months].filter((month, at) => companies[at].lead === lead && !Number.isNaN(month));
        const last = Math.max(100, ...own);
        for (let month = 100; month < last; month++) expect(own.filter((one) => one === month)).toHaveLength(quota);
        expect(own.filter((one) => one === last).length).toBeLessThanOrEqual(quota);
      }
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { workingCalendar } from "./working-calendar.ts";

const day = fc.integer({ min: 43000, max: 47500 });
const calendar = workingCalendar("by");

test("[AM-20] working days between two days are the working days one by one", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 }), (from, length) => {
      let count = 0;
      for (let d = from; d <= from + length; d++) if (calendar.isWorkday(d)) count += 1;
      expect(calendar.workdaysBetween(from, from + length)).toBe(count);
    }),
  );
});

test("the nth working day after a day is a working day, with n working days up to it", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 300 }), (from, n) => {
      const later = calendar.addWorkdays(from, n);
      expect(calendar.isWorkday(later)).toBe(true);
      expect(calendar.workdaysBetween(from + 1, later)).toBe(n);
    }),
  );
});

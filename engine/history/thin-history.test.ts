import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { thinHistory } from "./thin-history.ts";

const keeping = { days: 14, weeks: 8, months: 12 };
const asOf = dayOf(2026, 11, 20); // a Friday

test("every build of the last two weeks stays, the day exactly 14 days back too", () => {
  const days = [dayOf(2026, 11, 6), dayOf(2026, 11, 9), dayOf(2026, 11, 10), asOf];
  expect(thinHistory(days, asOf, keeping)).toEqual(days);
});

test("then one a week, one a month, one a quarter: the last of each", () => {
  const monday = dayOf(2026, 10, 26);
  const friday = dayOf(2026, 10, 30);
  const march = [dayOf(2026, 3, 2), dayOf(2026, 3, 31)];
  const longAgo = [dayOf(2024, 1, 31), dayOf(2024, 3, 29), dayOf(2024, 4, 30)];
  expect(thinHistory([...longAgo, ...march, monday, friday], asOf, keeping)).toEqual([
    dayOf(2024, 3, 29),
    dayOf(2024, 4, 30),
    dayOf(2026, 3, 31),
    friday,
  ]);
});

test("nothing is kept when so set, and days to come are", () => {
  expect(thinHistory([asOf], asOf, { ...keeping, days: 0 })).toEqual([]);
  expect(thinHistory([asOf + 5, asOf + 6], asOf, keeping)).toEqual([asOf + 5, asOf + 6]);
});

test("law: three years of daily builds, thinned each day, stay under forty and keep the newest", () => {
  fc.assert(
    fc.property(fc.integer({ min: 40_000, max: 50_000 }), (start) => {
      let kept: number[] = [];
      for (let day = start; day < start + 1095; day++) kept = thinHistory([...kept, day], day, keeping);
      expect(kept.length).toBeLessThan(45);
      expect(kept[kept.length - 1]).toBe(start + 1094);
    }),
    { numRuns: 5 },
  );
});

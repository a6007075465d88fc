import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { workingCalendar } from "../ground/working-calendar.ts";
import { answerSpeed, speedKeys } from "./answer-speed.ts";

const { workdaysBetween } = workingCalendar("none");
/** Monday 2 March 2026 is 0. */
const day = (after: number): number => dayOf(2026, 3, 2) + after;

const of = (rows: readonly (readonly [enquired: number, contacted: number, paid: 0 | 1, manager?: number])[]) =>
  answerSpeed(
    {
      enquired: Float64Array.from(rows, ([at]) => day(at)),
      contacted: Float64Array.from(rows, ([, at]) => day(at)),
      firstPayer: rows.map(([, , paid]) => paid),
      manager: rows.map(([, , , manager]) => manager ?? -1),
    },
    workdaysBetween,
  );

test.for([
  ["on the same day", 0, 0, "sameDay"],
  ["on Monday after a Friday", 4, 7, "nextDay"],
  ["on Monday after a Saturday", 5, 7, "nextDay"],
  ["on Sunday after a Saturday", 5, 6, "sameDay"],
  ["three working days later", 0, 3, "upTo3"],
  ["four", 0, 4, "upTo5"],
  ["a week later", 0, 7, "upTo5"],
  ["more than a week", 0, 8, "longer"],
  ["not yet", 0, Number.NaN, "none"],
] as const)("[CALC-53] answered %s", ([, enquired, contacted, key]) => {
  expect(speedKeys[of([[enquired, contacted, 0]]).band[0]]).toBe(key);
});

test("[CALC-53] median of the answered, share within a day of all, first payers by band and by manager", () => {
  const { total, bands, managers } = of([
    [0, 0, 1, 1],
    [0, 1, 1, 1],
    [0, 3, 0, 2],
    [0, 8, 0, 2],
    [0, Number.NaN, 0, 2],
    [Number.NaN, 3, 1, 2],
  ]);
  expect(total).toMatchObject({
    enquiries: 5,
    answered: 4,
    median: 2,
    withinDay: 0.4,
    firstPayers: 2,
    payerShare: 0.4,
  });
  expect(bands.map(({ enquiries, firstPayers }) => [enquiries, firstPayers])).toEqual([
    [1, 1],
    [1, 1],
    [1, 0],
    [0, 0],
    [1, 0],
    [1, 0],
  ]);
  expect(managers.map(({ of: manager, enquiries, median }) => [manager, enquiries, median])).toEqual([
    [2, 3, 4.5],
    [1, 2, 0.5],
  ]);
});

test("[CALC-53] no enquiries: no median and no shares", () => {
  expect(of([]).total).toMatchObject({ enquiries: 0, median: Number.NaN, withinDay: Number.NaN });
});

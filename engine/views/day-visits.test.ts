import { expect, test } from "vitest";
import type { DayLine } from "./day-line.ts";
import { dayVisits } from "./day-visits.ts";

const line = (activity: number, clientKey: string, weight: number, isPromised = false): DayLine =>
  ({ activity, clientKey, client: clientKey, weight, isPromised }) as DayLine;
const told = (lines: readonly DayLine[]) =>
  dayVisits(lines).map(({ clientKey, lines: own }) => [clientKey, own.map(({ activity }) => activity)]);

test("[CALC-21] contacts of one client are one visit; promises first in their order, then who weighs most", () => {
  expect(
    told([line(1, "B", 10, true), line(2, "A", 99, true), line(3, "C", 5), line(4, "D", 70), line(5, "B", 10), line(6, "C", 5)]), // prettier-ignore
  ).toEqual([
    ["B", [1, 5]],
    ["A", [2]],
    ["D", [4]],
    ["C", [3, 6]],
  ]);
});

test("contacts with nobody are not thrown together", () => {
  expect(told([line(1, "", 0), line(2, "", 0)])).toHaveLength(2);
});

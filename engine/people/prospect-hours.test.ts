import { expect, test } from "vitest";
import { prospectHours } from "./prospect-hours.ts";

const cycle = [
  { count: 1, minutes: 15, reach: 1 },
  { count: 1, minutes: 20, reach: 0.4 },
  { count: 1, minutes: 15, reach: 0.4 },
  { count: 1, minutes: 180, reach: 0.1 },
];

test("[CALC-10] the worked example: 15 + 8 + 6 + 18 = 47 minutes", () => {
  const result = prospectHours(cycle);
  expect([...result.minutesByStep]).toEqual([15, 8, 6, 18]);
  expect(result.hours).toBeCloseTo(47 / 60, 12);
  expect(result.notes).toEqual([]);
});

test("[CALC-10] a share reaching outside 0 to 1 is refused", () => {
  const result = prospectHours([cycle[0], { count: 1, minutes: 20, reach: 1.4 }]);
  expect(result).toMatchObject({ hours: NaN, failure: "NUM" });
  expect(result.notes).toEqual([{ code: "REACH_RANGE", row: 1, values: { step: 2, share: { share: 1.4 } } }]);
});

test("[CALC-10] a step without a norm makes the hours unknown", () => {
  expect(prospectHours([{ count: 1, minutes: NaN, reach: 1 }])).toMatchObject({ hours: NaN, failure: "NA" });
  expect(prospectHours([{ count: -1, minutes: 5, reach: 1 }]).notes[0].code).toBe("STEP_NORM_MISSING");
  expect(prospectHours([{ count: 1, minutes: 5, reach: NaN }]).notes[0].code).toBe("STEP_NORM_MISSING");
});

test("[CALC-10] no steps take no time", () => {
  expect(prospectHours([]).hours).toBe(0);
});

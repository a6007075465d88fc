import { expect, test } from "vitest";
import { waterfall, waterfallFloor } from "./waterfall.ts";

test("[AM-34] changes hang between the sums before and after them, and the last column is the sum", () => {
  const steps = waterfall(
    "then",
    100,
    [
      { step: "new", change: 50 },
      { step: "won", change: -120 },
    ],
    "now",
  );
  expect(steps).toEqual([
    { step: "then", base: 0, level: 100, rise: 0, fall: 0 },
    { step: "new", base: 100, level: 0, rise: 50, fall: 0 },
    { step: "won", base: 30, level: 0, rise: 0, fall: 120 },
    { step: "now", base: 0, level: 30, rise: 0, fall: 0 },
  ]);
});

test("[AM-34] the axis begins at zero while the changes can be seen, else a little below the lowest sum", () => {
  expect(waterfallFloor(waterfall("then", 100, [{ step: "won", change: -40 }], "now"))).toBeUndefined();
  expect(waterfallFloor(waterfall("then", 1000, [{ step: "won", change: -30 }], "now"))).toBe(900);
  expect(waterfallFloor(waterfall("then", 0, [], "now"))).toBeUndefined();
  expect(waterfallFloor(waterfall("then", 500, [{ step: "won", change: 0 }], "now"))).toBeUndefined();
});

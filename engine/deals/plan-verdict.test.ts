import { expect, test } from "vitest";
import { dealsToWin, planVerdict } from "./plan-verdict.ts";

const ground = { target: 1000, won: 400, nominal: 1500, chance: 0.5, leadsCanClose: true };
test.for([
  ["reached: won is the target", { won: 1000, chance: 1 }, "reached"],
  ["on course from a chance of 80 %", { chance: 0.8 }, "onCourse"],
  ["open below it", { chance: 0.7999 }, "open"],
  ["open from 20 %", { chance: 0.2 }, "open"],
  ["misses below it, also where every deal won would do", { chance: 0.1999 }, "misses"],
  ["not covered by today's deals, but leads are in time: misses", { nominal: 900, chance: 0 }, "misses"],
  ["out of reach: neither deals nor leads in time", { nominal: 900, chance: 0, leadsCanClose: false }, "outOfReach"],
  ["too late for leads, yet the deals can do it: misses", { chance: 0.01, leadsCanClose: false }, "misses"],
  ["no target", { target: 0 }, "noTarget"],
  ["no target either where it is blank", { target: NaN }, "noTarget"],
] as const)("[AM-86] %s", ([, change, code]) => {
  expect(planVerdict({ ...ground, ...change })).toBe(code);
});

test("[AM-86] the fewest deals that bring what is left, the largest first", () => {
  expect(dealsToWin([100, 500, 300], 700)).toBe(2);
  expect(dealsToWin([100, 500, 300], 500)).toBe(1);
  expect(dealsToWin([100, 500, 300], 0)).toBe(0);
  expect(dealsToWin([100, 500, 300], 901)).toBeNaN();
});

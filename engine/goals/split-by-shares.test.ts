import { expect, test } from "vitest";
import { sharesAreUsable, splitByShares } from "./split-by-shares.ts";

test("[CALC-06] how far shares may be from the whole is a setting (shareTolerance)", () => {
  expect([...splitByShares(1000, [0.5, 0.48])]).toEqual([NaN, NaN]);
  expect([...splitByShares(980, [0.5, 0.48], 0.02)]).toEqual([500, 480]);
  expect(sharesAreUsable([0.5, 0.48], 0.0199)).toBe(false);
});

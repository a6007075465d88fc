import { expect, test } from "vitest";
import { calibration } from "./calibration.ts";

test("[CALC-43] bands, exactly on a limit in the upper one, 100 % in the last", () => {
  const { bands, n } = calibration([
    { chance: 0.1, plain: 0.5, won: true },
    { chance: 0.19, plain: 0.5, won: false },
    { chance: 1, plain: 0.5, won: true },
  ]);
  expect(n).toBe(3);
  expect(bands[1]).toEqual({ n: 2, chance: expect.closeTo(0.145, 12) as number, won: 0.5 });
  expect(bands[9]).toEqual({ n: 1, chance: 1, won: 1 });
  expect(bands[0]).toEqual({ n: 0, chance: Number.NaN, won: Number.NaN });
});

test("[CALC-43] Brier score by hand: 0.2² and 0.3² against a coin's 0.25", () => {
  const scored = calibration([
    { chance: 0.8, plain: 0.5, won: true },
    { chance: 0.3, plain: 0.5, won: false },
  ]);
  expect(scored.brier).toBeCloseTo(0.065, 12);
  expect(scored.brierPlain).toBe(0.25);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { allocate } from "./allocate.ts";

const whole = fc.integer({ min: 0, max: 1e12 });
const roundTo = fc.constantFrom(1, 7, 1000, 100_000);
const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });
const wholeWeights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 });

test("[AM-02] parts add up to the whole", () => {
  fc.assert(
    fc.property(whole, weights, roundTo, (total, shares, step) => {
      expect(allocate(total, shares, step).reduce((sum, part) => sum + part, 0)).toBe(total);
    }),
  );
});

test("[AM-02] no part is a step away from its exact share, the rest of the whole aside", () => {
  fc.assert(
    fc.property(whole, wholeWeights, roundTo, (total, shares, step) => {
      const sum = shares.reduce((left, right) => left + right, 0);
      fc.pre(sum > 0);
      const stepped = total - (total % step);
      const parts = allocate(stepped, shares, step);
      parts.forEach((part, row) => {
        expect(Math.abs(part - (stepped * shares[row]) / sum)).toBeLessThan(step + 1e-3);
        expect(part % step).toBe(0);
      });
    }),
  );
});

test("[AM-02] who weighs more never gets less", () => {
  fc.assert(
    fc.property(whole, wholeWeights, roundTo, (total, shares, step) => {
      const parts = allocate(total, shares, step);
      shares.forEach((share, row) =>
        shares.forEach((other, otherRow) => {
          if (share > other) expect(parts[row]).toBeGreaterThanOrEqual(parts[otherRow]);
        }),
      );
    }),
  );
});

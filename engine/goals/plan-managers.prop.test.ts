import fc from "fast-check";
import { expect, test } from "vitest";
import { planManagers } from "./plan-managers.ts";

const manager = fc.record({
  fte: fc.double({ min: 0, max: 1, noNaN: true }),
  ramp: fc.double({ min: 0, max: 1, noNaN: true }),
  planShare: fc.constantFrom(NaN, 0.01, 0.05),
});

test("[AM-02] plans add up to the company's, categories and channels to the manager's", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.array(manager, { minLength: 1, maxLength: 15 }),
      fc.constantFrom(1, 1000, 100_000),
      (plan, managers, roundTo) => {
        const plans = planManagers({
          plan,
          managers,
          planBasis: "fte",
          roundTo,
          categoryShares: [0.333, 0.333, 0.334],
          channelShares: [0.2, 0.7, 0.1],
          weights: [1e6, 1e5, 1e4],
          winChance: [0.1, 0.2, 0.3],
        }).managers;
        expect(total(plans.map((one) => one.money))).toBe(plan);
        for (const one of plans) {
          expect(total(one.moneyByCategory)).toBe(one.money);
          expect(total(one.moneyByChannel)).toBe(one.money);
        }
      },
    ),
  );
});

function total(parts: Iterable<number>): number {
  return [...parts].reduce((sum, part) => sum + part, 0);
}

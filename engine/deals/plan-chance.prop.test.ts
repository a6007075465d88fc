import fc from "fast-check";
import { expect, test } from "vitest";
import { planChance } from "./plan-chance.ts";

const deal = fc.record({ amount: fc.nat(500), chance: fc.double({ min: 0, max: 1, noNaN: true }) });
const deals = fc.array(deal, { maxLength: 40 }).map((rows) => ({
  amount: Float64Array.from(rows, (row) => row.amount),
  chance: Float64Array.from(rows, (row) => row.chance),
}));
const target = fc.integer({ min: -10, max: 8000 });
/** What several roundings of double numbers may add up to. */
const rounding = 1e-9;

test("[AM-40] equal to every outcome one by one", () => {
  const few = fc.array(deal, { maxLength: 10 });
  fc.assert(
    fc.property(few, target, (rows, goal) => {
      let exact = 0;
      for (let won = 0; won < 2 ** rows.length; won++) {
        let sum = 0;
        let chance = 1;
        rows.forEach((row, i) => {
          const isWon = (won >> i) & 1;
          if (isWon) sum += row.amount;
          chance *= isWon ? row.chance : 1 - row.chance;
        });
        if (sum >= goal) exact += chance;
      }
      const columns = {
        amount: Float64Array.from(rows, (row) => row.amount),
        chance: Float64Array.from(rows, (row) => row.chance),
      };
      expect(planChance(columns, goal).chance).toBeCloseTo(exact, 9);
    }),
  );
});

test("[AM-40] a chance is from 0 to 1, and a higher target is never likelier", () => {
  fc.assert(
    fc.property(deals, target, fc.nat(1000), (columns, goal, more) => {
      const { chance, error } = planChance(columns, goal);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      expect(planChance(columns, goal + more).chance).toBeLessThanOrEqual(chance + 2 * error + rounding);
    }),
  );
});

test("[AM-40] a likelier deal never makes the plan less likely", () => {
  fc.assert(
    fc.property(deals, target, fc.nat(39), (columns, goal, row) => {
      const better = columns.chance.map((chance, i) => (i === row ? (1 + chance) / 2 : chance));
      const before = planChance(columns, goal);
      const after = planChance({ ...columns, chance: better }, goal);
      expect(after.chance).toBeGreaterThanOrEqual(before.chance - before.error - after.error - rounding);
    }),
  );
});

test("[AM-40] the order of the deals changes nothing", () => {
  fc.assert(
    fc.property(deals, target, (columns, goal) => {
      const turned = { amount: columns.amount.slice().reverse(), chance: columns.chance.slice().reverse() };
      const [one, other] = [planChance(columns, goal), planChance(turned, goal)];
      expect(Math.abs(one.chance - other.chance)).toBeLessThanOrEqual(one.error + other.error + rounding);
    }),
  );
});

test("[AM-40] the bad case is not above the middling one, nor that above the good one", () => {
  fc.assert(
    fc.property(deals, (columns) => {
      const { p10, p50, p90 } = planChance(columns, 0);
      expect(p10).toBeLessThanOrEqual(p50);
      expect(p50).toBeLessThanOrEqual(p90);
    }),
  );
});

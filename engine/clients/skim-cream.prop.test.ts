import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { skimCream } from "./skim-cream.ts";

const client = fc.record({
  group: fc.integer({ min: 0, max: 2 }),
  potential: fc.integer({ min: 0, max: 1000 }),
  norm: fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
});

describe("skimCream", () => {
  test("[CALC-11] hours given and hours free are the capacity; nobody gets more than the norm; only one is cut", () => {
    fc.assert(
      fc.property(fc.array(client, { maxLength: 40 }), fc.integer({ min: 0, max: 4000 }), (clients, tenths) => {
        const norm = Float64Array.from(clients, (one) => one.norm);
        const { order, proposed, free } = skimCream(
          {
            groups: Uint8Array.from(clients, ({ group }) => group),
            potential: Float64Array.from(clients, ({ potential }) => potential),
            revenue: new Float64Array(clients.length),
            norm,
          },
          tenths / 10,
        );
        const given = proposed.reduce((sum, hours) => sum + hours, 0);
        expect(given + free).toBeCloseTo(tenths / 10, 6);
        expect([...order].sort((one, other) => one - other)).toEqual([...norm.keys()]);
        const cut = [...order].filter((row) => proposed[row] > 0 && proposed[row] < norm[row]);
        expect(cut.length).toBeLessThanOrEqual(1);
        expect(proposed.every((hours, row) => hours >= 0 && hours <= norm[row])).toBe(true);
      }),
    );
  });
});

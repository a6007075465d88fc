import fc from "fast-check";
import { expect, test } from "vitest";
import { conversion, type SkipRule } from "./conversion.ts";
import { dealPaths } from "./deal-paths.ts";
import { reconcileSkipRules } from "./reconcile-skip-rules.ts";

const stages = { kind: [0, 0, 0, 0, 1, 2], conversion: Float64Array.of(0.5, 0.5, 0.5, 0.5, NaN, NaN) };
const funnel = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: -1, max: 5 })), { maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(11), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 50 })), { maxLength: 40 }),
  )
  .map(([rows, entries]) => {
    const log = entries.filter(([deal]) => deal < rows.length);
    return dealPaths(
      stages,
      {
        status: Int8Array.from(rows, ([status]) => status),
        stage: Int32Array.from(rows, ([, stage]) => stage),
        openDate: Float64Array.from(rows, () => 1),
        closeDate: Float64Array.from(rows, () => 60),
      },
      {
        deal: Int32Array.from(log, ([deal]) => deal),
        stage: Int32Array.from(log, ([, stage]) => stage),
        date: Float64Array.from(log, ([, , date]) => date),
      },
    );
  });
const rule = fc.constantFrom<SkipRule>("furthest", "visited", "strict");

test("[CALC-14] each deal that entered a stage is in one bucket, under every rule and window", () => {
  fc.assert(
    fc.property(funnel, rule, fc.integer({ min: 1, max: 60 }), fc.boolean(), (paths, skipRule, from, windowed) => {
      const result = conversion(stages, paths, { rule: skipRule, ...(windowed ? { from, to: from + 20 } : {}) });
      result.entered.forEach((entered, k) => {
        expect(result.reachedNext[k] + result.lost[k] + result.open[k] + result.dropped[k]).toBe(entered);
        expect(result.won[k]).toBeLessThanOrEqual(entered);
      });
    }),
  );
});

test("[CALC-14] furthest: those who reached the next stage are those who entered it, never more than before", () => {
  fc.assert(
    fc.property(funnel, (paths) => {
      const { entered, reachedNext } = conversion(stages, paths);
      for (let k = 0; k + 1 < entered.length; k++) {
        expect(reachedNext[k]).toBe(entered[k + 1]);
        expect(entered[k + 1]).toBeLessThanOrEqual(entered[k]);
      }
    }),
  );
});

test("[AM-30] strict counts no more than visited, visited no more than furthest", () => {
  fc.assert(
    fc.property(funnel, (paths) => {
      const { skipped, afterGap } = reconcileSkipRules(stages, paths);
      expect(Math.min(...skipped, ...afterGap)).toBeGreaterThanOrEqual(0);
    }),
  );
});

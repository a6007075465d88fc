import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AbcClass } from "../ground/abc-class.ts";
import type { AbcRule } from "./abc-limits.ts";
import { classifyAbc } from "./classify-abc.ts";
import { rankClients } from "./rank-clients.ts";

/** Ties, negatives, zeros, blanks, and sizes from one unit to billions of rubles in kopecks. */
const amount = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.integer({ min: 1, max: 2_000 }).map((steps) => steps * 10_000),
  fc.maxSafeInteger().map((value) => Math.trunc(value / 2 ** 9)),
  fc.constant(NaN),
);
const amounts = fc.array(amount, { maxLength: 60 }).map((values) => Float64Array.from(values));
const limits = fc
  .tuple(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 10_000 }))
  .map(([x, y]) => ({ a: Math.min(x, y) / 10_000, b: Math.max(x, y) / 10_000 }));
const rule = fc.constantFrom<AbcRule>("before", "including");

/** Equal amounts stand in reverse order of rows, or as they come; up to none, one, or all may spill over a limit. */
const spill = fc.constantFrom(0, 1, 3, 1000);
const reversed = fc.boolean();
const orderOf = (values: Float64Array, backwards: boolean): Int32Array | undefined =>
  backwards ? Int32Array.from(values.keys()).reverse() : undefined;

/** The rule word by word, in big integers, one client at a time. */
function naive(
  values: Float64Array,
  a: number,
  b: number,
  how: AbcRule,
  tieSpill: number,
  order?: Int32Array,
): number[] {
  const basis = (share: number): bigint => BigInt(Math.round(share * 10_000));
  const ranked = [...(order ?? values.keys())].filter((row) => values[row] > 0).sort((x, y) => values[y] - values[x]);
  const total = ranked.reduce((sum, row) => sum + BigInt(values[row]), 0n);
  const isInside = (row: number, share: number): boolean => {
    const above = ranked.slice(0, ranked.indexOf(row) + (how === "before" ? 0 : 1));
    const compared = above.reduce((sum, other) => sum + BigInt(values[other]), 0n) * 10_000n;
    return how === "before" ? compared < basis(share) * total : compared <= basis(share) * total;
  };
  const isOfUpperClass = (row: number, share: number): boolean => {
    const tie = ranked.filter((other) => values[other] === values[row]);
    const beyond = tie.filter((other) => !isInside(other, share)).length;
    return isInside(row, share) || (beyond < tie.length && beyond <= tieSpill);
  };
  return [...values].map((value, row) => {
    if (!(value > 0)) return value < 0 ? AbcClass.Loss : AbcClass.None;
    return isOfUpperClass(row, a) ? AbcClass.A : isOfUpperClass(row, b) ? AbcClass.B : AbcClass.C;
  });
}

describe("laws of ABC", () => {
  test("[CALC-01] [AM-01] classes without a sort are those of the rule word by word, for both rules", () => {
    fc.assert(
      fc.property(amounts, limits, rule, spill, reversed, (values, { a, b }, how, tieSpill, backwards) => {
        const tieOrder = orderOf(values, backwards);
        const classes = classifyAbc(values, { a, b }, how, { tieSpill, tieOrder });
        expect([...classes]).toEqual(naive(values, a, b, how, tieSpill, tieOrder));
      }),
      { numRuns: 500 },
    );
  });

  test("[CALC-01] the ranked table and the classes alone agree", () => {
    fc.assert(
      fc.property(amounts, limits, rule, spill, reversed, (values, both, how, tieSpill, backwards) => {
        const ties = { tieSpill, tieOrder: orderOf(values, backwards) };
        const ranking = rankClients(values, { limits: both, rule: how, ...ties });
        const classes = classifyAbc(values, both, how, ties);
        expect([...ranking.classes]).toEqual([...ranking.rows].map((row) => classes[row]));
      }),
    );
  });

  test("[CALC-01] another unit of money keeps every class", () => {
    fc.assert(
      fc.property(amounts, limits, fc.constantFrom(2, 7, 100), (values, both, factor) => {
        const small = values.map((value) => Math.trunc(value / factor));
        expect(
          classifyAbc(
            small.map((value) => value * factor),
            both,
          ),
        ).toEqual(classifyAbc(small, both));
      }),
    );
  });

  test("[CALC-01] who brings more never stands in a lower class", () => {
    fc.assert(
      fc.property(amounts, limits, rule, (values, both, how) => {
        const classes = classifyAbc(values, both, how);
        const paying = [...values.keys()].filter((row) => values[row] > 0).sort((x, y) => values[y] - values[x]);
        paying.forEach((row, place) => {
          if (place > 0) expect(classes[row]).toBeGreaterThanOrEqual(classes[paying[place - 1]]);
        });
      }),
    );
  });

  test("[CALC-01] shares of positive money sum to 1, and each stands before the next", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const { share, before, cumulative, total } = rankClients(values);
        if (total > 0) expect(share.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
        expect([...before.slice(1)]).toEqual([...cumulative.slice(0, -1)]);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AbcClass } from "./abc-class.ts";
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

/** The rule word by word, in big integers, one client at a time. */
function naive(values: Float64Array, a: number, b: number, how: AbcRule): number[] {
  const basis = (share: number): bigint => BigInt(Math.round(share * 10_000));
  const positive = [...values].filter((value) => value > 0).map(BigInt);
  const total = positive.reduce((sum, value) => sum + value, 0n);
  return [...values].map((value) => {
    if (!(value > 0)) return value < 0 ? AbcClass.Loss : AbcClass.None;
    const before = positive.filter((other) => other > BigInt(value)).reduce((sum, other) => sum + other, 0n);
    const compared = how === "before" ? before : before + BigInt(value);
    const inside = (share: number): boolean =>
      how === "before" ? compared * 10_000n < basis(share) * total : compared * 10_000n <= basis(share) * total;
    return inside(a) ? AbcClass.A : inside(b) ? AbcClass.B : AbcClass.C;
  });
}

describe("laws of ABC", () => {
  test("[CALC-01] [AM-01] classes without a sort are those of the rule word by word, for both rules", () => {
    fc.assert(
      fc.property(amounts, limits, rule, (values, { a, b }, how) => {
        expect([...classifyAbc(values, { a, b }, how)]).toEqual(naive(values, a, b, how));
      }),
      { numRuns: 500 },
    );
  });

  test("[CALC-01] the ranked table and the classes alone agree", () => {
    fc.assert(
      fc.property(amounts, limits, rule, (values, both, how) => {
        const ranking = rankClients(values, { limits: both, rule: how });
        const classes = classifyAbc(values, both, how);
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

import { describe, expect, test } from "vitest";
import { skimCream } from "./skim-cream.ts";

/** The worked example: two clients of each group, norms 34, 11 and 1.5 hours. */
const example = {
  groups: Uint8Array.of(0, 0, 1, 1, 2, 2),
  potential: Float64Array.of(900, 800, 300, 200, 20, 10),
  revenue: new Float64Array(6),
  norm: Float64Array.of(34, 34, 11, 11, 1.5, 1.5),
};

describe("skimCream", () => {
  test("[CALC-11] 100 hours give everybody the norm, 7 are free for acquisition", () => {
    const { proposed, free } = skimCream(example, 100);
    expect([...proposed]).toEqual([34, 34, 11, 11, 1.5, 1.5]);
    expect(free).toBe(7);
  });

  test("[CALC-11] 85 hours: the last B gets what is left, C get nothing", () => {
    const { proposed, free } = skimCream(example, 85);
    expect([...proposed]).toEqual([34, 34, 11, 6, 0, 0]);
    expect(free).toBe(0);
  });

  test("[CALC-11] exactly the hours of all norms: nobody is cut, nothing is free", () => {
    const { proposed, free } = skimCream(example, 93);
    expect([...proposed]).toEqual([...example.norm]);
    expect(free).toBe(0);
  });

  test("[CALC-11] no capacity gives nobody anything; a norm of 0 or none gets 0", () => {
    expect([...skimCream(example, 0).proposed]).toEqual([0, 0, 0, 0, 0, 0]);
    const noNorms = { ...example, norm: Float64Array.of(0, NaN, 11, 11, 1.5, 1.5) };
    expect([...skimCream(noNorms, 12).proposed]).toEqual([0, 0, 11, 1, 0, 0]);
  });

  test("[CALC-11] in a group potential decides, then money, then the order of the rows; unknown potential is last", () => {
    const { order } = skimCream(
      {
        groups: Uint8Array.of(1, 0, 0, 0, 0),
        potential: Float64Array.of(999, NaN, 5, 7, 5),
        revenue: Float64Array.of(0, 100, 1, 0, 2),
        norm: new Float64Array(5).fill(1),
      },
      5,
    );
    expect([...order]).toEqual([3, 4, 2, 1, 0]);
  });

  test("[CALC-11] an unprofitable client stands at the end of its group, before the next group", () => {
    const { order } = skimCream({ ...example, unprofitable: Uint8Array.of(1, 0, 0, 0, 0, 0) }, 50);
    expect([...order]).toEqual([1, 0, 2, 3, 4, 5]);
  });

  test("[CALC-11] tenths of hours leave no noise: three times 0.1 of 0.3 hours is all of it", () => {
    const tenths = { ...example, norm: new Float64Array(6).fill(0.1) };
    const { proposed, free } = skimCream(tenths, 0.3);
    expect([...proposed.subarray(3), free]).toEqual([0, 0, 0, 0]);
  });

  test("[CALC-11] nobody there: all hours are free; a negative capacity is refused", () => {
    const nobody = {
      groups: new Uint8Array(),
      potential: new Float64Array(),
      revenue: new Float64Array(),
      norm: new Float64Array(),
    };
    expect(skimCream(nobody, 8).free).toBe(8);
    expect(() => skimCream(example, -1)).toThrow("capacity: expected hours, 0 or more, got -1");
    expect(() => skimCream({ ...example, norm: new Float64Array(2) }, 1)).toThrow("norm: expected 6 rows, got 2");
  });
});

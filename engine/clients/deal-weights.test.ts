import { describe, expect, test } from "vitest";
import { codeNumber } from "../input/lists.ts";
import { AbcClass } from "../ground/abc-class.ts";
import { dealWeights } from "./deal-weights.ts";

const { A, B, C, None } = AbcClass;
const period = { from: 1000, to: 1365, label: "a year" };

type Deal = readonly [category: number, status: "open" | "won" | "lost", amount: number, open: number, close: number];

function weights(deals: readonly Deal[]) {
  return dealWeights(
    {
      category: Uint8Array.from(deals, ([category]) => category),
      status: Int8Array.from(deals, ([, status]) => codeNumber("dealStatus", status)),
      amount: Float64Array.from(deals, ([, , amount]) => amount),
      openDate: Float64Array.from(deals, ([, , , open]) => open),
      closeDate: Float64Array.from(deals, ([, , , , close]) => close),
    },
    period,
  );
}

describe("dealWeights", () => {
  test("[CALC-04] mean weight and duration of the worked example", () => {
    const { categories, total } = weights([
      [A, "won", 1_200_000, 1000, 1090],
      [A, "won", 800_000, 1000, 1150],
      [B, "won", 300_000, 1000, 1060],
    ]);
    expect(categories[0]).toMatchObject({ category: A, won: 2, weightPerDay: 1_000_000 / 120 });
    expect(categories[0].weight).toMatchObject({ mean: 1_000_000, median: 1_000_000, min: 800_000, max: 1_200_000 });
    expect(categories[0].duration).toMatchObject({ mean: 120, median: 120, min: 90, max: 150 });
    expect(categories[1]).toMatchObject({ category: B, won: 1, weight: { mean: 300_000 }, duration: { mean: 60 } });
    expect(categories[2]).toMatchObject({ category: C, won: 0, weight: { count: 0, mean: NaN }, weightPerDay: NaN });
    expect(total).toMatchObject({ category: undefined, won: 3, weight: { sum: 2_300_000 }, duration: { mean: 100 } });
  });

  test("[CALC-04] only deals won inside the period count, both ends included", () => {
    const { total } = weights([
      [A, "won", 1, 900, 999],
      [A, "won", 2, 900, 1000],
      [A, "won", 4, 900, 1365],
      [A, "won", 8, 900, 1366],
      [A, "won", 16, 900, NaN],
      [A, "open", 32, 900, 1100],
    ]);
    expect(total).toMatchObject({ won: 2, weight: { sum: 6 } });
  });

  test("[CALC-04] a won deal without an amount leaves the weight, a zero amount stays in it", () => {
    const { weight } = weights([
      [None, "won", NaN, 1000, 1001],
      [None, "won", 0, 1000, 1001],
      [None, "won", 100, 1000, 1001],
    ]).categories[3];
    expect(weight).toMatchObject({ count: 2, mean: 50 });
  });

  test("[CALC-04] a deal opened and closed on one day took 0 days; its weight per day is blank", () => {
    expect(weights([[A, "won", 5, 1000, 1000]]).total).toMatchObject({
      duration: { count: 1, mean: 0 },
      weightPerDay: NaN,
    });
  });

  test("[CALC-04] closed before opened: an issue, out of duration, kept in weight", () => {
    const { total, wrongOrder } = weights([
      [A, "won", 5, 1002, 1001],
      [A, "lost", 5, 1002, 1001],
      [A, "won", 7, NaN, 1001],
      [A, "open", 7, 1002, 1001],
    ]);
    expect(wrongOrder).toEqual([0, 1]);
    expect(total).toMatchObject({ won: 2, weight: { sum: 12 }, duration: { count: 0 }, lostDuration: { count: 0 } });
  });

  test("[AM-33] a lost deal's zero amount is unknown, and its days stand apart", () => {
    const { total } = weights([
      [A, "won", 100, 1000, 1010],
      [A, "lost", 0, 1000, 1040],
      [A, "lost", 60, 1000, 1020],
    ]);
    expect(total).toMatchObject({ won: 1, weight: { mean: 100 }, duration: { mean: 10 } });
    expect(total).toMatchObject({ lost: 2, lostDuration: { mean: 30 }, lostWeight: { count: 1, mean: 60 } });
  });

  test("[CALC-04] no deals: nothing but blanks", () => {
    expect(weights([]).total).toMatchObject({ won: 0, lost: 0, weight: { mean: NaN }, duration: { median: NaN } });
  });
});

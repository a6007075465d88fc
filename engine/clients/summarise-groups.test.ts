import fc from "fast-check";
import { expect, test } from "vitest";
import { classifyAbc } from "./classify-abc.ts";
import { summariseGroups } from "./summarise-groups.ts";

test("[CALC-01] [AM-11] clients and money of each group, losses and non-buyers apart", () => {
  const amounts = Float64Array.of(500, 300, 100, 60, 40, -30, 0, NaN);
  expect(summariseGroups(amounts, classifyAbc(amounts))).toEqual({
    groups: [
      { group: 0, clients: 2, clientShare: 0.25, value: 800, valueShare: 0.8 },
      { group: 1, clients: 2, clientShare: 0.25, value: 160, valueShare: 0.16 },
      { group: 2, clients: 1, clientShare: 0.125, value: 40, valueShare: 0.04 },
      { group: 3, clients: 1, clientShare: 0.125, value: -30, valueShare: 0 },
      { group: 4, clients: 2, clientShare: 0.25, value: 0, valueShare: 0 },
    ],
    clients: 8,
    positives: 1000,
    negatives: -30,
    total: 970,
  });
});

test("[AM-11] nobody and nothing positive: shares are blank, not 0", () => {
  expect(summariseGroups(new Float64Array(0), new Uint8Array(0)).groups[0]).toMatchObject({
    clients: 0,
    clientShare: NaN,
  });
  const loss = summariseGroups(Float64Array.of(-5), Uint8Array.of(3));
  expect(loss.groups[3]).toEqual({ group: 3, clients: 1, clientShare: 1, value: -5, valueShare: NaN });
});

test("[AM-11] positives + negatives = total, and the groups sum to it", () => {
  const amounts = fc.array(fc.oneof(fc.integer(), fc.constant(NaN))).map((values) => Float64Array.from(values));
  fc.assert(
    fc.property(amounts, (values) => {
      const { groups, positives, negatives, total } = summariseGroups(values, classifyAbc(values));
      expect(positives + negatives).toBe(total);
      expect(groups.reduce((sum, group) => sum + group.value, 0)).toBe(total);
      expect(groups.reduce((sum, group) => sum + group.clients, 0)).toBe(values.length);
    }),
  );
});

test("[CALC-01] columns of different length are refused", () => {
  expect(() => summariseGroups(new Float64Array(2), new Uint8Array(1))).toThrow("classes, expected 2 rows, got 1");
});

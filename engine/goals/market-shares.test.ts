import { expect, test } from "vitest";
import { marketShares, type MarketSegment, type MarketShareInput } from "./market-shares.ts";

const segment: MarketSegment = {
  capacity: 240_000_000,
  companies: 200,
  listedCompanies: 10,
  listedPotential: 1_000_000,
  clients: 50,
  sales: 12_000_000,
  plan: 15_000_000,
  previousSales: 11_040_000,
};
const shares = (change: Partial<MarketSegment> = {}, input: Partial<MarketShareInput> = {}) =>
  marketShares({ segments: [{ ...segment, ...change }], yearPart: 1, previousYearPart: 1, shareGoal: NaN, ...input });

test("[CALC-08] the worked example: 5 %, plan 6.25 %, +0.4 points", () => {
  const [result] = shares().segments;
  expect(result.share).toBe(0.05);
  expect(result.planShare).toBe(0.0625);
  expect(result.previousShare).toBeCloseTo(0.046, 12);
  expect(result.change).toBeCloseTo(0.004, 12);
  expect(result.shareByCount).toBe(0.25);
});

test("[CALC-08] a quarter is compared with a quarter of the capacity", () => {
  const [result] = shares({ capacity: 365, sales: 9 }, { yearPart: 90 / 365, previousYearPart: 92 / 365 }).segments;
  expect(result.share).toBeCloseTo(0.1, 12);
});

test("[CALC-08] the goal: a share set, else growth, else nothing to say", () => {
  expect(shares({}, { shareGoal: 0.05 }).segments[0].goalMet).toBe(true);
  expect(shares({}, { shareGoal: 0.051 }).segments[0].goalMet).toBe(false);
  expect(shares().segments[0].goalMet).toBe(true);
  expect(shares({ previousSales: 12_000_000 }).segments[0].goalMet).toBe(false);
  expect(shares({ previousSales: NaN }).segments[0].goalMet).toBeUndefined();
});

test("[CALC-08] without a previous period the change is blank", () => {
  expect(shares({ previousSales: NaN }).segments[0].change).toBeNaN();
});

test("[CALC-08] no capacity, no share; a zero one is told", () => {
  expect(shares({ capacity: NaN }).segments[0]).toMatchObject({ share: NaN, capacityFrom: "none", goalMet: undefined });
  expect(shares({ capacity: NaN }).notes).toEqual([]);
  expect(shares({ capacity: 0 }).segments[0].share).toBeNaN();
  expect(shares({ capacity: 0 }).notes).toEqual([{ code: "CAPACITY_ZERO", row: 0, values: {} }]);
});

test("[CALC-08] a blank capacity is the potential when all companies are listed", () => {
  const all = { capacity: NaN, listedCompanies: 200, listedPotential: 48_000_000 };
  expect(shares(all).segments[0]).toMatchObject({ capacity: 48_000_000, capacityFrom: "potential", share: 0.25 });
  expect(shares(all).notes.map((note) => note.code)).toEqual(["CAPACITY_FROM_POTENTIAL"]);
  expect(shares({ ...all, listedCompanies: 199 }).segments[0].share).toBeNaN();
});

test("[CALC-08] more sales than market is told", () => {
  expect(shares({ capacity: 6_000_000 }).notes).toEqual([
    { code: "SHARE_OVER_1", row: 0, values: { share: { share: 2 } } },
  ]);
});

test("[CALC-08] the total counts only segments with a capacity", () => {
  const blank = { ...segment, capacity: NaN, sales: 999 };
  const { total } = marketShares({
    segments: [segment, blank, { ...segment, capacity: 60_000_000, sales: 3_000_000 }],
    yearPart: 1,
    previousYearPart: 1,
    shareGoal: NaN,
  });
  expect(total).toMatchObject({ capacity: 300_000_000, share: 0.05, planShare: 0.1, shareByCount: 0.25 });
});

test("[CALC-08] no segments at all", () => {
  const { segments, total, notes } = marketShares({ segments: [], yearPart: 1, previousYearPart: 1, shareGoal: NaN });
  expect([segments, notes]).toEqual([[], []]);
  expect(total).toMatchObject({ share: NaN, capacityFrom: "none" });
});

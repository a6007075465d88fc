import { expect, test } from "vitest";
import { DealStatus } from "../ground/deal-status.ts";
import { codeNumber, type CodeOf } from "../input/lists.ts";
import { estimateUplift } from "./estimate-uplift.ts";
import { reviewDeals } from "./review-deals.ts";
import { reviewGain } from "./review-gain.ts";

const roles = ["territorial", "head", "directorate", "director", "supervisor", "ceo"] as const;
const role = Int8Array.from(roles, (code: CodeOf<"managerRole">) => codeNumber("managerRole", code));

/** One deal of manager 0, reviewed on a day by a row of `roles`. */
function review(reviewer: number, { status = DealStatus.Open as number, manager = 0, closed = NaN, day = 100 } = {}) {
  const deals = { status: [status], manager: [manager], closeDate: Float64Array.of(closed) };
  const rows = {
    dealId: Int32Array.of(0),
    reviewedOn: Float64Array.of(day),
    reviewerId: Int32Array.of(reviewer),
  };
  const found = reviewDeals(deals, rows, role, 200);
  return { reviewed: found.reviewed[0], invalid: found.invalid.length };
}

test.for([
  ["head of sales", 1, {}, 1, 0],
  ["directorate head", 2, {}, 1, 0],
  ["director", 3, {}, 1, 0],
  ["a supervisor lacks the role", 4, {}, 0, 1],
  ["the company's head is no reviewer of the method", 5, {}, 0, 1],
  ["another seller", 0, { manager: 4 }, 0, 1],
  ["the deal's own manager, be he the head", 1, { manager: 1 }, 0, 1],
  ["a review still to come", 1, { day: 201 }, 0, 0],
  ["on the day of the plan", 1, { day: 200 }, 1, 0],
  ["after the deal was closed it could not help", 1, { status: DealStatus.Won, closed: 99 }, 0, 0],
  ["on the day it was closed", 1, { status: DealStatus.Lost, closed: 100 }, 1, 0],
  ["a deal of nobody", 1, { manager: -1 }, 1, 0],
  ["an unknown reviewer", -1, {}, 0, 0],
] as const)("[CALC-18] %s", ([, reviewer, about, reviewed, invalid]) => {
  expect(review(reviewer, about)).toEqual({ reviewed, invalid });
});

test("[CALC-18] a deal's last review stands; rows that do not count are kept apart", () => {
  const deals = { status: [0, 0], manager: [0, 0], closeDate: Float64Array.of(NaN, NaN) };
  const rows = {
    dealId: Int32Array.of(0, 0, 0, -1),
    reviewedOn: Float64Array.of(120, 110, 130, 100),
    reviewerId: Int32Array.of(2, 1, 0, 1),
  };
  const found = reviewDeals(deals, rows, role, 200);
  expect(Array.from(found.reviewed)).toEqual([1, 0]);
  expect([found.reviewedOn[0], found.reviewer[0], found.edits[0]]).toEqual([120, 2, 2]);
  expect(found.invalid).toEqual([2]);
  expect(Array.from(found.counts)).toEqual([1, 1, 0, 0]);
});

test.for([
  [400_000, 500_000, 0.25],
  [400_000, 400_000, 0],
  [400_000, 300_000, -0.25],
  [0, 500_000, Number.NaN],
  [Number.NaN, 500_000, Number.NaN],
  [400_000, Number.NaN, Number.NaN],
] as const)("[CALC-18] uplift of %d to %d is %d", ([seller, rop, expected]) => {
  expect(estimateUplift(seller, rop)).toBe(expected);
});

/** `won` of `closed` reviewed deals, then of the others. */
function closed(reviewed: readonly [number, number], other: readonly [number, number], minimum = 5) {
  const rows = [reviewed, other].flatMap(([won, all], group) =>
    Array.from({ length: all }, (_, deal) => ({ reviewed: 1 - group, won: deal < won ? 1 : 0 })),
  );
  return reviewGain(
    rows.map((row) => row.reviewed),
    rows.map((row) => row.won),
    minimum,
  );
}

test("[CALC-18] reviewed deals won 4 of 6, others 3 of 8: 29.2 points more, which may be chance", () => {
  const gain = closed([4, 6], [3, 8]);
  expect(gain.reviewed.rate).toBeCloseTo(2 / 3, 12);
  expect(gain.other.rate).toBe(0.375);
  expect(gain.difference).toBeCloseTo(0.2917, 4);
  expect(gain.comparable).toBe(true);
  expect(gain.low).toBeLessThan(0);
  expect(gain.high).toBeGreaterThan(gain.difference);
});

test("[CALC-18] the interval of a difference: 56 of 70 against 48 of 80 is 0.0524 to 0.3339 (Newcombe 1998, table II)", () => {
  const { low, high } = closed([56, 70], [48, 80]);
  expect(low).toBeCloseTo(0.0524, 4);
  expect(high).toBeCloseTo(0.3339, 4);
});

test.for([
  ["no closed deal of a group leaves its rate blank", [1, 2], [0, 0], 5, false],
  ["four of a group are too few", [1, 4], [1, 5], 5, false],
  ["five of each are enough", [1, 5], [1, 5], 5, true],
  ["another minimum", [1, 4], [1, 4], 4, true],
] as const)("[CALC-18] %s", ([, reviewed, other, minimum, comparable]) => {
  const gain = closed(reviewed, other, minimum);
  expect(gain.comparable).toBe(comparable);
  expect(Number.isNaN(gain.difference)).toBe(other[1] === 0);
});

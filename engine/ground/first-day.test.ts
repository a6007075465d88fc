import { expect, test } from "vitest";
import { firstPaid } from "../clients/first-paid.ts";
import { reviewDeals } from "../deals/review-deals.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { countLeads } from "../funnel/counters.ts";
import { dealPaths, entryDates } from "../funnel/deal-paths.ts";
import { codeNumber } from "../input/lists.ts";
import { isEarlier, isLater } from "./first-day.ts";

const none = Number.NaN;

test("[AM-71] a day that is none is neither earlier nor later than one that is", () => {
  expect([isEarlier(5, 7), isEarlier(7, 7), isEarlier(5, none), isEarlier(none, 7), isEarlier(none, none)]).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
  expect([isLater(9, 7), isLater(7, 7), isLater(5, none), isLater(none, 7), isLater(none, none)]).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
});

test.for([
  ["an undated row after the good one", [46054, none]],
  ["before it", [none, 46054]],
  ["between two", [46060, none, 46054]],
] as const)("[AM-71] first paid on 2026-02-01 whatever an unreadable day says: %s", ([, days]) => {
  const payments = {
    client: Int32Array.from(days, () => 0),
    date: Float64Array.from(days),
    amount: days.map(() => 1),
  };
  expect(firstPaid(payments, 1)[0]).toBe(46054);
});

const deals = {
  status: [DealStatus.Open],
  stage: Int32Array.of(0),
  openDate: Float64Array.of(90),
  closeDate: Float64Array.of(none),
};
const entries = { deal: Int32Array.of(0, 0), stage: Int32Array.of(0, 0), date: Float64Array.of(110, none) };

test("[AM-71] an undated entry of the stage log leaves the lead its day and the deal its entry", () => {
  expect([...countLeads(deals, entries, 0, [0], 1, { from: 100, to: 120 }).inflow]).toEqual([1]);
  const stages = { kind: [0, 0], conversion: Float64Array.of(none, none) };
  const days = new Float64Array(2);
  entryDates(dealPaths(stages, deals, entries), 0, days);
  expect(days[0]).toBe(110);
});

test("[AM-71] an undated review does not hide the day of the dated one", () => {
  const rows = {
    dealId: Int32Array.of(0, 0),
    reviewedOn: Float64Array.of(100, none),
    reviewerId: Int32Array.of(1, 1),
  };
  const role = Int8Array.of(codeNumber("managerRole", "territorial"), codeNumber("managerRole", "head"));
  const found = reviewDeals({ ...deals, manager: [0] }, rows, role, 200);
  expect([found.reviewedOn[0], found.edits[0]]).toEqual([100, 2]);
});

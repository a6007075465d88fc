import { expect, test } from "vitest";
import { countLeads, countTouchPoints } from "./counters.ts";
import { stageTwoMetrics } from "./stage-two-metrics.ts";

const blank = Number.NaN;
const period = { from: 100, to: 131 };

test("[CALC-15] inflow by first entry, stock by standing at the first stage", () => {
  const deals = {
    status: [0, 0, 1, 0],
    stage: Int32Array.of(0, 1, 2, 0),
    openDate: Float64Array.of(90, 100, 131, 132),
    closeDate: Float64Array.of(blank, blank, 140, blank),
  };
  const log = { deal: Int32Array.of(0, 0), stage: Int32Array.of(1, 0), date: Float64Array.of(110, 120) };
  const leads = countLeads(deals, log, 0, [0, 1, 0, -1], 4, period);
  expect([...leads.inflow]).toEqual([2, 1, 0, 0]); // the first is a lead on day 110, logged first at a later stage
  expect([...leads.stock]).toEqual([1, 0, 0, 1]);
});

test("[CALC-15] touch points are done contacts plus touches of the programme, per client of the category", () => {
  const points = countTouchPoints(
    {
      doneDate: Float64Array.of(100, 131, 99, blank, 110),
      group: [0, 1, 0, 0, 9],
      promotionDate: Float64Array.of(105, 106),
      promotionGroup: [0, 1],
      promotionTouches: Float64Array.of(7, blank),
      clients: [4, 0],
    },
    period,
  );
  expect([...points.total]).toEqual([8, 1]);
  expect([...points.perClient]).toEqual([2, blank]);
});

const one = (overrides: Partial<Record<string, number>>) => {
  const value = (key: string): Float64Array => Float64Array.of(overrides[key] ?? blank);
  return stageTwoMetrics({
    score21: value("score21"),
    score22: value("score22"),
    annualBenefit: value("annualBenefit"),
    clientCost: value("clientCost"),
    amount: value("amount"),
    benefitYears: value("benefitYears"),
  });
};

test("[CALC-15] worked example: scores 4 and 2 pass and fail; effect 500,000, payback 24 months", () => {
  const metrics = one({
    score21: 4,
    score22: 2,
    annualBenefit: 500_000,
    clientCost: 100_000,
    amount: 900_000,
    benefitYears: 3,
  });
  expect([metrics.stage21[0], metrics.stage22[0], metrics.stage23[0]]).toEqual([1, 0, 1]);
  expect(metrics.effect[0]).toBe(500_000);
  expect(metrics.payback[0]).toBe(24);
});

test("[CALC-15] exactly 3 passes; a blank score is not measured, never 0", () => {
  expect(one({ score21: 3 }).stage21[0]).toBe(1);
  expect(one({}).stage21[0]).toBe(-1);
  expect(one({}).share21).toBeNaN();
});

test("[CALC-15] blank years count as one; a benefit of 0 has no payback; an effect of 0 fails", () => {
  expect(one({ annualBenefit: 900, amount: 900 }).effect[0]).toBe(0);
  expect(one({ annualBenefit: 900, amount: 900 }).stage23[0]).toBe(0);
  expect(one({ annualBenefit: 0, amount: 900 }).payback[0]).toBeNaN();
  expect(one({ amount: 900 }).stage23[0]).toBe(-1);
});

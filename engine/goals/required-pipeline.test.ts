import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { requiredPipeline, winChances, type PipelineInput } from "./required-pipeline.ts";

const endOf2026 = 46387; // 31 Dec 2026
const example: PipelineInput = {
  plan: 6_000_000,
  weight: 1_000_000,
  conversions: [0.5, 0.4, 0.5],
  wonCount: 1,
  openByStage: [10, 5, 2],
  periodEnd: endOf2026,
  meanDuration: 120,
  asOf: endOf2026 - 200,
};
const pipeline = (change: Partial<PipelineInput> = {}) => requiredPipeline({ ...example, ...change });

test("[CALC-16] the worked example: 60, 30, 12 entries and 20 new leads by 2 September", () => {
  const result = pipeline();
  expect(result.wins).toBe(6);
  expect(result.stages.map((stage) => stage.entries)).toEqual([60, 30, 12]);
  expect(result.stages.map((stage) => stage.money)).toEqual([60e6, 30e6, 12e6]);
  expect(result.stages.map((stage) => stage.expectedWins)).toEqual([1, 1, 1]);
  expect(result).toMatchObject({ expectedWins: 3, remainingWins: 2, newLeads: 20, tooLate: false, notes: [] });
  expect(result.deadline).toBe(endOf2026 - 120);
  expect(new Date(Date.UTC(1899, 11, 30 + result.deadline)).toISOString().slice(0, 10)).toBe("2026-09-02");
});

test("[CALC-16] the gap of a stage is what must still enter: 20, 15, 8", () => {
  // 6 wins less 1 won: without the open deals before the stage 5 − 1 = 4 wins at 0.5; 5 − 2 = 3 at 0.2; 5 − 3 = 2 at 0.1
  const gaps = pipeline().stages.map((stage) => stage.gap);
  expect(gaps.map((gap) => Math.round(gap * 1e9) / 1e9)).toEqual([20, 15, 8]);
});

test("[CALC-16] after the deadline new leads are too late", () => {
  const late = pipeline({ asOf: endOf2026 - 119 });
  expect(late.tooLate).toBe(true);
  expect(late.notes).toEqual([{ code: "TOO_LATE", values: { leads: 20, deadline: { day: endOf2026 - 120 } } }]);
  expect(pipeline({ asOf: endOf2026 - 120 }).tooLate).toBe(false);
  expect(pipeline({ asOf: endOf2026, wonCount: 6 }).tooLate).toBe(false);
});

test("[CALC-16] a duration is rounded to whole days, halves up; without one there is no deadline", () => {
  expect(pipeline({ meanDuration: 119.5 }).deadline).toBe(endOf2026 - 120);
  expect(pipeline({ meanDuration: NaN })).toMatchObject({ deadline: NaN, tooLate: false, newLeads: 20 });
});

test("[CALC-16] what is won and open covers the plan: no new leads", () => {
  expect(pipeline({ wonCount: 3 })).toMatchObject({ remainingWins: 0, newLeads: 0 });
  expect(pipeline({ openByStage: [100, 0, 0] }).newLeads).toBe(0);
});

test.for([
  [{ conversions: [0.5, 0, 0.5] }, "DIV0", "CONVERSION_ZERO"],
  [{ conversions: [0.5, 1.2, 0.5] }, "NUM", "CONVERSION_RANGE"],
  [{ conversions: [-0.1, 0.5, 0.5] }, "NUM", "CONVERSION_RANGE"],
  [{ conversions: [0.5, NaN, 0.5] }, "NA", "CONVERSION_MISSING"],
  [{ conversions: [] }, "NA", "CONVERSION_MISSING"],
  [{ weight: 0 }, "DIV0", "NO_WEIGHT"],
  [{ weight: -5 }, "DIV0", "NO_WEIGHT"],
  [{ weight: NaN }, "NA", "NO_WEIGHT"],
  [{ plan: NaN }, "NA", "PLAN_MISSING"],
] as const)("[CALC-16] %j gives %s", ([change, failure, code]) => {
  const result = pipeline(change);
  expect(result.failure).toBe(failure);
  expect(result.newLeads).toBeNaN();
  expect(result.notes.map((note) => note.code)).toEqual([code]);
});

test("[CALC-16] no plan to reach: zeros, whatever else is missing", () => {
  const result = pipeline({ plan: 0, weight: NaN });
  expect(result).toMatchObject({ wins: 0, remainingWins: 0, newLeads: 0 });
  expect(result.stages.map((stage) => [stage.entries, stage.money, stage.gap])).toEqual(Array(3).fill([0, 0, 0]));
  expect(pipeline({ plan: -100 }).newLeads).toBe(0);
});

test("[CALC-16] one stage", () => {
  expect(pipeline({ conversions: [0.25], openByStage: [4], wonCount: 0 }).newLeads).toBe(20);
});

const folder = new URL("../../../shared/data/abc_reference/", import.meta.url);
const here = existsSync(folder);
if (!here) console.log("skipped: no ../shared/data/abc_reference");
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

describe.skipIf(!here)("published funnels", () => {
  test("[CALC-16] 2 % of leads are won; 450,000 at 25 % needs a pipeline of 1,800,000", () => {
    const { inputs } = read("published_examples.json").funnel_leads_to_won;
    const { overall, required_pipeline } = read("expected/worked_examples.json").funnel_leads_to_won;
    const counts: number[] = inputs.counts;
    const conversions = counts.slice(1).map((count, stage) => count / counts[stage]);
    expect(winChances(conversions)[0]).toBeCloseTo(overall, 12);
    const { stages } = pipeline({ plan: inputs.quarter_target, weight: 1000, conversions: [inputs.win_rate] });
    expect(stages[0].money).toBe(required_pipeline);
  });

  test("[CALC-16] 200,000 a month at 22 % needs 909,090.91", () => {
    const { inputs } = read("published_examples.json").funnel_reachout;
    const expected = read("expected/worked_examples.json").funnel_reachout;
    const { stages } = pipeline({
      plan: inputs.monthly_revenue,
      weight: inputs.average_order,
      conversions: [inputs.win_rate],
    });
    expect(stages[0].money).toBeCloseTo(expected.pipeline_target, 5);
  });
});

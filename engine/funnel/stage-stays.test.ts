import { expect, test } from "vitest";
import { DealStatus, StageKind } from "../ground/deal-status.ts";
import { stageLimits } from "./stage-limits.ts";
import { stageStays } from "./stage-stays.ts";

/** Stages 0, 1, 2 open, 3 won, 4 lost. */
const stages = { kind: [StageKind.Open, StageKind.Open, StageKind.Open, StageKind.Won, StageKind.Lost] };
const { Open, Won, Lost } = DealStatus;

const staysOf = (
  entries: readonly (readonly [deal: number, day: number, stage: number])[],
  deals: readonly (readonly [status: number, closed: number])[],
) =>
  stageStays(
    stages,
    { status: deals.map(([status]) => status), closeDate: Float64Array.from(deals, ([, day]) => day) },
    {
      deal: Int32Array.from(entries, ([deal]) => deal),
      date: Float64Array.from(entries, ([, day]) => day),
      stage: Int32Array.from(entries, ([, , stage]) => stage),
    },
  ).map((days) => Array.from(days));

test("[CALC-46] from entry to entry, the last stay until the win", () => {
  const entries = [
    [0, 0, 0],
    [0, 5, 1],
    [0, 9, 3],
  ] as const;
  expect(staysOf(entries, [[Won, 12]])).toEqual([[5], [7], [], [], []]);
});

test("[CALC-46] a stay that is not over, or ended by losing, is none", () => {
  const entries = [
    [0, 0, 0],
    [0, 5, 1],
    [1, 0, 0],
    [1, 8, 4],
  ] as const;
  expect(
    staysOf(entries, [
      [Open, NaN],
      [Lost, 8],
    ]),
  ).toEqual([[5], [], [], [], []]);
});

test("[CALC-46] going back ends no stay of a deal that went on; the time counts from the new entry", () => {
  const entries = [
    [0, 0, 0],
    [0, 4, 1],
    [0, 10, 0],
    [0, 13, 2],
  ] as const;
  expect(staysOf(entries, [[Open, NaN]])).toEqual([[3, 4], [], [], [], []]);
});

test("[CALC-46] rows in any order; those without a deal, a stage or a day say nothing", () => {
  const entries = [
    [0, 6, 1],
    [0, 1, 0],
    [-1, 2, 1],
    [0, 3, -1],
    [0, NaN, 1],
  ] as const;
  expect(staysOf(entries, [[Open, NaN]])).toEqual([[5], [], [], [], []]);
});

test("[CALC-46] worked example: stays 5, 8, 10, 12, 40 make a limit of 12 days", () => {
  const [limit] = stageLimits([Float64Array.of(5, 8, 10, 12, 40)], 5, 0.75);
  expect(limit).toEqual({ stays: 5, usual: 10, limit: 12, isAssumed: false });
});

test("[CALC-46] an even number of stays has the mean of the middle two as its usual time", () => {
  expect(stageLimits([Float64Array.of(2, 4, 8, 20)], 4, 0.75)[0]).toMatchObject({ usual: 6, limit: 8 });
});

test("[CALC-46] too few stays at a stage: those of the whole chain, marked; too few in all: nothing", () => {
  const few = [Float64Array.of(1, 2, 3), Float64Array.of(30), new Float64Array()];
  expect(stageLimits(few, 4, 0.75)).toEqual([
    { stays: 3, usual: 2.5, limit: 3, isAssumed: true },
    { stays: 1, usual: 2.5, limit: 3, isAssumed: true },
    { stays: 0, usual: 2.5, limit: 3, isAssumed: true },
  ]);
  expect(stageLimits(few, 5, 0.75)[0]).toEqual({ stays: 3, usual: NaN, limit: NaN, isAssumed: true });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { daysInStage } from "./days-in-stage.ts";
import { cellOf, scoreboard, totalOf, type ScoreboardDeals } from "./scoreboard.ts";
import { stageChances } from "./stage-chances.ts";
import { statusAt } from "./status-at.ts";

type Row = readonly [
  status: number,
  stage: number,
  group: number,
  manager: number,
  amount: number,
  probability?: number,
];

function dealsOf(rows: readonly Row[]): ScoreboardDeals {
  return {
    status: Int8Array.from(rows, (row) => row[0]),
    stage: Int32Array.from(rows, (row) => row[1]),
    group: Int8Array.from(rows, (row) => row[2]),
    manager: Int32Array.from(rows, (row) => row[3]),
    amount: Float64Array.from(rows, (row) => row[4]),
    probability: Float64Array.from(rows, (row) => row[5] ?? Number.NaN),
  };
}

const size = { stageKind: [0, 0, 1], groupCount: 4, managerCount: 2 };
const chances = Float64Array.of(0.1, 0.2, 1);
const board = (rows: readonly Row[]) => scoreboard(dealsOf(rows), size, chances);

test("[CALC-12] worked example: A two deals of 900,000, expected 180,000; B one of 100,000, expected 20,000", () => {
  const result = board([
    [0, 1, 0, 0, 500_000],
    [0, 1, 1, 0, 100_000],
    [0, 1, 0, 1, 400_000],
  ]);
  expect(totalOf(result, { stage: 1, group: 0 })).toEqual({ count: 2, money: 900_000, expected: 180_000 });
  expect(totalOf(result, { stage: 1, group: 1 })).toEqual({ count: 1, money: 100_000, expected: 20_000 });
  expect(cellOf(result, 1, 0, 1)).toEqual({ count: 1, money: 400_000, expected: 80_000 });
});

test("[CALC-12] the deal's own probability comes before the stage's chance, also when it is 0", () => {
  const result = board([
    [0, 1, 0, 0, 1000, 0.5],
    [0, 1, 0, 0, 1000, 0],
  ]);
  expect(totalOf(result).expected).toBe(500);
});

test("[CALC-12] no manager is Unassigned, no category is none", () => {
  expect(cellOf(board([[0, 0, -1, -1, 100]]), 0, 3, 2).count).toBe(1);
});

test("[CALC-12] a blank amount counts with money 0", () => {
  const result = board([[0, 0, 0, 0, Number.NaN]]);
  expect(totalOf(result)).toEqual({ count: 1, money: 0, expected: 0 });
  expect(result.blankAmount).toBe(1);
});

test("[CALC-12] an open deal of an unknown stage stands in a row of its own, with the deal's own chance only", () => {
  const result = board([
    [0, -1, 0, 0, 100],
    [0, 7, 0, 1, 40, 0.5],
  ]);
  expect(totalOf(result)).toEqual({ count: 2, money: 140, expected: 20 });
  expect(totalOf(result, { stage: size.stageKind.length })).toEqual({ count: 2, money: 140, expected: 20 });
  expect(result.unknownChance).toBe(1);
  expect(result.unknownStage).toBe(2);
});

test("[CALC-12] won deals stand below the line, outside the totals; lost ones never appear", () => {
  const result = board([
    [1, 2, 0, 0, 100],
    [1, 1, 0, 0, 100],
    [2, 1, 0, 0, 100],
    [2, 2, 0, 0, 100],
    [1, -1, 0, 0, 9],
  ]);
  expect(totalOf(result).count).toBe(0);
  expect(totalOf(result, { stage: 2 })).toEqual({ count: 1, money: 100, expected: 100 });
  expect(result.unknownStage).toBe(0);
});

test("[CALC-12] money without any chance adds nothing to expected, and is counted", () => {
  const result = scoreboard(dealsOf([[0, 0, 0, 0, 100]]), size, Float64Array.of(Number.NaN, 0.2, 1));
  expect(totalOf(result)).toEqual({ count: 1, money: 100, expected: 0 });
  expect(result.unknownChance).toBe(1);
});

test("[CALC-12] no deals: an empty board", () => {
  expect(totalOf(board([]))).toEqual({ count: 0, money: 0, expected: 0 });
});

test("[CALC-12] chance from a stage is the product of the Stages sheet's conversions to the last open stage", () => {
  const stages = { kind: [0, 0, 1, 2], conversion: Float64Array.of(0.5, 0.4, Number.NaN, Number.NaN) };
  expect([...stageChances(stages)]).toEqual([0.2, 0.4, 1, 1]);
});

test("[CALC-12] totals by stage, by category and by manager are the total of the board", () => {
  const row = fc.tuple(
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: -1, max: 2 }),
    fc.integer({ min: -1, max: 3 }),
    fc.integer({ min: -1, max: 1 }),
    fc.integer({ min: 0, max: 1_000_000 }),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const result = board(rows);
      const open = rows.filter(([status, stage]) => status === 0 && stage < 2);
      expect(totalOf(result).count).toBe(open.length);
      expect(totalOf(result).money).toBe(open.reduce((sum, deal) => sum + deal[4], 0));
      const groups = [0, 1, 2, 3].map((group) => totalOf(result, { group }).money);
      const managers = [0, 1, 2].map((manager) => totalOf(result, { manager }).money);
      expect(groups.reduce((a, b) => a + b)).toBe(totalOf(result).money);
      expect(managers.reduce((a, b) => a + b)).toBe(totalOf(result).money);
    }),
  );
});

test("[CALC-12] days in stage count from the last entry to the current stage, else from the opening", () => {
  const deals = { stage: Int32Array.of(1, 0, 0, 1), openDate: Float64Array.of(100, 105, 120, 90) };
  const log = {
    deal: Int32Array.of(0, 0, 0, 3),
    stage: Int32Array.of(1, 0, 1, 0),
    date: Float64Array.of(101, 102, 103, 95),
  };
  expect([...daysInStage(deals, log, 110)]).toEqual([7, 5, Number.NaN, 20]);
  expect([...daysInStage(deals, undefined, 110)]).toEqual([10, 5, Number.NaN, 20]);
});

test("[CALC-12] at an earlier day a deal closed later is open, one opened later is not there", () => {
  const deals = {
    status: [1, 2, 0, 1],
    openDate: Float64Array.of(1, 1, 20, Number.NaN),
    closeDate: Float64Array.of(15, 10, Number.NaN, Number.NaN),
  };
  expect([...statusAt(10, deals)]).toEqual([0, 2, -1, 1]);
});

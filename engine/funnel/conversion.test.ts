import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { lists } from "../input/lists.ts";
import { conversionByGroup } from "./conversion-by-group.ts";
import { conversion } from "./conversion.ts";
import { dealPaths, type FunnelDeals, type FunnelStages, type StageEntries } from "./deal-paths.ts";
import { DealStatus, StageKind } from "../ground/deal-status.ts";
import { reconcileSkipRules } from "./reconcile-skip-rules.ts";

const { Open, Won, Lost } = DealStatus;
const blank = Number.NaN;

function stagesOf(conversions: readonly number[]): FunnelStages {
  return {
    kind: [...conversions.map(() => StageKind.Open), StageKind.Won],
    conversion: Float64Array.of(...conversions, blank),
  };
}

/** One deal: status, current stage row, and its log as [stage row, day]. */
type Deal = readonly [status: number, stage: number, log?: readonly (readonly [number, number])[], close?: number];

function dealsOf(deals: readonly Deal[]): { deals: FunnelDeals; log: StageEntries } {
  const entries = deals.flatMap(([, , log = []], deal) => log.map(([stage, date]) => ({ deal, stage, date })));
  return {
    deals: {
      status: Int8Array.from(deals, ([status]) => status),
      stage: Int32Array.from(deals, ([, stage]) => stage),
      openDate: Float64Array.from(deals, () => 100),
      closeDate: Float64Array.from(deals, ([, , , close = blank]) => close),
    },
    log: {
      deal: Int32Array.from(entries, (entry) => entry.deal),
      stage: Int32Array.from(entries, (entry) => entry.stage),
      date: Float64Array.from(entries, (entry) => entry.date),
    },
  };
}

const three = stagesOf([0.5, 0.4, 0.5]);
/** The worked example: D1 1-2-3-won; D2 1-3, lost; D3 1-2 open; D4 1 lost; D5 1 open. */
const example = dealsOf([
  [
    Won,
    3,
    [
      [0, 100],
      [1, 110],
      [2, 120],
    ],
    130,
  ],
  [
    Lost,
    2,
    [
      [0, 100],
      [2, 115],
    ],
  ],
  [
    Open,
    1,
    [
      [0, 100],
      [1, 112],
    ],
  ],
  [Lost, 0, [[0, 100]]],
  [Open, 0, [[0, 100]]],
]);
const paths = dealPaths(three, example.deals, example.log);

test("statuses and kinds carry the numbers of their lists", () => {
  expect(Object.keys(lists.dealStatus)).toEqual(["open", "won", "lost"]);
  expect(Object.keys(lists.stageKind)).toEqual(["open", "won", "post", "lost"]);
});

test("[CALC-14] worked example: cohort 0.60, 0.667, 0.50 and resolved 0.75, 1, 0.50", () => {
  const result = conversion(three, paths);
  expect([...result.entered]).toEqual([5, 3, 2]);
  expect([...result.reachedNext]).toEqual([3, 2, 1]);
  expect([...result.lost]).toEqual([1, 0, 1]);
  expect([...result.open]).toEqual([1, 1, 0]);
  expect([...result.won]).toEqual([1, 1, 1]);
  expect([...result.cohort]).toEqual([3 / 5, 2 / 3, 1 / 2]);
  expect([...result.resolved]).toEqual([0.75, 1, 0.5]);
  expect(result.winChanceCohort[0]).toBeCloseTo(0.2, 12);
  expect(result.winChanceResolved[0]).toBeCloseTo(0.375, 12);
});

test("[CALC-14] fewer observations than the minimum: the Stages sheet's figure, marked assumed", () => {
  const result = conversion(three, paths, { minObservations: 4 });
  expect([...result.planning]).toEqual([0.75, 0.4, 0.5]);
  expect([...result.assumed]).toEqual([0, 1, 1]);
  expect(result.winChance[0]).toBeCloseTo(0.15, 12);
});

test("[CALC-14] neither observations enough nor an expected figure: what was observed, marked assumed", () => {
  const result = conversion(stagesOf([blank, blank, blank]), paths, { minObservations: 4 });
  expect([...result.planning]).toEqual([0.75, 1, 0.5]);
  expect([...result.assumed]).toEqual([0, 1, 1]);
});

test("[CALC-14] no deals: shares are blank, nothing fails", () => {
  const none = dealsOf([]);
  const result = conversion(three, dealPaths(three, none.deals, none.log), { minObservations: 0 });
  expect([...result.cohort]).toEqual([blank, blank, blank]);
  expect([...result.planning]).toEqual([0.5, 0.4, 0.5]);
  expect([...result.assumed]).toEqual([1, 1, 1]);
});

test("[CALC-14] moving back never lowers the furthest stage", () => {
  const back = dealsOf([
    [
      Lost,
      0,
      [
        [0, 100],
        [2, 110],
        [0, 120],
      ],
    ],
  ]);
  const result = conversion(three, dealPaths(three, back.deals, back.log));
  expect([...result.lost]).toEqual([0, 0, 1]);
});

test("[CALC-14] a skipped stage is entered on the date of the later entry", () => {
  // D2 skipped stage 2 and entered stage 3 on day 115.
  const result = conversion(three, paths, { from: 113, to: 116 });
  expect([...result.entered]).toEqual([0, 1, 1]);
});

test("[CALC-14] without a log the cohort goes by the opening", () => {
  const plain = dealsOf([
    [Open, 1],
    [Won, 3],
  ]);
  const plainPaths = dealPaths(three, plain.deals);
  expect([...conversion(three, plainPaths, { from: 100, to: 100 }).entered]).toEqual([2, 2, 1]);
  expect([...conversion(three, plainPaths, { from: 101 }).entered]).toEqual([0, 0, 0]);
});

test("[AM-30] the three rules for skipped stages reconcile", () => {
  const gaps = dealsOf([
    [
      Won,
      3,
      [
        [0, 100],
        [2, 120],
      ],
      130,
    ], // skipped the second
    [
      Lost,
      2,
      [
        [1, 100],
        [2, 120],
      ],
    ], // skipped the first
    [
      Open,
      1,
      [
        [0, 100],
        [1, 110],
      ],
    ],
  ]);
  const { furthest, visited, strict, skipped, afterGap } = reconcileSkipRules(
    three,
    dealPaths(three, gaps.deals, gaps.log),
  );
  expect([...furthest.entered]).toEqual([3, 3, 2]);
  expect([...visited.entered]).toEqual([2, 2, 2]);
  expect([...strict.entered]).toEqual([2, 1, 0]);
  expect([...skipped]).toEqual([1, 1, 0]);
  expect([...afterGap]).toEqual([0, 1, 2]);
  expect([...strict.dropped]).toEqual([1, 0, 0]);
  expect([...strict.reachedNext]).toEqual([1, 0, 0]);
});

test("[AM-33] a deal lost at no known stage counts at the last open one; earlier figures are upper bounds", () => {
  const unknown = dealsOf([
    [Lost, -1],
    [Lost, 3],
    [Won, 3],
    [Lost, 0],
  ]);
  const result = conversion(three, dealPaths(three, unknown.deals));
  expect([...result.lost]).toEqual([1, 0, 2]);
  expect([...result.upperBound]).toEqual([1, 1, 0]);
  expect(result.lostWithoutStage).toBe(2);
  expect([...conversion(three, paths).upperBound]).toEqual([0, 0, 0]);
});

test("[AM-33] an entry to a stage of losing tells nothing about where the deal was lost", () => {
  const stages = { kind: [0, 0, 1, 3], conversion: Float64Array.of(0.5, 0.5, blank, blank) };
  const lost = dealsOf([
    [
      Lost,
      3,
      [
        [0, 100],
        [3, 110],
      ],
    ],
    [Lost, 3],
    [Open, 3],
  ]);
  const result = conversion(stages, dealPaths(stages, lost.deals, lost.log));
  expect([...result.lost]).toEqual([1, 1]);
  expect([...result.entered]).toEqual([2, 1]);
  expect(result.lostWithoutStage).toBe(1);
});

test("[AM-33] a lost deal with a log is lost where the log says", () => {
  const logged = dealsOf([
    [
      Lost,
      -1,
      [
        [0, 100],
        [1, 110],
      ],
    ],
  ]);
  const result = conversion(three, dealPaths(three, logged.deals, logged.log));
  expect([...result.lost]).toEqual([0, 1, 0]);
  expect(result.lostWithoutStage).toBe(0);
});

test("[CALC-14] an open deal whose stage is not known is in no stage", () => {
  const unknown = dealsOf([[Open, -1]]);
  expect([...conversion(three, dealPaths(three, unknown.deals)).entered]).toEqual([0, 0, 0]);
});

test("[CALC-14] by group: each deal in its own table, a deal without a group in none", () => {
  const [first, second] = conversionByGroup(three, paths, [0, 1, 0, 1, -1], 2);
  expect([...first.entered]).toEqual([2, 2, 1]);
  expect([...second.entered]).toEqual([2, 1, 1]);
});

const folder = new URL("../../../shared/data/maven_crm/", import.meta.url);
const present = existsSync(folder);
if (!present) console.log("skipped: ../shared/data/maven_crm is absent");

describe.skipIf(!present)("[CALC-14] the Maven pipeline", () => {
  interface Expected {
    reached: Record<string, number>;
  }
  const read = (file: string): string => readFileSync(new URL(file, folder), "utf8");
  const parse = (file: string): Record<string, string>[] =>
    Papa.parse<Record<string, string>>(read(file), { header: true, skipEmptyLines: true }).data;
  const rows = present ? parse("sales_pipeline.csv") : [];
  const status: Record<string, number> = { Won, Lost };
  const stage: Record<string, number> = { Prospecting: 0, Engaging: 1, Won: 2 };
  const stages = stagesOf([blank, blank]);
  const deals = dealsOf(rows.map((row) => [status[row.deal_stage] ?? Open, stage[row.deal_stage] ?? -1]));

  test("8,800 entered Prospecting, 8,300 went on, 4,238 were won", () => {
    const result = conversion(stages, dealPaths(stages, deals.deals));
    expect([...result.entered]).toEqual([8800, 8300]);
    expect([...result.reachedNext]).toEqual([8300, 4238]);
    expect([...result.lost]).toEqual([0, 2473]);
    expect([...result.open]).toEqual([500, 1589]);
    expect(result.cohort[0]).toBeCloseTo(0.9431818182, 9);
    expect(result.resolved[1]).toBeCloseTo(0.6315005215, 9);
    expect(result.winChanceCohort[0]).toBeCloseTo(0.4815909091, 9);
    expect(result.lostWithoutStage).toBe(2473);
  });

  test("by manager, as the reference answers have it", () => {
    const teams = new Map(parse("sales_teams.csv").map((row) => [row.sales_agent, row.manager]));
    const expected = JSON.parse(read("expected/funnel.json")) as { by_manager: Record<string, Expected> };
    const managers = Object.keys(expected.by_manager);
    const codes = rows.map((row) => managers.indexOf(teams.get(row.sales_agent) ?? ""));
    const results = conversionByGroup(stages, dealPaths(stages, deals.deals), codes, managers.length);
    for (const [code, manager] of managers.entries()) {
      const { reached } = expected.by_manager[manager];
      expect([...results[code].entered]).toEqual([reached.Prospecting, reached.Engaging]);
      expect(results[code].won[1]).toBe(reached.Won);
    }
  });
});

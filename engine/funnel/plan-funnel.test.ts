import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { readInput } from "../input/read-input.ts";
import type { RawSheet } from "../input/raw-sheet.ts";
import { planSales } from "../plan/plan-sales.ts";
import { totalOf } from "./scoreboard.ts";

/** Out of order on purpose: the column "No" decides. */
const stages: RawSheet = {
  name: "Stages",
  rows: [
    ["No", "Code", "Stage", "Phase", "Kind", "Expected conversion"],
    [3, "S3", "Closing", "hot", "open", 0.5],
    [1, "S1", "Lead", "early", "open", 0.5],
    [4, "W", "Signed", "client", "won", null],
    [2, "S2", "Offer", "early", "open", 0.4],
  ],
};

/** CALC-14: D1 1-2-3-won; D2 1-3, lost; D3 1-2 open; D4 1 lost; D5 1 open. */
const deals: RawSheet = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Owner", "Status", "Stage", "Opened", "Closed", "Amount", "Probability"],
    ["D1", "Alfa", "Ann", "won", "W", "2026-01-01", "2026-02-01", 100, null],
    ["D2", "Alfa", "Ann", "lost", "S3", "2026-01-01", "2026-02-01", 100, null],
    ["D3", "Beta", "Bob", "open", "S2", "2026-01-01", null, 1000, null],
    ["D4", "Beta", "Bob", "lost", "S1", "2026-01-01", "2026-02-01", 100, null],
    ["D5", "Gamma", "Ann", "open", "S1", "2026-01-01", null, 500, 0.3],
    ["D6", "Gamma", "Ann", "open", "S1", "2026-04-01", null, 700, null],
  ],
};

const log: RawSheet = {
  name: "StageLog",
  rows: [
    ["Deal ID", "Date", "Stage"],
    ["D1", "2026-01-01", "S1"],
    ["D1", "2026-01-05", "S2"],
    ["D1", "2026-01-10", "S3"],
    ["D2", "2026-01-01", "S1"],
    ["D2", "2026-01-10", "S3"],
    ["D3", "2026-01-01", "S1"],
    ["D3", "2026-01-20", "S2"],
  ],
};

const asOf = dayOf(2026, 3, 1);
const planOf = (settings: Record<string, string> = {}, day = asOf) =>
  planSales(readInput([stages, deals, log], { settings }), { asOf: day });

test("[CALC-14] worked example through the tables: stages by their number, a deal opened later is not there", () => {
  const { funnel } = planOf();
  expect(Array.from(funnel.order)).toEqual([1, 3, 0, 2]);
  expect(Array.from(funnel.conversion.stage)).toEqual([1, 3, 0]);
  expect(Array.from(funnel.conversion.entered)).toEqual([5, 3, 2]);
  expect(Array.from(funnel.conversion.cohort)).toEqual([3 / 5, 2 / 3, 1 / 2]);
  expect(Array.from(funnel.conversion.resolved)).toEqual([3 / 4, 1, 1 / 2]);
});

test("[CALC-14] fewer than minObservations: the expected conversions of Stages, and the chance per row of Stages", () => {
  const { funnel } = planOf();
  expect(Array.from(funnel.conversion.assumed)).toEqual([1, 1, 1]);
  expect(Array.from(funnel.stageChance)).toEqual([0.5, 0.1, 1, 0.2]);
  const measured = planOf({ minObservations: "1" }).funnel;
  expect(Array.from(measured.stageChance)).toEqual([0.5, 0.375, 1, 0.5]);
});

test("[CALC-12] a deal's own probability, else by its stage; won is certain, lost is not, a later one is not known", () => {
  expect(Array.from(planOf().funnel.dealChance)).toEqual([1, 0, 0.2, 0, 0.3, NaN]);
});

test("[CALC-12] the board counts the deals open on the day", () => {
  const { funnel, input } = planOf();
  const money = (amount: number) => amount * input.moneyUnit.perUnit;
  expect(totalOf(funnel.board)).toEqual({ count: 2, money: money(1500), expected: money(1000 * 0.2 + 500 * 0.3) });
  expect(funnel.daysInStage[2]).toBe(asOf - dayOf(2026, 1, 20));
});

test("[CALC-12] on an earlier day every deal stood where it was then", () => {
  const { funnel, deals: facts } = planOf({}, dayOf(2026, 1, 7));
  expect(Array.from(facts.status)).toEqual([0, 0, 0, 0, 0, -1]);
  expect(Array.from(funnel.stage)).toEqual([3, 1, 1, 1, 1, 1]);
  expect(Array.from(funnel.conversion.entered)).toEqual([5, 1, 0]);
});

test("[AM-31] win rates count what their names say", () => {
  const { rates } = planOf().funnel;
  expect([rates.all.ofClosed.won, rates.all.ofClosed.n]).toEqual([1, 3]);
  expect([rates.all.ofOpened.won, rates.all.ofOpened.n]).toEqual([1, 5]);
  expect(rates.byManager.map(({ rates: { ofClosed } }) => [ofClosed.won, ofClosed.n])).toEqual([
    [1, 2],
    [0, 1],
  ]);
});

test("[AM-30] the three rules: D2 has no entry to the second stage", () => {
  const { skipped, afterGap } = planOf().funnel.rates.rules;
  expect(Array.from(skipped)).toEqual([0, 1, 0]);
  expect(Array.from(afterGap)).toEqual([0, 0, 1]);
});

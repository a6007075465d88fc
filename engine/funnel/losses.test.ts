import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import type { Period } from "../ground/units.ts";
import { losses } from "./losses.ts";

const year = (of: number): Period => ({ from: dayOf(of, 1, 1), to: dayOf(of, 12, 31), label: String(of) });
const parts = { now: year(2026), before: year(2025) };

/** Reasons: 0 price, 1 no budget, -1 blank. */
const deals = (rows: readonly (readonly [reason: number, year: number, money: number])[]) => ({
  codes: rows.map(([reason]) => reason),
  lost: {
    rows: rows.map((_, row) => row),
    closeDate: Float64Array.from(rows, ([, of]) => (of === 0 ? Number.NaN : dayOf(of, 5, 5))),
    amount: Float64Array.from(rows, ([, , money]) => money),
  },
});

test("[CALC-45] reasons by number, with money where it is known, against the same part before", () => {
  const { lost, codes } = deals([
    [0, 2026, 100],
    [0, 2026, 0],
    [0, 2026, Number.NaN],
    [1, 2026, 900],
    [-1, 2026, 50],
    [0, 2025, 40],
    [1, 2025, 0],
    [1, 2025, 10],
  ]);
  const { lines, total } = losses(lost, codes, parts);
  expect(lines).toEqual([
    { code: 0, deals: 3, money: 100, withMoney: 1, share: 0.6, dealsBefore: 1, moneyBefore: 40 },
    { code: 1, deals: 1, money: 900, withMoney: 1, share: 0.2, dealsBefore: 2, moneyBefore: 10 },
    { code: -1, deals: 1, money: 50, withMoney: 1, share: 0.2, dealsBefore: 0, moneyBefore: 0 },
  ]);
  expect(total).toMatchObject({ deals: 5, money: 1050, dealsBefore: 3, moneyBefore: 50, share: 1 });
});

test("[CALC-45] a reason of the earlier part alone is a line of 0 deals", () => {
  const { lost, codes } = deals([
    [0, 2026, 1],
    [1, 2025, 5],
  ]);
  expect(losses(lost, codes, parts).lines[1]).toMatchObject({ code: 1, deals: 0, share: 0, dealsBefore: 1 });
});

test("[CALC-45] lost without a closing day stands apart and in no period", () => {
  const { lost, codes } = deals([
    [0, 0, 70],
    [0, 0, Number.NaN],
    [0, 2026, 1],
  ]);
  const { undated, total } = losses(lost, codes, parts);
  expect(undated).toEqual({ deals: 2, money: 70 });
  expect(total.deals).toBe(1);
});

test("[CALC-45] the first and the last day of the period belong to it", () => {
  const days = [dayOf(2025, 12, 31), dayOf(2026, 1, 1), dayOf(2026, 12, 31), dayOf(2027, 1, 1)];
  const lost = { rows: [0, 1, 2, 3], closeDate: Float64Array.from(days), amount: new Float64Array(4) };
  expect(losses(lost, [0, 0, 0, 0], { now: year(2026) }).total).toMatchObject({ deals: 2, dealsBefore: 0 });
});

test("[CALC-45] nothing lost: no lines, and no share of nothing", () => {
  const { lost, codes } = deals([]);
  const { lines, total } = losses(lost, codes, parts);
  expect(lines).toEqual([]);
  expect(total).toMatchObject({ deals: 0, share: Number.NaN });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, lastOfMonth, monthIndex } from "../ground/day.ts";
import { backtestDeals, type BacktestCut } from "./backtest-deals.ts";
import type { PastDeals } from "./forecast-at-cut.ts";

const start = dayOf(2024, 1, 1);
const asOf = dayOf(2025, 12, 31);
const options = { horizon: 3, enough: 3, fewest: 2, remembered: 12, doubt: 0.15, low: 0.5, high: 2 };

interface Deal {
  readonly status: number;
  readonly opened: number;
  readonly lasted: number;
  readonly amount: number;
  readonly product: number;
  /** Days after opening of its entry into the second stage. */
  readonly moved: number;
}

const deal: fc.Arbitrary<Deal> = fc.record({
  status: fc.constantFrom(0, 1, 1, 2),
  opened: fc.integer({ min: 0, max: 700 }),
  lasted: fc.integer({ min: 0, max: 200 }),
  amount: fc.integer({ min: 1, max: 1000 }),
  product: fc.integer({ min: 0, max: 2 }),
  moved: fc.integer({ min: 0, max: 60 }),
});
const deals = fc.array(deal, { minLength: 30, maxLength: 60 });

function tables(rows: readonly Deal[]): PastDeals {
  const entries = rows.flatMap(({ opened, moved }, row) => [
    { deal: row, stage: 0, date: start + opened },
    { deal: row, stage: 1, date: start + opened + moved },
  ]);
  return {
    status: rows.map(({ status }) => status),
    openDate: Float64Array.from(rows, ({ opened }) => start + opened),
    closeDate: Float64Array.from(rows, ({ status, opened, lasted }) =>
      status === 0 ? Number.NaN : start + opened + lasted,
    ),
    amount: Float64Array.from(rows, ({ amount }) => amount),
    attributes: [Int32Array.from(rows, ({ product }) => product)],
    log: {
      deal: Int32Array.from(entries, (entry) => entry.deal),
      stage: Int32Array.from(entries, (entry) => entry.stage),
      date: Float64Array.from(entries, (entry) => entry.date),
    },
  };
}

/** What was said on the day: everything but the facts that came later. */
const told = ({ expected, total, range, rows, money, spread, naive }: BacktestCut) =>
  JSON.stringify([expected, total, range, [...rows], [...money], spread, naive]);

const cutsBy = (past: PastDeals, day: number) => backtestDeals(past, asOf, options).filter((cut) => cut.day <= day);

test("[CALC-43] no look ahead: whatever is changed after a day, nothing said until that day moves", () => {
  fc.assert(
    fc.property(deals, deals, fc.integer({ min: 6, max: 20 }), (rows, others, months) => {
      const day = lastOfMonth(monthIndex(start) + months);
      // Everything later is different: how deals ended, when, for how much, their moves, and deals not yet there.
      const later = rows
        .map((one, row) => {
          const other = others[row % others.length];
          const closed = one.status > 0 && start + one.opened + one.lasted <= day;
          const moved = start + one.opened + one.moved <= day;
          const lasted = Math.max(day - start - one.opened + 1, 1) + other.lasted;
          return {
            ...one,
            ...(closed ? {} : { status: other.status, lasted, amount: other.amount }),
            ...(moved ? {} : { moved: Math.max(day - start - one.opened + 1, 1) + other.moved }),
          };
        })
        .filter(({ opened }) => start + opened <= day);
      const added = others.map((one) => ({ ...one, opened: day - start + 1 + (one.opened % 90) }));
      const before = cutsBy(tables(rows.filter(({ opened }) => start + opened <= day)), day);
      expect(cutsBy(tables([...later, ...added]), day).map(told)).toEqual(before.map(told));
    }),
    { numRuns: 60 },
  );
});

test("[CALC-43] the law is no empty one: a change before the day moves what was said", () => {
  const rows = Array.from({ length: 60 }, (_, row) => ({
    status: row % 3,
    opened: row * 7,
    lasted: 20 + (row % 50),
    amount: 100 + row,
    product: row % 3,
    moved: 10,
  }));
  const changed = rows.map((one) => (one.opened === 133 ? { ...one, amount: 99_999 } : one));
  const day = dayOf(2024, 12, 31);
  expect(cutsBy(tables(rows), day).length).toBeGreaterThan(5);
  expect(cutsBy(tables(changed), day).map(told)).not.toEqual(cutsBy(tables(rows), day).map(told));
});

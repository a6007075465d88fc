import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { firstPaid } from "./first-paid.ts";
import { paymentCohorts } from "./payment-cohorts.ts";

type Sale = readonly [client: number, day: number, money: number];

const cohortsOf = (rows: readonly Sale[], asOf: number) => {
  const sales = {
    client: Int32Array.from(rows, ([client]) => client),
    date: Float64Array.from(rows, ([, day]) => day),
    amount: Float64Array.from(rows, ([, , money]) => money),
  };
  return paymentCohorts(sales, firstPaid(sales, 3), asOf);
};

/** Clients 0 and 1 begin in 2025-Q1, client 2 in 2025-Q3. */
const rows: readonly Sale[] = [
  [0, dayOf(2025, 1, 10), 100],
  [1, dayOf(2025, 3, 31), 50],
  [0, dayOf(2025, 4, 1), 60],
  [1, dayOf(2025, 5, 1), -10],
  [2, dayOf(2025, 7, 1), 200],
  [0, dayOf(2025, 9, 1), 30],
  [2, dayOf(2025, 10, 1), 100],
  [1, dayOf(2025, 11, 1), 20],
];

test("[CALC-47] cohorts by the quarter of the first payment: clients that paid and net money, quarter by quarter", () => {
  const { cohorts, totals, isLastPartial } = cohortsOf(rows, dayOf(2025, 12, 31));
  expect(isLastPartial).toBe(false);
  expect(cohorts.map(({ clients, kept, money }) => [clients, Array.from(kept), Array.from(money)])).toEqual([
    [2, [2, 1, 1, 1], [150, 50, 30, 20]],
    [1, [1, 1], [200, 100]],
  ]);
  expect(cohorts[0].isFirst).toBe(true);
  expect(totals.map(({ clients, kept }) => [clients, kept])).toEqual([
    [3, 3],
    [3, 2],
    [2, 1],
    [2, 1],
  ]);
  expect(totals[1]).toMatchObject({ share: 2 / 3, firstMoney: 350, money: 150, moneyShare: 150 / 350 });
});

test("[CALC-47] an unfinished quarter is shown and out of the totals", () => {
  const { cohorts, totals, isLastPartial } = cohortsOf(rows, dayOf(2025, 12, 30));
  expect(isLastPartial).toBe(true);
  expect(cohorts[0].kept).toHaveLength(4);
  expect(totals).toHaveLength(3);
  expect(totals[1]).toMatchObject({ clients: 2, kept: 1 });
});

test("[CALC-47] who never paid is in no cohort, and later days are not known", () => {
  const { cohorts } = cohortsOf([[0, dayOf(2025, 1, 1), -5], ...rows.slice(4, 5)], dayOf(2025, 6, 30));
  expect(cohorts).toEqual([]);
});

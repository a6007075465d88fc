import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import { bridgeByGroup } from "./bridge-by-group.ts";
import { partMoney } from "./part-money.ts";
import { salesBridge } from "./sales-bridge.ts";

const parts = { before: parsePeriod("2025-Q1")!, now: parsePeriod("2026-Q1")! };
const [then, between, now, longAgo] = [dayOf(2025, 2, 1), dayOf(2025, 8, 1), dayOf(2026, 2, 1), dayOf(2023, 2, 1)];

type Sale = readonly [client: number, day: number, money: number, group?: number];

const salesOf = (rows: readonly Sale[]) => ({
  client: Int32Array.from(rows, ([client]) => client),
  date: Float64Array.from(rows, ([, day]) => day),
  amount: Float64Array.from(rows, ([, , money]) => money),
  groups: rows.map(([, , , group]) => group ?? -1),
});

const bridgeOf = (rows: readonly Sale[], clients = 6) => {
  const sales = salesOf(rows);
  return salesBridge(partMoney(sales, sales.client, clients, parts));
};

/** K1 grown, K2 shrunk, K3 lost, K4 first ever, K5 last paid two years ago. */
const example: readonly Sale[] = [
  [1, then, 300],
  [2, then, 100],
  [3, then, 50],
  [1, now, 350],
  [2, now, 60],
  [4, now, 80],
  [5, now, 20],
  [5, longAgo, 500],
];

test("[CALC-41] worked example: 450 + 80 + 20 + 50 − 40 − 50 = 510", () => {
  const { before, now: after, money, clients } = bridgeOf(example);
  expect([before, after]).toEqual([450, 510]);
  expect(money).toEqual({ new: 80, returned: 20, grown: 50, shrunk: 40, lost: 50, same: 0 });
  expect(clients).toEqual({ new: 1, returned: 1, grown: 1, shrunk: 1, lost: 1, same: 0 });
});

test("[CALC-41] who first paid between the two parts is returned, counted apart; so is who left after it", () => {
  const { money, returnedBetween, lostBetween } = bridgeOf([
    [1, between, 10],
    [1, now, 30],
    [2, longAgo, 10],
    [2, now, 5],
    [3, then, 40],
    [3, between, 7],
    [4, then, 2],
  ]);
  expect(money).toMatchObject({ new: 0, returned: 35, lost: 42 });
  expect(returnedBetween).toEqual({ clients: 1, money: 30 });
  expect(lostBetween).toEqual({ clients: 1, money: 40 });
});

test("[CALC-41] nothing means a net sum of 0: a refund in full makes a lost client, and ever paid is a payment above 0", () => {
  const { bucket, money } = bridgeOf([
    [0, then, 50],
    [0, now, 30],
    [0, now, -30],
    [1, longAgo, -5],
    [1, now, 9],
    [2, then, 7],
    [2, then, -7],
    [2, now, 3],
    [3, then, 4],
    [3, now, 4],
  ]);
  expect(Array.from(bucket)).toEqual([4, 0, 1, 5, -1, -1]);
  expect(money).toEqual({ new: 9, returned: 3, grown: 0, shrunk: 0, lost: 50, same: 0 });
});

test("[CALC-41] the first and the last day of a part belong to it; nobody's money and blank amounts are left out", () => {
  const { before, now: after } = bridgeOf([
    [0, dayOf(2025, 1, 1), 1],
    [0, dayOf(2025, 3, 31), 2],
    [0, dayOf(2025, 4, 1), 4],
    [0, dayOf(2026, 1, 1), 8],
    [0, dayOf(2026, 3, 31), 16],
    [0, dayOf(2026, 4, 1), 32],
    [-1, now, 64],
    [0, now, Number.NaN],
    [0, Number.NaN, 128],
  ]);
  expect([before, after]).toEqual([3, 24]);
});

test("[CALC-41] groups split the company's buckets and add up to it; new in the group alone stands beside", () => {
  // Client 1 grows from 100 to 150 in all: shrinks in group 0, and buys in group 1 for the first time.
  const rows: readonly Sale[] = [
    [1, then, 100, 0],
    [1, now, 60, 0],
    [1, now, 90, 1],
    [2, now, 5, 1],
  ];
  const sales = salesOf(rows);
  const bridge = salesBridge(partMoney(sales, sales.client, 3, parts));
  const groups = bridgeByGroup(sales, sales.groups, parts, bridge);
  expect(groups.map(({ group, before, now: after, money }) => [group, before, after, money.grown, money.new])).toEqual([
    [1, 0, 95, 90, 5],
    [0, 100, 60, -40, 0],
  ]);
  expect(groups[0].newHere).toEqual({ clients: 2, money: 95 });
  expect(groups[0].clients).toMatchObject({ grown: 1, new: 1 });
});

test("[CALC-41] money that only moved from group to group is the same in all and something in each", () => {
  const sales = salesOf([
    [0, now, 20, 0],
    [0, now, -20, 1],
  ]);
  const bridge = salesBridge(partMoney(sales, sales.client, 1, parts));
  expect(bridge.bucket[0]).toBe(-1);
  const groups = bridgeByGroup(sales, sales.groups, parts, bridge);
  expect(groups.map(({ group, money }) => [group, money.same])).toEqual([
    [0, 20],
    [1, -20],
  ]);
});

test("[CALC-41] nobody, nothing", () => {
  expect(bridgeOf([], 0)).toMatchObject({ before: 0, now: 0, clientsBefore: 0, clientsNow: 0 });
});

import { expect, test } from "vitest";
import { clientHours, type GroupNorm, type OperationNorm } from "./client-hours.ts";

const norms: readonly OperationNorm[] = [
  { operation: "call", minutes: 15, cost: NaN },
  { operation: "office", minutes: 90, cost: 0 },
  { operation: "away", minutes: 180, cost: 500 },
  { operation: "presentation", minutes: 120, cost: 1000 },
  { operation: "letter", minutes: 20, cost: 10 },
];
const rows = (group: string, counts: Readonly<Record<string, number>>): GroupNorm[] =>
  Object.entries(counts).map(([operation, countPerYear]) => ({ group, operation, countPerYear }));
const hours = (groupNorms: readonly GroupNorm[]) => clientHours(norms, groupNorms).groups.map((group) => group.hours);

test("[CALC-09] the worked example: A 34, B 11, C 1.5, TARGET 40 hours", () => {
  const groupNorms = [
    ...rows("A", { call: 24, office: 4, away: 6, letter: 12 }),
    ...rows("B", { call: 12, office: 2, away: 1, letter: 6 }),
    ...rows("C", { call: 2, letter: 3 }),
    ...rows("TARGET", { call: 32, away: 8, presentation: 2, letter: 12 }),
  ];
  expect(hours(groupNorms)).toEqual([34, 11, 1.5, 40]);
  const [budget] = clientHours(norms, groupNorms).groups;
  expect(budget.operations.map((one) => one.hours)).toEqual([6, 6, 18, 4]);
});

test("[CALC-09] the budget in money: operations and hours", () => {
  // 2 away at 500, 5 letters at 10; 2 × 180 + 5 × 20 + 4 × 15 = 520 minutes at 600 an hour = 5200
  const [budget] = clientHours(norms, rows("A", { away: 2, letter: 5, call: 4 }), 600).groups;
  expect(budget.operations.map((one) => one.cost)).toEqual([1000, 50, 0]);
  expect(budget.cost).toBeCloseTo(6250, 9);
  expect(clientHours(norms, rows("A", { letter: 5 }), NaN).groups[0].cost).toBe(50);
});

test("[CALC-09] an operation without a norm: the group is unknown, the others are not", () => {
  const { groups, notes } = clientHours(norms, [...rows("A", { call: 1, dinner: 2 }), ...rows("B", { call: 4 })]);
  expect(groups.map((group) => group.hours)).toEqual([NaN, 1]);
  expect(groups[0].missing).toEqual(["dinner"]);
  expect(groups[0].cost).toBeNaN();
  expect(notes).toEqual([{ code: "NORM_MISSING", values: { group: "A", operation: "dinner" } }]);
});

test("[CALC-09] negative and blank counts, minutes and money are refused", () => {
  const strange = [
    { operation: "call", minutes: -15, cost: 0 },
    { operation: "gift", minutes: 5, cost: -1 },
  ];
  const { groups, notes } = clientHours(strange, [...rows("A", { call: 1 }), ...rows("B", { gift: 1 })]);
  expect(groups.map((group) => group.hours)).toEqual([NaN, NaN]);
  expect(notes.map((note) => note.code)).toEqual(["NORM_NEGATIVE", "NORM_NEGATIVE"]);
  expect(hours([...rows("A", { call: -1 }), ...rows("B", { call: NaN })])).toEqual([NaN, NaN]);
});

test("[CALC-09] of repeated norms the first counts; a count of zero is zero hours", () => {
  const repeated = [...norms, { operation: "call", minutes: 60, cost: 0 }];
  expect(clientHours(repeated, rows("A", { call: 4 })).groups[0].hours).toBe(1);
  expect(hours(rows("A", { call: 0 }))).toEqual([0]);
  expect(clientHours(norms, [])).toEqual({ groups: [], notes: [] });
});

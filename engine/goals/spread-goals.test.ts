import { expect, test } from "vitest";
import { parsePeriod } from "../ground/parse-period.ts";
import { spreadGoals, type GivenAmount } from "./spread-goals.ts";

const goal = (words: string, amount: number, row = 0): GivenAmount => ({ row, period: parsePeriod(words)!, amount });
const cutsOf = (...words: readonly string[]) => {
  const periods = words.map((one) => parsePeriod(one)!);
  return [...periods.map(({ from }) => from), periods.at(-1)!.to + 1];
};
const quarters = cutsOf("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");
const months = cutsOf(...Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, "0")}`));
const bySeason = (from: number): number => [12, 18, 33, 37][quarters.indexOf(from)];

test("[CALC-42] plan 1,000 with 150 given for the first quarter: 150, 174, 319, 357", () => {
  const { amounts, conflicts } = spreadGoals([goal("2026", 1000, 0), goal("2026-Q1", 150, 1)], quarters, bySeason, 1);
  expect([...amounts]).toEqual([150, 174, 319, 357]);
  expect(conflicts).toEqual([]);
});

test("[AM-82] twelve months of 100 to 1,200 are exactly these, whatever the weights", () => {
  const rows = Array.from({ length: 12 }, (_, month) =>
    goal(`2026-${String(month + 1).padStart(2, "0")}`, (month + 1) * 100, month),
  );
  expect([...spreadGoals(rows, months, () => 7, 1).amounts]).toEqual(rows.map(({ amount }) => amount));
});

test("[AM-82] a month in a quarter in a year: each takes what the shorter ones left", () => {
  const rows = [goal("2026", 1200, 0), goal("2026-Q1", 300, 1), goal("2026-02", 50, 2)];
  expect([...spreadGoals(rows, months, () => 1, 1).amounts]).toEqual([125, 50, 125, ...Array(9).fill(100)]);
});

test("[AM-82] months that do not add up to their quarter: the months are used, and both sums told", () => {
  const rows = [goal("2026-Q1", 500, 0), goal("2026-01", 100, 1), goal("2026-02", 100, 2), goal("2026-03", 100, 3)];
  const { amounts, conflicts } = spreadGoals(rows, months, () => 1, 1);
  expect([...amounts.slice(0, 3)]).toEqual([100, 100, 100]);
  expect(conflicts).toEqual([{ row: 0, plan: 500, finer: 300 }]);
});

test("[AM-82] a month that alone exceeds its quarter leaves the other months 0: a conflict", () => {
  const { amounts, conflicts } = spreadGoals([goal("2026-Q1", 500, 0), goal("2026-01", 700, 1)], months, () => 1, 1);
  expect([...amounts.slice(0, 3)]).toEqual([700, 0, 0]);
  expect(conflicts).toEqual([{ row: 0, plan: 500, finer: 700 }]);
});

test("[AM-82] one period twice: the first row counts", () => {
  const { amounts, twice } = spreadGoals([goal("2026-Q1", 300, 0), goal("2026-Q1", 900, 1)], quarters, () => 1, 1);
  expect([amounts[0], twice]).toEqual([300, [1]]);
});

test("[AM-82] a span no row covers has no goal", () => {
  const { amounts } = spreadGoals([goal("2026-Q2", 300)], quarters, () => 1, 1);
  expect([...amounts]).toEqual([NaN, 300, NaN, NaN]);
});

test("[AM-02] parts are whole units of the currency where the row is", () => {
  const { amounts } = spreadGoals([goal("2026-Q1", 100_00)], months, () => 1, 100);
  expect([...amounts.slice(0, 3)]).toEqual([34_00, 33_00, 33_00]);
});

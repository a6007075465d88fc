import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseDay } from "../ground/parse-day.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { chanceToWinBy, medianDaysToWin, winCurve, type WinCurve } from "./win-curve.ts";

const { Open, Won, Lost } = DealStatus;
const statusOf: Readonly<Record<string, number>> = { open: Open, won: Won, lost: Lost };

/** Deals opened on day 0: how long each was seen, and how it stands. */
function curveOf(deals: readonly (readonly [days: number, status: number])[]): WinCurve {
  const asOf = Math.max(0, ...deals.map(([days]) => days));
  return winCurve(
    {
      status: deals.map(([, status]) => status),
      // An open deal is seen until asOf: it was opened so many days before.
      openDate: Float64Array.from(deals, ([days, status]) => (status === Open ? asOf - days : 0)),
      closeDate: Float64Array.from(deals, ([days, status]) => (status === Open ? Number.NaN : days)),
    },
    asOf,
  );
}

test("[AM-32] by hand: five deals, one still open; a win on day 10 of 5, a loss on 20 of 4, a win on 30 of 2", () => {
  const curve = curveOf([
    [10, Won],
    [20, Lost],
    [25, Open],
    [30, Won],
    [40, Lost],
  ]);
  // 1/5; then 4/5 undecided, 3/4 of them after the loss = 3/5; of the two seen on day 30 one wins: 1/5 + 3/5 × 1/2.
  expect(Array.from(curve.days)).toEqual([10, 20, 30, 40]);
  [0.2, 0.2, 0.5, 0.5].forEach((chance, at) => expect(curve.won[at]).toBeCloseTo(chance, 12));
  [0, 0.2, 0.2, 0.5].forEach((chance, at) => expect(curve.lost[at]).toBeCloseTo(chance, 12));
  expect([curve.n, curve.wins, curve.losses, curve.seen]).toEqual([5, 2, 2, 40]);
  expect(medianDaysToWin(curve)).toBe(30);
  expect(chanceToWinBy(curve, 9)).toBe(0);
  expect(chanceToWinBy(curve, 10)).toBe(0.2);
  expect(chanceToWinBy(curve, 41)).toBeNaN();
});

test("[AM-32] the median is not reached where the curve stays below one half", () => {
  expect(
    medianDaysToWin(
      curveOf([
        [5, Won],
        [6, Lost],
        [7, Lost],
      ]),
    ),
  ).toBeNaN();
});

test("[AM-32] when all deals are decided the curve is the plain share, and holds for ever after", () => {
  const curve = curveOf([
    [5, Won],
    [5, Lost],
    [7, Won],
  ]);
  expect(chanceToWinBy(curve, 5)).toBeCloseTo(1 / 3, 12);
  expect(chanceToWinBy(curve, 1000)).toBeCloseTo(2 / 3, 12);
});

test("[AM-32] no deals, only open ones, and deals whose days are not known or out of order", () => {
  expect(chanceToWinBy(curveOf([]), 10)).toBeNaN();
  expect(chanceToWinBy(curveOf([[30, Open]]), 10)).toBe(0);
  const blank = Number.NaN;
  const deals = {
    status: [Won, Won, Lost, -1],
    openDate: Float64Array.of(blank, 5, 9, 0),
    closeDate: Float64Array.of(5, blank, 8, 5),
  };
  expect(winCurve(deals, 10).n).toBe(0);
});

describe("[AM-32] equal to the R package survival to 1e-10", () => {
  const read = (name: string): string[][] => csv(fileURLToPath(new URL(`./reference/${name}`, import.meta.url)));
  const cases = read("win-curve-cases.csv");
  const answers = read("win-curve-survival.csv");

  test.each(["few", "ties", "many", "wins", "noWins"])("case %s", (name) => {
    const deals = cases.filter(([one]) => one === name).map(([, days, status]) => [+days, statusOf[status]] as const);
    assertEqual(
      curveOf(deals),
      answers.filter(([one]) => one === name),
    );
  });

  const data = fileURLToPath(new URL("../../../shared/data/maven_crm/sales_pipeline.csv", import.meta.url));
  const present = existsSync(data);
  if (!present) console.log("win curve of the Maven set skipped: no folder shared/data beside the project");

  test.skipIf(!present)("8,300 opportunities of the Maven set", () => {
    const deals = csv(data).map((cells) => ({ stage: cells[4], opened: cells[5], closed: cells[6] }));
    const dayOrBlank = (words: string): number => (words ? parseDay(words) : Number.NaN);
    const closeDate = Float64Array.from(deals, ({ closed }) => dayOrBlank(closed));
    const asOf = closeDate.reduce((last, day) => (day > last ? day : last), 0);
    const status = deals.map(({ stage }) => statusOf[stage.toLowerCase()] ?? Open);
    const openDate = Float64Array.from(deals, ({ opened }) => dayOrBlank(opened));
    assertEqual(winCurve({ status, openDate, closeDate }, asOf), read("win-curve-maven.csv"));
  });
});

function assertEqual(curve: WinCurve, answers: readonly string[][]): void {
  expect(Array.from(curve.days)).toEqual(answers.map(([, days]) => Number(days)));
  answers.forEach(([, , won, lost], at) => {
    expect(Math.abs(curve.won[at] - Number(won))).toBeLessThan(1e-10);
    expect(Math.abs(curve.lost[at] - Number(lost))).toBeLessThan(1e-10);
  });
}

function csv(file: string): string[][] {
  return readFileSync(file, "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));
}

test("[AM-83] of what happened before a day nothing counts: deals join at the age they had on it", () => {
  // Since day 100. Opened 95 and lost 98: gone. Opened 95, won 110: seen from age 5 to 15. Opened 100: lost at age 10, won at 20.
  const deals = {
    status: [2, 1, 2, 1],
    openDate: Float64Array.of(95, 95, 100, 100),
    closeDate: Float64Array.of(98, 110, 110, 120),
  };
  const curve = winCurve(deals, 200, undefined, 100);
  expect([curve.n, curve.wins, curve.losses]).toEqual([3, 2, 1]);
  expect([...curve.days]).toEqual([10, 15, 20]);
  // age 10: 3 at risk, one lost; age 15: 2 at risk, one won of the 2/3 left; age 20: the last is won
  expect([...curve.won].map((share) => Math.round(share * 1e9) / 1e9)).toEqual([0, 0.333333333, 0.666666667]);
});

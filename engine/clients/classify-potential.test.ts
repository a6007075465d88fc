import { describe, expect, test } from "vitest";
import { AbcClass } from "../ground/abc-class.ts";
import { classifyPotential, MarkSource, type PotentialOptions } from "./classify-potential.ts";

const { A, B, C, None } = AbcClass;
const blank = NaN;

interface Card {
  readonly mark?: number;
  readonly amount?: number;
  readonly revenue?: number;
  readonly reviewedOn?: number;
}

function potential(cards: readonly Card[], options: Partial<PotentialOptions> = {}) {
  const result = classifyPotential(
    {
      mark: Int8Array.from(cards, ({ mark = -1 }) => mark),
      amount: Float64Array.from(cards, ({ amount = blank }) => amount),
      revenue: Float64Array.from(cards, ({ revenue = blank }) => revenue),
      reviewedOn: Float64Array.from(cards, ({ reviewedOn = blank }) => reviewedOn),
    },
    { periodDays: 365, asOf: 46023, ...options },
  );
  return Object.fromEntries(
    Object.entries(result).map(([key, column]) => [key, typeof column === "number" ? column : [...column]]),
  );
}

describe("classifyPotential", () => {
  const amounts = [900, 600, 300, 150, 50].map((amount) => ({ amount }));

  test("[CALC-02] classes the worked example by the rule of CALC-01", () => {
    expect(potential(amounts)).toMatchObject({
      mark: [A, A, A, B, C],
      source: Array<number>(5).fill(MarkSource.Computed),
    });
  });

  test("[CALC-02] a manual mark wins, the others stay classified with all amounts counted", () => {
    const { mark, source } = potential([{ amount: 900, mark: B }, ...amounts.slice(1)]);
    expect(mark).toEqual([B, A, A, B, C]);
    expect(source).toEqual([MarkSource.Manual, 1, 1, 1, 1]);
  });

  test("[CALC-02] a client that pays more than its potential has that as potential, and an issue", () => {
    expect(potential([{ amount: 100, revenue: 60 }], { periodDays: 73 })).toMatchObject({
      annualRevenue: [300],
      effective: [300],
      unrealised: [0],
      belowActual: [1],
    });
  });

  test("[CALC-02] the revenue of a year is rounded to whole money units", () => {
    expect(potential([{ revenue: 1 }, { revenue: -1 }], { periodDays: 146 }).annualRevenue).toEqual([3, -3]); // 2.5
  });

  test("[CALC-02] unrealised potential is what is left of it", () => {
    expect(potential([{ amount: 100, revenue: 60 }, { amount: 100 }, { revenue: 60 }, {}])).toMatchObject({
      effective: [100, 100, 60, blank],
      unrealised: [40, 100, 0, blank],
      mark: [A, A, None, None],
      missing: [0, 0, 1, 1],
    });
  });

  test("[CALC-02] revenue alone is no potential: the client is not classed with the amounts", () => {
    expect(potential([{ revenue: 1_000_000 }, { amount: 10 }]).mark).toEqual([None, A]);
  });

  test("[CALC-02] an amount of 0 is filled in, but gives no mark", () => {
    expect(potential([{ amount: 0 }])).toMatchObject({ mark: [None], missing: [0], effective: [0] });
  });

  test("[CALC-02] limits may be amounts", () => {
    expect(potential(amounts, { moneyLimits: { a: 600, b: 150 } }).mark).toEqual([A, A, B, B, C]);
  });

  test("[CALC-02] a review is due when it is older than the limit, to the day", () => {
    const cards = [46023 - 365, 46023 - 366, blank].map((reviewedOn) => ({ reviewedOn }));
    expect(potential(cards).reviewDue).toEqual([0, 1, 0]);
  });

  test("[CALC-02] the share of cards with both fields filled", () => {
    expect(potential([{ mark: A, amount: 5 }, { mark: A }, { amount: 5 }, {}]).filledShare).toBe(0.25);
    expect(potential([]).filledShare).toBeNaN();
  });

  test("[AM-01] a day's sales made a year may pass 2^53 and are still classed", () => {
    const cards = [2 ** 50, 2 ** 46].map((revenue) => ({ revenue, amount: 1 }));
    expect(potential(cards, { periodDays: 1, limits: { a: 0.8, b: 0.9 } }).mark).toEqual([A, C]);
  });

  test("[CALC-02] refuses a period without days", () => {
    expect(() => potential([{}], { periodDays: 0 })).toThrow("periodDays, expected more than 0, got 0");
  });
});

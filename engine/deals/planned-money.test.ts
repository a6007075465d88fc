import { expect, test } from "vitest";
import { DateSource, plannedMoney, type PlannableDeals } from "./planned-money.ts";

const noSteps = {
  dealId: new Int32Array(),
  plannedDate: new Float64Array(),
  doneDate: new Float64Array(),
  moneyDue: new Float64Array(),
};

function deal(more: Partial<Record<keyof PlannableDeals, number>> = {}): PlannableDeals {
  const column = (key: keyof PlannableDeals): Float64Array => Float64Array.of(more[key] ?? NaN);
  return {
    status: [more.status ?? 0],
    openDate: column("openDate"),
    closeDate: column("closeDate"),
    forecastClose: column("forecastClose"),
    amount: column("amount"),
    sellerEstimate: column("sellerEstimate"),
    ropEstimate: column("ropEstimate"),
    usualDays: column("usualDays"),
  };
}

function steps(...rows: readonly (readonly [day: number, money: number, done: number])[]) {
  return {
    dealId: Int32Array.from(rows, () => 0),
    plannedDate: Float64Array.from(rows, ([day]) => day),
    moneyDue: Float64Array.from(rows, ([, money]) => money),
    doneDate: Float64Array.from(rows, ([, , done]) => done),
  };
}

test("[CALC-17] money of the steps falls on their days: 300,000 and 700,000", () => {
  const plan = plannedMoney(deal({ amount: 5 }), steps([10, NaN, NaN], [20, 300_000, 19], [51, 700_000, NaN]), 19);
  expect([...plan.money]).toEqual([300_000, 700_000]);
  expect([...plan.date]).toEqual([20, 51]);
  expect([...plan.done]).toEqual([1, 0]);
});

test.for([
  ["the head of sales' estimate", { ropEstimate: 3, sellerEstimate: 2, amount: 1 }, [3]],
  ["the seller's", { sellerEstimate: 2, amount: 1 }, [2]],
  ["the amount", { amount: 1 }, [1]],
  ["an estimate of zero is an estimate", { ropEstimate: 0, amount: 1 }, [0]],
  ["nothing where no money is known", {}, []],
] as const)("[CALC-17] planned money: %s", ([, more, money]) => {
  const plan = plannedMoney(deal({ ...more, forecastClose: 9 }), noSteps, 1);
  expect([...plan.money]).toEqual(money);
  expect(plan.withoutMoney).toBe(money.length === 0 ? 1 : 0);
});

test.for([
  ["forecast close", { forecastClose: 30, closeDate: 31, openDate: 1, usualDays: 40 }, 30, DateSource.Forecast],
  ["closing date of an open deal", { closeDate: 31, openDate: 1, usualDays: 40 }, 31, DateSource.Close],
  ["opening and mean duration", { openDate: 1, usualDays: 39.5 }, 41, DateSource.Usual],
  ["the day itself is no past", { openDate: 1, usualDays: 9 }, 10, DateSource.Usual],
  ["a usual day that has passed is no day", { openDate: 1, usualDays: 8 }, NaN, DateSource.None],
  ["nothing known", {}, NaN, DateSource.None],
] as const)("[CALC-19] dated by %s", ([, more, date, source]) => {
  const plan = plannedMoney(deal({ amount: 7, ...more }), noSteps, 10);
  expect(plan.date[0]).toBe(date);
  expect(plan.dateSource[0]).toBe(source);
});

test("[CALC-17] without a forecast close the last planned step dates the deal", () => {
  const plan = plannedMoney(deal({ amount: 7, closeDate: 99 }), steps([40, NaN, NaN], [20, NaN, NaN]), 10);
  expect([plan.date[0], plan.dateSource[0]]).toEqual([40, DateSource.LastStep]);
});

test("[CALC-17] won and lost deals plan nothing", () => {
  for (const status of [1, 2, -1]) expect(plannedMoney(deal({ status, amount: 7 }), noSteps, 1).deal.length).toBe(0);
});

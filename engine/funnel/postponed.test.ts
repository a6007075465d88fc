import { expect, test } from "vitest";
import { postponed } from "./postponed.ts";
import type { SavedFunnel, SavedFunnels } from "./saved-funnel.ts";

const saved = (...funnels: readonly (readonly [day: number, forecasts: Record<string, number>])[]): SavedFunnels => ({
  days: funnels.map(([day]) => day),
  on: (wanted) => {
    const [day, forecasts] = funnels.find(([one]) => one === wanted)!;
    const ids = Object.keys(forecasts);
    const blank = ids.map(() => NaN);
    return {
      day,
      dealId: ids,
      stage: blank,
      amount: blank,
      forecastClose: Object.values(forecasts),
    } satisfies SavedFunnel;
  },
});

test("[CALC-46] moves to a later day are counted, moves to an earlier one are not", () => {
  const funnels = saved([1, { D1: 100 }], [2, { "d1 ": 110 }], [3, { D1: 105 }]);
  const { times, days } = postponed(["D1"], Float64Array.of(120), funnels, 10);
  expect(Array.from(times)).toEqual([2]);
  expect(Array.from(days)).toEqual([20]);
});

test("[CALC-46] a blank forecast between two days says nothing; a deal nobody saved never moved", () => {
  const funnels = saved([1, { D1: 100 }], [2, { D1: NaN }]);
  const { times, days } = postponed(["D1", "D2", undefined], Float64Array.of(101, 90, 90), funnels, 10);
  expect(Array.from(times)).toEqual([1, 0, 0]);
  expect(Array.from(days)).toEqual([1, NaN, NaN]);
});

test("[CALC-46] what was saved on the day or later is not of the past", () => {
  const { times } = postponed(["D1"], Float64Array.of(120), saved([10, { D1: 100 }]), 10);
  expect(Array.from(times)).toEqual([0]);
});

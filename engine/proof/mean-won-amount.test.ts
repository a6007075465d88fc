import { expect, test } from "vitest";
import { meanWonAmount } from "./mean-won-amount.ts";

const [open, won, lost] = [0, 1, 2];

test("[CALC-43] an open deal is worth the mean of the won ones; a lost deal's amount tells nothing", () => {
  const money = meanWonAmount({ status: [won, won, lost, open], amount: [100, 300, 9000, 7] }, [], 1);
  expect(Array.from(money)).toEqual([200, 200, 200, 200]);
});

test("[CALC-43] the attribute that tells amounts is used, one that does not is left", () => {
  const status = [won, won, won, won, won, won, open, open];
  const amount = [10, 11, 12, 100, 101, 102, 0, 0];
  const noise = [0, 1, 0, 1, 0, 1, 0, 1];
  const product = [5, 5, 5, 6, 6, 6, 5, 6];
  expect(Array.from(meanWonAmount({ status, amount }, [noise, product], 2).slice(6))).toEqual([11, 101]);
});

test("[CALC-43] a word of too few deals takes the mean of all; before the first win nothing is known", () => {
  const status = [won, won, won, won, open];
  expect(meanWonAmount({ status, amount: [10, 10, 100, 100, 0] }, [[1, 1, 2, 2, 3]], 1)[4]).toBe(55);
  expect(meanWonAmount({ status: [open], amount: [5] }, [], 1)[0]).toBeNaN();
});

import { expect, test } from "vitest";
import { sellerEconomics, usualCorridor, type SellerInput } from "./seller-economics.ts";

const example: SellerInput = {
  cost: 100,
  margin: 0.4,
  increment: 600,
  secondYear: 0.8,
  thirdYear: 0.6,
  corridor: usualCorridor,
};
const seller = (change: Partial<SellerInput> = {}) => sellerEconomics({ ...example, ...change });

test("[AM-22] cost 100, margin 0.4, increment 600, 0.8 and 0.6: break-even 250, return 476 %", () => {
  const result = seller();
  expect(result.breakEven).toBeCloseTo(250, 9);
  expect(result.threeYearMargin).toBeCloseTo(576, 9);
  expect(result.threeYearReturn).toBeCloseTo(4.76, 9);
  expect(result.verdict).toBe("above");
  expect(result.notes.map((note) => note.code)).toEqual(["SELLER_ABOVE"]);
});

// Without carry-over and with a margin of 0.5 an increment of i returns (0.5 i − 100) ÷ 100.
test.for([
  [298, "below"],
  [300, "within"],
  [500, "within"],
  [502, "above"],
] as const)("[AM-22] an increment of %d is %s the corridor", ([increment, verdict]) => {
  expect(seller({ margin: 0.5, increment, secondYear: 0, thirdYear: 0 }).verdict).toBe(verdict);
});

test("[AM-22] a seller who sells nothing loses the whole cost", () => {
  expect(seller({ increment: 0 }).threeYearReturn).toBe(-1);
});

test("[AM-22] without cost, margin or a figure there is no verdict", () => {
  expect(seller({ cost: 0 })).toMatchObject({ threeYearReturn: NaN, failure: "DIV0", verdict: undefined, notes: [] });
  expect(seller({ margin: 0 })).toMatchObject({ breakEven: NaN, failure: "DIV0" });
  expect(seller({ increment: NaN })).toMatchObject({ threeYearReturn: NaN, failure: "NA", verdict: undefined });
});

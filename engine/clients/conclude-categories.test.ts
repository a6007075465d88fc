import { expect, test } from "vitest";
import { concludeCategories } from "./conclude-categories.ts";
import { coverage } from "./coverage.ts";
import { dealWeights } from "./deal-weights.ts";

const period = { from: 0, to: 100, label: "0..100" };

/** Won deals: category, amount, days. Clients: category, worked. */
function conclude(
  deals: readonly (readonly [number, number, number])[],
  clients: readonly (readonly [number, number])[],
) {
  const zeros = new Float64Array(clients.length);
  const worked = Uint8Array.from(clients, ([, flag]) => flag);
  const weights = dealWeights(
    {
      category: Uint8Array.from(deals, ([category]) => category),
      status: new Int8Array(deals.length).fill(1),
      amount: Float64Array.from(deals, ([, amount]) => amount),
      openDate: new Float64Array(deals.length),
      closeDate: Float64Array.from(deals, ([, , days]) => days),
    },
    period,
  );
  const coverages = coverage({
    category: Uint8Array.from(clients, ([category]) => category),
    contacted: worked,
    withDeal: worked,
    knownRoles: worked,
    annualRevenue: zeros,
    effectivePotential: zeros,
  });
  return concludeCategories(weights.categories, coverages).map(({ en }) => en);
}

test("[CALC-04] the category that earns most per day is not always the one with the largest deals", () => {
  expect(
    conclude(
      [
        [0, 1000, 100],
        [1, 300, 20],
        [4, 900, 1],
      ],
      [],
    ),
  ).toEqual(["Category B earns most per day of a deal."]);
});

test("[CALC-04] clients without a deal won, and A covered worse than B, are said", () => {
  expect(
    conclude(
      [[1, 300, 20]],
      [
        [0, 0],
        [0, 1],
        [1, 1],
      ],
    ),
  ).toEqual([
    "Category A has clients, but no deal won in the period.",
    "Category A is covered worse than B: the best clients get less attention.",
  ]);
});

test("[CALC-04] nothing follows from nothing", () => {
  expect(conclude([], [])).toEqual([]);
});
